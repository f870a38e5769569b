pragma ComponentBehavior: Bound
import QtQuick

// One key of a pad. The pad holds the focus, the key never takes it.
Pressable {
    id: control

    property string iconName: ""
    property bool strong: false

    implicitWidth: Theme.keyWidth
    implicitHeight: Theme.keyHeight
    focusPolicy: Qt.NoFocus
    font: Theme.title

    background: Rectangle {
        radius: control.radius
        color: !control.usable ? Theme.surface2
            : control.strong ? Theme.primary : control.hovered ? Theme.hovered(Theme.surface) : Theme.surface
        border { width: control.strong ? 0 : Theme.border; color: control.usable ? Theme.outline : Theme.line }
        PressShade {
            radius: parent.radius
            down: control.down
        }
    }
    contentItem: Item {
        implicitWidth: Math.max(face.implicitWidth, Theme.icon)
        implicitHeight: Theme.icon
        JText {
            id: face
            anchors.fill: parent
            visible: control.iconName === ""
            text: control.text
            font: control.font
            color: !control.usable ? Theme.textDisabled : control.strong ? Theme.primaryOn : Theme.text
            horizontalAlignment: Text.AlignHCenter
        }
        Icon {
            anchors.centerIn: parent
            name: control.iconName
            size: Theme.u(28)
            color: !control.usable ? Theme.textDisabled : control.strong ? Theme.primaryOn : Theme.text
        }
    }
}
