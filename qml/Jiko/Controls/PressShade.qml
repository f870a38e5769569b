import QtQuick

// The press, seen in the same frame; when the finger leaves it fades. Lies over a background.
Rectangle {
    id: shade

    required property bool down

    function show() {
        fade.stop()
        opacity = 1
    }

    anchors.fill: parent
    opacity: 0
    visible: opacity > 0
    color: Theme.faint(Theme.text, 0.22)
    onDownChanged: {
        if (down)
            show()
        else
            fade.restart()
    }
    Component.onCompleted: {
        if (down)
            show()
    }

    NumberAnimation {
        id: fade
        target: shade
        property: "opacity"
        to: 0
        duration: Theme.pressFade
    }
}
