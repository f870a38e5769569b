import QtQuick

// A bar of colour along the start edge of a rounded tile, following its corners.
Item {
    id: edge

    property color color: "transparent"
    property color cover: Theme.surface    // of the tile beside the bar
    property real radius: Theme.radiusTile
    readonly property int thickness: Theme.u(6)

    anchors.fill: parent
    visible: color.a > 0

    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: edge.thickness + edge.radius
        radius: edge.radius
        color: edge.color
    }
    Rectangle {
        anchors { left: parent.left; leftMargin: edge.thickness; top: parent.top; bottom: parent.bottom }
        width: edge.radius + 1
        color: edge.cover
    }
}
