pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// How long something waits: plain, then amber with half a ring, then vermilion with a full one and by how much.
Item {
    id: badge

    property real since: 0                 // milliseconds since 1970, UTC
    property int seconds: Math.max(0, Math.floor((Tick.now - since) / 1000))
    property int warnAfter: 480            // seconds
    property int lateAfter: 720
    property color color: Theme.text       // of the calm text
    property font font: Theme.heading
    // On a fill that already says warn or late the badge keeps the ink of that fill.
    property bool overFill: false
    property bool showRing: true
    property bool showLateness: true
    readonly property real clockWidth: clock.implicitWidth
    readonly property string stage: seconds >= lateAfter ? "late" : seconds >= warnAfter ? "warn" : "calm"
    readonly property int lateMinutes: Math.floor((seconds - lateAfter) / 60)
    readonly property color ink: overFill || stage === "calm" ? color : stage === "late" ? Theme.danger : Theme.warnText

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(ring.height, clock.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: stage === "late" ? qsTr("%1, late").arg(clock.text) : clock.text

    Row {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8

        Item {
            id: ring
            anchors.verticalCenter: parent.verticalCenter
            width: badge.font.pixelSize
            height: width
            visible: badge.showRing && badge.stage !== "calm"

            Shape {
                anchors.fill: parent
                visible: badge.showRing && badge.stage !== "calm"
                ShapePath {
                    strokeWidth: Math.max(2, ring.width / 7)
                    strokeColor: Theme.faint(badge.ink, 0.3)
                    fillColor: "transparent"
                    PathAngleArc {
                        centerX: ring.width / 2
                        centerY: ring.height / 2
                        radiusX: ring.width / 2 - ring.width / 12
                        radiusY: radiusX
                        sweepAngle: 360
                    }
                }
                ShapePath {
                    strokeWidth: Math.max(2, ring.width / 7)
                    strokeColor: badge.ink
                    fillColor: "transparent"
                    capStyle: ShapePath.FlatCap
                    PathAngleArc {
                        centerX: ring.width / 2
                        centerY: ring.height / 2
                        radiusX: ring.width / 2 - ring.width / 12
                        radiusY: radiusX
                        startAngle: -90
                        sweepAngle: badge.stage === "late" ? 360 : 180
                    }
                }
            }
            JText {
                anchors.centerIn: parent
                visible: badge.stage === "late"
                text: "!"
                font { family: Theme.family; bold: true; pixelSize: Math.max(8, ring.height * 0.68) }
                color: badge.ink
            }
        }
        JText {
            id: clock
            anchors.verticalCenter: parent.verticalCenter
            text: Fmt.elapsed(badge.seconds)
            font: badge.font
            color: badge.ink
        }
        JText {
            anchors.verticalCenter: parent.verticalCenter
            visible: badge.showLateness && badge.stage === "late" && badge.lateMinutes > 0
            text: Fmt.ltr(qsTr("+%n min", "", badge.lateMinutes))
            font { family: Theme.family; bold: true; pixelSize: Math.max(Theme.caption.pixelSize, badge.font.pixelSize * 0.7) }
            color: badge.ink
        }
    }
}
