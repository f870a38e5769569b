pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet

// A map of the real room: never mirrored, whatever the language.
Item {
    id: map

    required property FloorModel floorModel
    required property ClockTick clock
    property string ringed: "" // the table that is suggested

    signal tapped(string table, string status)

    readonly property real unit: Math.min(width / 1000, height / 600)

    Item {
        // Only what is inside: the map's own place among its neighbours follows the language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.centerIn: parent
        width: 1000 * map.unit
        height: 600 * map.unit

        Repeater {
            model: map.floorModel
            TableShape {
                id: place
                required property string table
                required property string label
                required property string shape
                required property string statusWord
                required property string partyName
                required property int planX
                required property int planY
                required property int planWidth
                required property int planHeight
                required property int angle
                required property int covers
                required property double since
                // The declared names of TableShape that are roles too.
                required seats
                required server

                objectName: "table." + label
                x: planX * map.unit
                y: planY * map.unit
                width: Math.max(Theme.touch, planWidth * map.unit)
                height: Math.max(Theme.touch, planHeight * map.unit)
                number: label
                form: shape
                turn: angle
                status: statusWord
                guests: covers
                minutes: since > 0 ? Math.max(0, Math.floor((map.clock.now - since) / 60000)) : -1
                suggested: table === map.ringed
                onClicked: map.tapped(table, statusWord)
            }
        }
    }
}
