pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// What is on the check, course by course. A tap picks a line; the bar below then acts on it.
Rectangle {
    id: column

    required property Till till
    required property CheckLines checkLines

    // The line that is picked; empty when none. The rest follows it while it changes.
    property string picked: ""
    property string pickedState: ""
    property string pickedName: ""
    property string pickedNote: ""
    property string pickedWho: ""
    property string pickedReach: ""
    property int pickedCount: 1
    property int pickedSeat: 0

    property real below: 0                 // kept free under the lines
    readonly property alias totalsHeight: totals.height

    signal whyAsked()

    function drop() {
        picked = ""
    }

    color: Theme.surface

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.u(64)
        JButton {
            id: back
            objectName: "back"
            anchors { left: parent.left; leftMargin: Theme.space4; verticalCenter: parent.verticalCenter }
            kind: JButton.Ghost
            iconName: "back"
            Accessible.name: qsTr("Back to the floor")
            onClicked: column.till.leave()
        }
        Column {
            anchors { left: back.right; right: covers.left; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            JText {
                width: parent.width
                height: Theme.lineBox(22)
                text: column.till.label
                font: Theme.heading
            }
            JText {
                width: parent.width
                height: Theme.lineBox(16)
                readonly property string number: Fmt.ltr("#" + column.till.number)
                // Who serves is told where there is room for both.
                text: width < Theme.textU(100) ? number : Fmt.joined([number, column.till.promiseText !== "" ? column.till.promiseText : column.till.serverName.split(" ")[0]], "  ")
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.u(12)
                font: Theme.caption
                color: Theme.text2
            }
        }
        QuantityStepper {
            id: covers
            objectName: "covers"
            namedAs: "covers."
            anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            label: qsTr("Guests")
            value: column.till.covers
            from: 1
            to: 500
            onStepped: value => column.till.changeCovers(value)
        }
    }
    SeatBar {
        id: seats
        anchors { left: parent.left; right: parent.right; top: head.bottom; leftMargin: Theme.space8; rightMargin: Theme.space8 }
        seats: column.till.covers
        current: column.till.seat
        onPicked: seat => column.till.seat = seat
    }
    Rectangle {
        id: ruler
        anchors { left: parent.left; right: parent.right; top: seats.bottom; topMargin: Theme.space4 }
        height: Theme.border
        color: Theme.line
    }
    ListView {
        id: list
        objectName: "check"
        anchors { left: parent.left; right: parent.right; top: ruler.bottom; bottom: totals.top
                  bottomMargin: Math.min(column.below, Math.max(0, totals.y - ruler.y - Theme.touch)) }
        clip: true
        model: column.checkLines
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        // A course's heading stands on its first line: a section's delegate cannot be bound in Qt 6.4.
        delegate: Item {
            id: row
            required property string line
            required property string name
            required property string amount
            required property string detail
            required property string standing
            required property string note
            required property string allergy
            required property string reduction
            required property string who
            required property string heading
            required property string waits
            required property string courseId
            required property int held
            required property bool written
            required property string reach
            required property int count
            required property int seat
            required property int index
            readonly property bool picked: column.picked === line

            width: ListView.view.width
            height: course.height + face.height
            // What waits to be used again is nowhere.
            ListView.onPooled: visible = false
            ListView.onReused: visible = true

            Item {
                id: course
                width: parent.width
                height: row.held > 0 ? Theme.touch + Theme.space4 : row.heading === "" ? 0 : Theme.lineBox(16) + Theme.space8
                visible: row.heading !== "" || row.held > 0
                JText {
                    id: courseName
                    objectName: "course.of." + row.index
                    anchors { left: parent.left; leftMargin: Theme.space12; bottom: parent.bottom; bottomMargin: Theme.space4 }
                    height: Theme.lineBox(16)
                    text: Fmt.joined([row.heading, row.waits], "  ")
                    font: Theme.captionBold
                    color: Theme.text2
                }
                Rectangle {
                    anchors { left: courseName.right; leftMargin: Theme.space8; right: fire.visible ? fire.left : parent.right
                              rightMargin: fire.visible ? Theme.space8 : Theme.space12; verticalCenter: courseName.verticalCenter }
                    height: Theme.border
                    color: Theme.line
                }
                // Most lines wait for nothing, and a button costs as much as the line.
                Row {
                    id: fire
                    visible: row.held > 0
                    anchors { right: parent.right; rightMargin: Theme.space8; bottom: parent.bottom }
                    Repeater {
                        model: row.held > 0 ? 1 : 0
                        JButton {
                            objectName: "fire." + row.index
                            iconName: "flame"
                            text: row.heading === "" ? qsTr("Fire %1").arg(row.held) : qsTr("Fire %1").arg(row.heading)
                            onClicked: column.till.fireCourse(row.courseId)
                        }
                    }
                }
            }
            CheckLine {
                id: face
                objectName: "line." + row.index
                anchors { left: parent.left; right: parent.right; top: course.bottom }
                text: row.name
                quantity: row.count
                modifiers: row.detail
                note: row.note
                allergy: row.allergy
                priceText: Fmt.ltr(row.amount)
                seatText: row.seat > 0 ? qsTr("Seat %1").arg(row.seat) : ""
                // Anything else than the design system's words is shown as on its way: amber until it is on this disk.
                lineState: row.written || row.standing === "void" ? row.standing : "saving"
                reach: row.reach
                reduction: row.reduction
                selected: row.picked
                onClicked: column.picked = row.picked ? "" : row.line
            }

            Binding { target: column; property: "pickedState"; value: row.standing; when: row.picked; restoreMode: Binding.RestoreNone }
            Binding { target: column; property: "pickedName"; value: row.name; when: row.picked; restoreMode: Binding.RestoreNone }
            Binding { target: column; property: "pickedNote"; value: row.note; when: row.picked; restoreMode: Binding.RestoreNone }
            Binding { target: column; property: "pickedWho"; value: row.who; when: row.picked; restoreMode: Binding.RestoreNone }
            Binding { target: column; property: "pickedReach"; value: row.reach; when: row.picked; restoreMode: Binding.RestoreNone }
            Binding { target: column; property: "pickedCount"; value: row.count; when: row.picked; restoreMode: Binding.RestoreNone }
            Binding { target: column; property: "pickedSeat"; value: row.seat; when: row.picked; restoreMode: Binding.RestoreNone }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            iconName: "receipt"
            text: qsTr("Tap a dish to begin.")
        }
        Connections {
            target: column.checkLines
            function onGrew(row: int) { list.positionViewAtIndex(row, ListView.Contain) }
            function onRowsRemoved() { column.drop() }
            function onModelReset() { column.drop() }
        }
    }
    // A tap tells where the total comes from.
    Pressable {
        id: totals
        objectName: "totals"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.max(Theme.u(64), Theme.lineBox(18) + Theme.lineBox(16) + Theme.space8)
        radius: 0
        ringOutset: -Theme.u(1)
        Accessible.name: qsTr("Total %1").arg(column.till.totalText)
        Accessible.description: qsTr("Where the total comes from")
        onClicked: column.whyAsked()
        background: Rectangle {
            color: Theme.surface2
            PressShade { down: totals.down }
        }
        Column {
            id: standing
            anchors { left: parent.left; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
            JText {
                width: Math.min(implicitWidth, totals.width - sumText.implicitWidth - 2 * Theme.space16)
                height: Theme.lineBox(18)
                text: qsTr("Total")
                font: Theme.bodyBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.u(12)
            }
            Row {
                objectName: "saved"
                height: Theme.lineBox(16)
                spacing: Theme.space4
                Accessible.role: Accessible.StaticText
                Accessible.name: savedWord.text
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.u(18)
                    name: column.till.saved ? "tick" : "saving"
                    color: column.till.saved ? Theme.success : Theme.warnText
                }
                JText {
                    id: savedWord
                    // Its sign says it where the words on the tax want the room.
                    visible: column.width >= Theme.textU(340)
                    anchors.verticalCenter: parent.verticalCenter
                    text: column.till.saved ? qsTr("Saved") : qsTr("Saving")
                    font: Theme.caption
                    color: Theme.text2
                }
            }
        }
        Column {
            anchors { right: parent.right; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
            JText {
                id: sumText
                objectName: "total"
                anchors.right: parent.right
                height: Theme.lineBox(22)
                text: Fmt.ltr(column.till.totalText)
                font: Theme.heading
            }
            JText {
                anchors.right: parent.right
                width: Math.min(implicitWidth, totals.width - 3 * Theme.space12 - (savedWord.visible ? standing.width : Theme.u(18)))
                height: Theme.lineBox(16)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.u(12)
                text: column.till.partPaid ? qsTr("%1 still due").arg(Fmt.ltr(column.till.dueText))
                    : column.till.offText !== "" ? qsTr("%1 taken off").arg(Fmt.ltr(column.till.offText))
                    : qsTr("VAT in it %1").arg(Fmt.ltr(column.till.taxText))
                font: column.till.partPaid ? Theme.captionBold : Theme.caption
                color: column.till.partPaid ? Theme.warnText : Theme.text2
            }
        }
    }
    Rectangle {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.border
        color: Theme.contrast ? Theme.outline : Theme.line
    }
}
