import QtQuick
import Jiko.Controls

// Two rings of opposite lightness, so that one of them shows on any fill. Only while somebody works with keys.
Item {
    id: ring

    required property Item target
    property int radius: Theme.radiusTile
    // How far the ring stands outside its target; negative where the neighbours would hide it.
    property int outset: Theme.u(4)

    anchors.fill: parent
    anchors.margins: -outset
    visible: target.activeFocus && InputMode.keys
    z: 10

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: ring.radius + Math.max(0, ring.outset)
        border { width: Theme.u(3); color: Theme.focusOuter }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.u(3)
        color: "transparent"
        radius: Math.max(0, ring.radius + Math.max(0, ring.outset) - Theme.u(3))
        border { width: Theme.u(2); color: Theme.focusInner }
    }
}
