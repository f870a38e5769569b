import QtQuick

// What was just done, and the one way back. Waits while a finger is on it.
FocusScope {
    id: bar

    property string words: ""
    property string actionText: ""
    property var act: null
    property int showFor: Theme.snackbarFor
    readonly property bool touched: holdArea.pressed || hover.hovered || action.down || action.activeFocus

    signal finished()

    function useAction() {
        const todo = act
        if (todo)
            todo()
        finished()
    }

    implicitWidth: Math.min(Theme.u(560), label.implicitWidth + (action.visible ? action.implicitWidth + Theme.space8 : 0)
        + 2 * Theme.space16)
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.space16)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words
    Keys.onEscapePressed: finished()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: Theme.notice
        border { width: Theme.border; color: Theme.outline }
    }
    MouseArea { id: holdArea; anchors.fill: parent }
    HoverHandler { id: hover }

    JText {
        id: label
        anchors { left: parent.left; leftMargin: Theme.space16; verticalCenter: parent.verticalCenter
                  right: action.visible ? action.left : parent.right; rightMargin: Theme.space16 }
        text: bar.words
        color: Theme.noticeOn
        wrapMode: Text.Wrap
        maximumLineCount: 4
    }
    Pressable {
        id: action
        objectName: "snackbarAction"
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: bar.actionText !== ""
        focus: true
        height: Theme.touch
        leftPadding: Theme.space16
        rightPadding: Theme.space16
        text: bar.actionText
        ringOutset: -Theme.u(4)
        onClicked: bar.useAction()
        background: Rectangle {
            radius: Theme.radiusTile
            color: action.down ? Theme.noticePressed : "transparent"
        }
        contentItem: JText {
            text: action.text
            font: Theme.bodyBold
            color: Theme.noticeAction
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Timer {
        interval: bar.showFor
        running: !bar.touched
        onTriggered: bar.finished()
    }
}
