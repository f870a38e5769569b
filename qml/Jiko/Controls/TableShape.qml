pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Jiko.Controls

// A table as it stands in the room. Its state is a fill, a glyph and a word; late lies over any state.
Pressable {
    id: control

    property string number: text
    property string form: "square"         // round, square, long, booth, bar
    property real turn: 0                  // degrees; the words stay upright
    property string status: "free"         // free, reserved, seated, inKitchen, foodReady, billPrinted, cleanUp
    property int guests: 0
    property int seats: 4
    property int minutes: -1               // since seated; -1 says nothing
    property string courseText: ""         // "C2" while that course is cooked
    property string timeText: ""           // when it is reserved for
    property bool late: false
    property bool selected: false
    property bool suggested: false
    property color section: "transparent"
    property string server: ""             // initials

    signal held()

    readonly property color ink: Theme.tableOn(status)
    readonly property bool small: width < Theme.u(112) || height < Theme.u(88)
    readonly property bool roomy: height - Theme.space8 >= Theme.lineBox(22) + 2 * Theme.lineBox(16)
    readonly property string sitting: minutes < 0 ? "" : Fmt.ltr(minutes + "′")
    readonly property real round: form === "round" || form === "bar" ? Math.min(width, height) / 2 : Theme.radiusTile

    implicitWidth: form === "long" ? Theme.u(208) : form === "booth" ? Theme.u(136) : Theme.u(96)
    implicitHeight: Theme.u(96)
    padding: 0
    Accessible.name: Fmt.joined([qsTr("Table %1").arg(number),
        guests > 0 ? qsTr("%1 of %2 guests").arg(guests).arg(seats) : qsTr("%n seats", "", seats),
        Theme.tableWord(status), timeText, courseText, minutes >= 0 ? qsTr("%n minutes", "", minutes) : "",
        late ? qsTr("late") : ""], ", ")
    onPressAndHold: held()
    radius: round

    // Three pulses when food is ready, then still.
    onStatusChanged: {
        if (status === "foodReady" && Theme.pulse > 0)
            pulsing.restart()
    }
    SequentialAnimation {
        id: pulsing
        loops: 3
        NumberAnimation { target: beat; property: "opacity"; to: 1; duration: Theme.pulse / 2 }
        NumberAnimation { target: beat; property: "opacity"; to: 0; duration: Theme.pulse / 2 }
    }

    background: Item {
        Item {
            id: body
            anchors.fill: parent
            rotation: control.turn

            Rectangle {
                id: plate
                anchors.fill: parent
                radius: control.round
                color: control.down ? Theme.pressed(Theme.tableFill(control.status))
                    : control.hovered ? Theme.hovered(Theme.tableFill(control.status)) : Theme.tableFill(control.status)
                border {
                    width: control.status === "reserved" ? 0 : Math.max(1, Theme.u(2))
                    color: Theme.outline
                }
            }
            // Outside, with a gap, so that it contrasts with the room and not with the fill.
            Rectangle {
                anchors { fill: parent; margins: -Theme.u(6) }
                visible: control.late || control.selected || control.suggested
                radius: control.round + Theme.u(6)
                color: "transparent"
                border { width: Theme.u(4); color: control.selected || control.suggested ? Theme.primary : Theme.danger }
            }
            Rectangle {
                id: beat
                anchors { fill: parent; margins: Theme.u(4) }
                opacity: 0
                radius: Math.max(0, control.round - Theme.u(4))
                color: "transparent"
                border { width: Theme.u(4); color: control.ink }
            }
            Image {
                anchors { fill: parent; margins: control.round > Theme.radiusTile ? control.round * 0.3 : Theme.u(4) }
                visible: control.status === "cleanUp"
                fillMode: Image.Tile
                source: visible ? Icons.url("hatch", Theme.pressed(Theme.tableFill("cleanUp"))) : ""
            }
            // The bench of a booth.
            Rectangle {
                anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: -Theme.u(8) }
                visible: control.form === "booth"
                height: Theme.u(12)
                radius: Theme.u(4)
                z: -1
                color: Theme.outline
            }
            Rectangle {
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.u(6) }
                visible: control.section.a > 0 && control.round <= Theme.radiusTile
                width: Theme.u(6)
                radius: Theme.u(3)
                color: control.section
            }
            Shape {
                id: dashes
                anchors.fill: parent
                visible: control.status === "reserved"
                readonly property real edge: Math.max(1, Theme.u(2))
                function outline(at: real, w: real, h: real, r: real): string {
                    const arc = (x, y) => ` a ${r} ${r} 0 0 1 ${x} ${y}`
                    return `M ${at + r} ${at} h ${w - 2 * r}${arc(r, r)} v ${h - 2 * r}${arc(-r, r)}`
                        + ` h ${2 * r - w}${arc(-r, -r)} v ${2 * r - h}${arc(r, -r)} z`
                }
                ShapePath {
                    strokeWidth: dashes.edge
                    strokeColor: Theme.outline
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [4, 3]
                    fillColor: "transparent"
                    PathSvg {
                        path: dashes.outline(dashes.edge / 2, dashes.width - dashes.edge, dashes.height - dashes.edge,
                            control.round - dashes.edge / 2)
                    }
                }
            }
        }
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space8
            spacing: 0

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.space4
                JText {
                    height: Theme.lineBox(22)
                    text: control.number
                    font: Theme.heading
                    color: control.ink
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: Theme.tableGlyph(control.status)
                    size: Theme.u(20)
                    color: control.ink
                }
                JText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: control.courseText !== ""
                    text: control.courseText
                    font: Theme.captionBold
                    color: control.ink
                }
            }
            // What a small table has no room for is told by numbers alone.
            TextMetrics {
                id: measured
                font: Theme.caption
                text: who.words
            }
            JText {
                id: who
                readonly property string words: control.guests === 0 ? qsTr("%n seats", "", control.seats)
                    : Fmt.joined([Fmt.ltr(control.guests + "/" + control.seats),
                                  control.small && control.roomy ? "" : control.sitting], "  ")
                readonly property bool fits: measured.advanceWidth <= width
                visible: control.height >= Theme.lineBox(22) + Theme.lineBox(16)
                width: parent.width
                height: Theme.lineBox(16)
                horizontalAlignment: Text.AlignHCenter
                text: control.status === "cleanUp" ? Theme.tableWord(control.status)
                    : control.status === "reserved" && control.timeText !== "" ? control.timeText
                    : fits ? words : Fmt.ltr(control.guests + "/" + control.seats)
                font: Theme.caption
                color: control.ink
            }
            JText {
                width: parent.width
                height: Theme.lineBox(16)
                visible: text !== "" && control.roomy
                horizontalAlignment: Text.AlignHCenter
                text: control.small ? (control.guests > 0 ? control.sitting : "")
                    : Fmt.joined([control.status === "free" || control.status === "cleanUp" ? "" : Theme.tableWord(control.status),
                                  control.server], " · ")
                font: Theme.caption
                color: control.ink
            }
        }

        Rectangle {
            anchors { right: parent.right; top: parent.top; margins: -Theme.space12 }
            visible: control.late
            width: Theme.u(28)
            height: width
            radius: width / 2
            color: Theme.danger
            border { width: Math.max(1, Theme.u(2)); color: Theme.bg }
            Icon {
                anchors.centerIn: parent
                name: "exclaim"
                size: Theme.u(18)
                color: Theme.dangerOn
            }
        }
    }
}
