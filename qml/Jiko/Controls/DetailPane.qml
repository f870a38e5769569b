import QtQuick

// What is selected in a list, at the end side; the list stays. Ctrl+S saves, Esc reverts.
FocusScope {
    id: pane

    property string title: ""
    property bool dirty: false
    property bool busy: false
    property string saveReason: ""         // why it cannot be saved now
    property string problem: ""            // what the last save said
    default property alias content: column.data

    signal saved()
    signal reverted()
    signal closed()

    function save() {
        if (busy || !dirty)
            return
        if (saveReason !== "")
            Notices.tell(saveReason)
        else
            saved()
    }

    // Whoever goes through the fields by keys sees the one they are in.
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: flick.reveal(focused)

    implicitWidth: Theme.u(420)
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Save)) {
            save()
        } else if (event.key === Qt.Key_Escape) {
            if (dirty)
                reverted()
            else
                closed()
        } else {
            return
        }
        event.accepted = true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: Theme.border
            color: Theme.contrast ? Theme.outline : Theme.line
        }
    }
    JText {
        id: head
        anchors { left: parent.left; leftMargin: Theme.space24; right: shut.left; top: parent.top; topMargin: Theme.space8 }
        height: Theme.touch
        text: pane.dirty ? pane.title + " •" : pane.title
        font: Theme.heading
    }
    JButton {
        id: shut
        objectName: "closeDetail"
        anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: head.verticalCenter }
        kind: JButton.Ghost
        iconName: "close"
        Accessible.name: qsTr("Close")
        reason: pane.dirty ? qsTr("Save or revert first.") : ""
        onClicked: pane.closed()
    }
    Flickable {
        id: flick
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top
                  leftMargin: Theme.space16; rightMargin: Theme.space16 }
        contentHeight: column.height + Theme.space24
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        function reveal(item: Item) {
            let above = item
            while (above && above !== column)
                above = above.parent
            if (!above)
                return
            const top = item.mapToItem(contentItem, 0, 0).y - Theme.space8
            const bottom = top + item.height + 2 * Theme.space8
            if (top < contentY)
                contentY = Math.max(0, top)
            else if (bottom > contentY + height)
                contentY = Math.min(bottom - height, Math.max(0, contentHeight - height))
        }
        Column {
            id: column
            // Inside the clip by so much that a focus ring stays whole.
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space8 }
            spacing: Theme.space16
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: foot.top }
        height: Theme.border
        color: Theme.line
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: buttons.height + 2 * Theme.space12 + (told.visible ? told.height + Theme.space8 : 0)
        JText {
            id: told
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space12; leftMargin: Theme.space24 }
            visible: pane.problem !== ""
            text: pane.problem
            color: Theme.danger
            wrapMode: Text.WordWrap
            maximumLineCount: 3
        }
        Row {
            id: buttons
            anchors { right: parent.right; rightMargin: Theme.space24; bottom: parent.bottom; bottomMargin: Theme.space12 }
            spacing: Theme.space8
            JButton {
                objectName: "revert"
                text: qsTr("Revert")
                reason: pane.dirty ? "" : qsTr("Nothing was changed.")
                onClicked: pane.reverted()
            }
            PrimaryButton {
                objectName: "save"
                text: qsTr("Save")
                busy: pane.busy
                reason: !pane.dirty ? qsTr("Nothing was changed.") : pane.saveReason
                onClicked: pane.save()
            }
        }
    }
}
