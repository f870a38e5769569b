import QtQuick

// On or off, at once. The words beside it say what is on.
Pressable {
    id: control

    checkable: true
    leftPadding: 0
    rightPadding: 0
    implicitWidth: implicitContentWidth
    ringOutset: Theme.u(2)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: Item {
        implicitWidth: track.width + (label.visible ? Theme.space12 + Math.ceil(natural.advanceWidth) + 1 : 0)
        implicitHeight: Theme.u(32)
        // Wrapped text cannot say how wide it would like to be without being laid out again.
        TextMetrics {
            id: natural
            font: label.font
            text: label.text
        }
        Rectangle {
            id: track
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Theme.u(56)
            height: Theme.u(32)
            radius: height / 2
            color: !control.usable ? Theme.surface2 : control.checked ? (control.down ? Theme.pressed(Theme.primary) : Theme.primary)
                : control.down ? Theme.pressed(Theme.surface) : Theme.surface
            border { width: Math.max(1, Theme.u(2)); color: !control.usable ? Theme.line : control.checked ? Theme.primary : Theme.outline }
            Rectangle {
                id: knob
                anchors { verticalCenter: parent.verticalCenter
                          left: control.checked ? undefined : parent.left; right: control.checked ? parent.right : undefined
                          margins: Theme.u(5) }
                width: Theme.u(22)
                height: width
                radius: width / 2
                color: !control.usable ? Theme.textDisabled : control.checked ? Theme.primaryOn : Theme.outline
                Icon {
                    anchors.centerIn: parent
                    name: control.checked ? "tick" : ""
                    size: Theme.u(16)
                    color: control.usable ? Theme.primary : Theme.surface2
                }
            }
        }
        JText {
            id: label
            anchors { left: track.right; leftMargin: Theme.space12; right: parent.right; verticalCenter: parent.verticalCenter }
            visible: control.text !== ""
            text: control.text
            color: control.usable ? Theme.text : Theme.textDisabled
            wrapMode: Text.WordWrap
            maximumLineCount: 2
        }
    }
}
