import QtQuick
import Jiko.Controls

// One of the suite's drawings in one colour. Arrows that mean back and forward turn round in a mirrored layout.
Image {
    id: icon

    property string name: ""
    property color color: Theme.text
    property int size: Theme.icon
    readonly property var arrows: ["back", "forward", "send", "undo", "redo", "backspace", "move", "sign-out"]
    readonly property bool directional: arrows.indexOf(name) >= 0

    width: size
    height: size
    source: Icons.url(name, color)
    sourceSize { width: icon.size; height: icon.size }
    mirror: directional && LayoutMirroring.enabled
    visible: name !== ""
}
