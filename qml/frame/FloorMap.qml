pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet

// A map of the real room: never mirrored, whatever the language. Where guests can be moved, a table that is held is
// lifted and dropped on another one; whoever does not drag taps the one and then the other.
Item {
    id: map

    required property FloorModel floorModel
    required property ClockTick clock
    property string ringed: "" // the table that is suggested
    property bool movable: false
    property string from: "" // tapped, and to be moved to the next that is tapped

    signal tapped(string table, string status)
    signal dropped(string from, string to)

    readonly property real unit: Math.min(width / 1000, height / 600)
    // Held long enough to be lifted; lifted; what it would be dropped on.
    property string held: ""
    property string lifted: ""
    property string liftedLabel: ""
    property string over: ""
    property point pressedAt
    readonly property string leaving: lifted !== "" ? lifted : from

    function putDown() {
        held = ""
        lifted = ""
        over = ""
    }
    function tableAt(scene: point): string {
        for (let i = 0; i < places.count; ++i) {
            const place = places.itemAt(i)
            if (place.contains(place.mapFromItem(null, scene)))
                return place.table
        }
        return ""
    }
    function follow(table: string, label: string, scene: point) {
        const far = Math.hypot(scene.x - pressedAt.x, scene.y - pressedAt.y) > Theme.u(18)
        if (held === table && far) {
            lifted = table
            liftedLabel = label
        }
        if (lifted !== table)
            return
        const under = tableAt(scene)
        over = under === table ? "" : under
        ghost.at = ghost.parent.mapFromItem(null, scene)
    }
    function release(table: string) {
        const to = over
        const drops = lifted === table && to !== ""
        // The button under the finger must not take the end of a drag for a tap.
        swallowed = lifted === table ? table : ""
        putDown()
        if (drops)
            dropped(table, to)
    }
    property string swallowed: ""

    onVisibleChanged: putDown()
    onMovableChanged: putDown()

    Item {
        id: room
        // Only what is inside: the map's own place among its neighbours follows the language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.centerIn: parent
        width: 1000 * map.unit
        height: 600 * map.unit

        Repeater {
            id: places
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
                required property bool mine
                required property double since
                required property bool shown
                required property bool trouble
                // The declared names of TableShape that are roles too.
                required seats
                required server

                objectName: "table." + label
                visible: shown
                late: trouble
                x: planX * map.unit
                y: planY * map.unit
                width: Math.max(Theme.touch, planWidth * map.unit)
                height: Math.max(Theme.touch, planHeight * map.unit)
                number: label
                form: shape
                turn: angle
                status: statusWord
                guests: covers
                section: mine ? Theme.primary : "transparent"
                minutes: since > 0 ? Math.max(0, Math.floor((map.clock.now - since) / 60000)) : -1
                readonly property bool canLeave: statusWord !== "free" && statusWord !== "cleanUp"
                suggested: table === map.ringed || map.held === table
                    || (map.leaving !== "" && map.leaving !== table)
                scale: map.over === table ? 1.08 : 1
                opacity: map.leaving === table ? 0.5 : 1
                onClicked: {
                    if (map.swallowed !== table)
                        map.tapped(table, statusWord)
                    map.swallowed = ""
                }

                PointHandler {
                    id: finger
                    enabled: map.movable && place.canLeave
                    acceptedButtons: Qt.LeftButton
                    onActiveChanged: {
                        if (active) {
                            map.swallowed = ""
                            map.pressedAt = point.scenePosition
                        } else {
                            map.release(place.table)
                        }
                    }
                    onPointChanged: {
                        if (active)
                            map.follow(place.table, place.label, point.scenePosition)
                    }
                }
                Timer {
                    interval: 300
                    running: finger.active
                    onTriggered: {
                        const now = finger.point.scenePosition
                        if (Math.hypot(now.x - map.pressedAt.x, now.y - map.pressedAt.y) <= Theme.u(18))
                            map.held = place.table
                    }
                }
            }
        }
        Rectangle {
            id: ghost
            property point at
            visible: map.lifted !== ""
            z: 10
            x: at.x - width / 2
            y: at.y - height - Theme.space8
            width: Math.max(Theme.touch, name.implicitWidth + Theme.space24)
            height: Theme.touch
            radius: Theme.radiusTile
            color: Theme.primary
            border { width: Math.max(2, Theme.u(3)); color: Theme.surface }
            JText {
                id: name
                anchors.centerIn: parent
                text: map.liftedLabel
                font: Theme.heading
                color: Theme.primaryOn
            }
        }
    }
}
