pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// One of a list that is too long for segments.
T.ComboBox {
    id: control

    property string label: ""
    property string problem: ""

    implicitWidth: Theme.u(280)
    implicitHeight: Math.max(Theme.control, Theme.rowHeight(18, 1))
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    font: Theme.body
    hoverEnabled: Theme.pointer
    textRole: ""
    Accessible.role: Accessible.ComboBox
    Accessible.name: label === "" ? displayText : label + ": " + displayText

    background: Rectangle {
        radius: Theme.radiusInput
        color: !control.enabled ? Theme.surface2 : control.down ? Theme.pressed(Theme.surface)
            : control.hovered ? Theme.hovered(Theme.surface) : Theme.surface
        border {
            width: control.activeFocus || control.problem !== "" ? Math.max(2, Theme.u(2)) : Theme.border
            color: control.problem !== "" ? Theme.danger : control.activeFocus ? Theme.primary : Theme.outline
        }
    }
    contentItem: JText {
        text: control.displayText
        color: control.enabled ? Theme.text : Theme.textDisabled
        rightPadding: control.mirrored ? 0 : Theme.icon + Theme.space8
        leftPadding: control.mirrored ? Theme.icon + Theme.space8 : 0
    }
    indicator: Icon {
        x: control.mirrored ? Theme.space12 : control.width - width - Theme.space12
        y: (control.height - height) / 2
        name: "down"
        color: control.enabled ? Theme.text2 : Theme.textDisabled
    }
    delegate: T.ItemDelegate {
        id: row
        required property var model
        required property int index
        objectName: "choice" + index
        width: ListView.view ? ListView.view.width : control.width
        height: Theme.control
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        hoverEnabled: Theme.pointer
        text: control.textAt(index)
        highlighted: control.highlightedIndex === index
        Accessible.role: Accessible.ListItem
        Accessible.name: text
        background: Rectangle {
            color: row.down ? Theme.pressed(Theme.surface) : row.highlighted ? Theme.primarySoft : Theme.surface
        }
        contentItem: JText {
            text: row.text
            font: row.index === control.currentIndex ? Theme.bodyBold : Theme.body
            color: row.highlighted ? Theme.primarySoftOn : Theme.text
        }
    }
    popup: T.Popup {
        y: control.height + Theme.space4
        width: control.width
        height: Math.min(list.contentHeight, 6 * Theme.control) + 2 * Theme.border
        padding: Theme.border
        background: Rectangle {
            radius: Theme.radiusInput
            color: Theme.surface
            border { width: Theme.border; color: Theme.outline }
        }
        contentItem: ListView {
            id: list
            clip: true
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
        }
    }
    FocusRing {
        target: control
        radius: Theme.radiusInput
    }
}
