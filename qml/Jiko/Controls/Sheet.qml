pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Window

// A question over the page. Esc or a tap outside closes it, unless something was typed.
T.Popup {
    id: sheet

    property string title: ""
    property string detail: ""
    // Something was typed that closing would lose.
    property bool typed: false
    property bool closable: true
    // What keys go to when it opens; from the first frame on, so that no key is lost and no field taken from who was quicker.
    property Item first: null
    default property alias content: column.data
    // Buttons, the main one first: it stands at the end side.
    property alias buttons: footer.data

    // For what works it beside touch and Tab: a key that nothing in it wanted, and that it is open.
    signal keyLeft(var event)
    signal settled()

    property int slide: 0

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: (parent ? Math.round((parent.height - height) / 2) : 0) + slide
    width: Math.min(Theme.u(560), parent ? parent.width - 2 * Theme.space16 : Theme.u(560))
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space16 : implicitHeight)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space24
    topPadding: Theme.space16
    modal: true
    focus: true
    closePolicy: typed || !closable ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle { color: Theme.scrim }

    enter: Transition {
        NumberAnimation { property: "slide"; from: Theme.u(32); to: 0; duration: Theme.sheetIn; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "slide"; from: 0; to: Theme.u(16); duration: Theme.sheetOut }
    }

    background: Rectangle {
        radius: Theme.radiusSheet
        color: Theme.surface
        border { width: Theme.border; color: Theme.outline }
    }

    onOpened: settled()
    onVisibleChanged: {
        if (visible && first)
            first.forceActiveFocus()
    }

    // What keys go to is in sight, also where the sheet scrolls.
    readonly property Item focused: contentItem.Window.activeFocusItem
    onFocusedChanged: {
        let inside = focused
        while (inside && inside !== column)
            inside = inside.parent
        if (!inside || !flick.interactive)
            return
        const top = focused.mapToItem(flick.contentItem, 0, 0).y - Theme.space8
        const bottom = top + focused.height + 2 * Theme.space8
        flick.contentY = Math.max(0, Math.min(Math.max(flick.contentY, bottom - flick.height), top))
    }

    contentItem: FocusScope {
        id: frame
        focus: true
        Keys.onPressed: event => sheet.keyLeft(event)
        implicitHeight: head.height + column.height + (footer.visible ? footer.height + Theme.space8 : 0) + 2 * Theme.space8
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        Item {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Math.max(Theme.touch, words.height)
            Column {
                id: words
                anchors { left: parent.left; right: shut.visible ? shut.left : parent.right; verticalCenter: parent.verticalCenter }
                JText {
                    width: parent.width
                    text: sheet.title
                    font: Theme.heading
                    wrapMode: Text.WordWrap
                    maximumLineCount: 3
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                JText {
                    width: parent.width
                    visible: text !== ""
                    text: sheet.detail
                    color: Theme.text2
                    wrapMode: Text.WordWrap
                    maximumLineCount: 6
                }
            }
            JButton {
                id: shut
                objectName: "close"
                anchors { right: parent.right; rightMargin: -Theme.space12; verticalCenter: parent.verticalCenter }
                visible: sheet.closable
                kind: JButton.Ghost
                iconName: "close"
                Accessible.name: qsTr("Close")
                onClicked: sheet.close()
            }
        }
        Flickable {
            id: flick
            anchors { left: parent.left; right: parent.right; top: head.bottom; margins: -Theme.space8; topMargin: 0
                      bottom: footer.visible ? footer.top : parent.bottom; bottomMargin: footer.visible ? Theme.space8 : 0 }
            contentHeight: column.height + 2 * Theme.space8
            interactive: contentHeight > height
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds
            Column {
                id: column
                // Inside the clip by so much that a focus ring stays whole.
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space8 }
                spacing: Theme.space16
            }
        }
        // Below each other where they do not fit beside each other.
        Flow {
            id: footer
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: children.length > 0
            spacing: Theme.space8
            layoutDirection: Qt.RightToLeft
        }
    }
}
