pragma Singleton
import QtQuick

// The one clock every timer on a screen follows, once a second.
QtObject {
    id: tick

    // Milliseconds since 1970, UTC. A program that plays an evening at speed sets it and stops the clock.
    property real now: Date.now()
    property bool running: true

    readonly property Timer timer: Timer {
        interval: 1000
        repeat: true
        running: tick.running
        triggeredOnStart: true
        onTriggered: tick.now = Date.now()
    }
}
