pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.HostModels
import Jiko.Outlet

// Waitlist at the start side, the room beside it. A walk-in is two taps: a free table, then the number of guests.
FocusScope {
    id: page

    required property HostDesk desk
    required property FloorModel floorModel
    required property SyncStatus sync
    required property ClockTick clock
    required property SignIn signIn
    required property Decisions decisions
    required property SectionDesk sections

    // The waiting party that was tapped and now wants a table; empty when none.
    property string seating: ""

    signal decisionsAsked()

    function quotesText(): string {
        return Array.from(desk.quotes, quote => Fmt.ltr(quote.size + ": " + quote.minutes + "′")).join("  ")
    }
    function tapTable(table: string, status: string) {
        if (sections.person !== "") {
            sections.tap(table)
        } else if (seating !== "") {
            desk.seatWaiting(seating, table)
            seating = ""
        } else {
            tableSheet.table = table
            tableSheet.status = status
            tableSheet.open()
        }
    }

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        title: qsTr("%1 of %2 seated").arg(page.floorModel.coversSeated).arg(page.floorModel.seats)
        detail: qsTr("Wait for parties of %1").arg(page.quotesText())
        end: [
            SectionButton {
                compact: page.width < Theme.u(1000)
                desk: page.sections
                floorModel: page.floorModel
            },
            TopBar {
                sync: page.sync
                clock: page.clock
                signIn: page.signIn
            }
        ]
    }

    DecisionsBanner {
        id: banner
        anchors { left: parent.left; right: parent.right; top: head.bottom }
        decisions: page.decisions
        onClicked: page.decisionsAsked()
    }
    WaitlistPanel {
        id: waiting
        anchors { left: parent.left; top: banner.bottom; bottom: parent.bottom }
        width: Theme.u(340)
        desk: page.desk
        seating: page.seating
        onChosen: party => page.seating = page.seating === party ? "" : party
        onAddAsked: addSheet.open()
    }

    SegmentedBar {
        id: rooms
        anchors { left: waiting.right; right: parent.right; top: banner.bottom; margins: Theme.space8 }
        model: Array.from(page.floorModel.rooms, room => ({text: room.name}))
        currentIndex: page.floorModel.room
        onPicked: index => page.floorModel.room = index
    }
    FloorMap {
        anchors { left: waiting.right; right: parent.right; top: rooms.bottom; bottom: parent.bottom; margins: Theme.space8 }
        floorModel: page.floorModel
        clock: page.clock
        ringed: page.seating !== "" ? page.desk.suggestedTable(waiting.seatingCovers) : ""
        onTapped: (table, status) => page.tapTable(table, status)
    }

    AddWaitSheet {
        id: addSheet
        desk: page.desk
    }
    TableSheet {
        id: tableSheet
        desk: page.desk
        floorModel: page.floorModel
    }
}
