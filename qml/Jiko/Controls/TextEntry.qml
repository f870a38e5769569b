import QtQuick
import QtQuick.Templates as T
import Jiko.Controls

// One line of text to type. The problem stands below it, in words, and keeps what was typed.
T.TextField {
    id: field

    property string label: ""
    // The label stands beside it; else it is shown while nothing is typed.
    readonly property bool named: parent?.parent instanceof FormRow
    property string problem: ""
    property string iconName: ""
    // A button-like end: "KSh", "%".
    property string suffix: ""

    implicitWidth: Theme.u(280)
    implicitHeight: Math.max(Theme.control, Theme.rowHeight(18, 1), contentHeight + Theme.space8) + (problem === "" ? 0 : words.height + Theme.space4)
    // Room at the start for the glyph and at the end for the suffix; paddings do not mirror by themselves.
    property int startRoom: iconName === "" ? Theme.space12 : Theme.space12 + Theme.icon + Theme.space8
    property int endRoom: suffix === "" ? Theme.space12 : Theme.space12 + tail.width + Theme.space8
    leftPadding: LayoutMirroring.enabled ? endRoom : startRoom
    rightPadding: LayoutMirroring.enabled ? startRoom : endRoom
    topPadding: 0
    bottomPadding: problem === "" ? 0 : words.height + Theme.space4
    font: Theme.body
    color: enabled ? Theme.text : Theme.textDisabled
    placeholderTextColor: Theme.textDisabled
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryOn
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    activeFocusOnTab: true

    Accessible.role: Accessible.EditableText
    Accessible.name: label !== "" ? label : placeholderText
    Accessible.description: problem

    onActiveFocusChanged: {
        if (activeFocus && InputMode.keys)
            selectAll()
    }

    background: Rectangle {
        anchors { fill: parent; bottomMargin: field.bottomPadding }
        radius: Theme.radiusInput
        color: field.enabled ? Theme.surface : Theme.surface2
        border {
            width: field.activeFocus || field.problem !== "" ? Math.max(2, Theme.u(2)) : Theme.border
            color: field.problem !== "" ? Theme.danger : field.activeFocus ? Theme.primary : Theme.outline
        }
    }

    // The sign of a search says it where there is no room for words.
    JText {
        anchors { left: parent.left; right: parent.right; leftMargin: field.startRoom; rightMargin: field.endRoom }
        height: field.height - field.bottomPadding
        visible: field.text === "" && field.preeditText === "" && (field.iconName === "" || implicitWidth <= width)
        horizontalAlignment: field.horizontalAlignment
        text: field.placeholderText !== "" ? field.placeholderText : field.named ? "" : field.label
        color: field.placeholderTextColor
    }
    Icon {
        anchors { left: parent.left; leftMargin: Theme.space12 }
        y: (field.height - field.bottomPadding - height) / 2
        name: field.iconName
        color: Theme.text2
    }
    JText {
        id: tail
        anchors { right: parent.right; rightMargin: Theme.space12 }
        height: field.height - field.bottomPadding
        visible: field.suffix !== ""
        text: field.suffix
        color: Theme.text2
    }
    JText {
        id: words
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: field.problem !== ""
        text: field.problem
        font: Theme.caption
        color: Theme.danger
        wrapMode: Text.WordWrap
        maximumLineCount: 2
    }
    FocusRing {
        target: field
        radius: Theme.radiusInput
        anchors.bottomMargin: field.bottomPadding - outset
    }
}
