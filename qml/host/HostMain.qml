import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.HostModels
import Jiko.Outlet

// The host stand. For tests and the remote hand: `pin.<digit>`, tables `table.<label>`, party sizes `size.<n>`, `table.clean`,
// `table.unseat`, `table.left`, `wait.add`, `wait.name`, `wait.size.<n>`, `wait.save`, waiting parties `party.<n>`, `room.<n>`.
ProgramWindow {
    id: window

    required property HostDesk desk
    required property FloorModel floorModel
    required property Decisions decisions
    required property ClockTick clock
    required property SectionDesk sections

    title: qsTr("Host stand")
    snackbarBottom: Theme.u(88)

    SignInPage {
        anchors.fill: parent
        visible: !window.signIn.signedIn
        focus: visible
        signIn: window.signIn
        timeClock: window.timeClock
        programName: qsTr("Host stand")
    }
    DeskPage {
        anchors.fill: parent
        visible: window.signIn.signedIn
        focus: visible
        desk: window.desk
        sections: window.sections
        floorModel: window.floorModel
        sync: window.sync
        clock: window.clock
        signIn: window.signIn
        decisions: window.decisions
        onDecisionsAsked: decisionsSheet.open()
    }
    DecisionsSheet {
        id: decisionsSheet
        decisions: window.decisions
        signIn: window.signIn
    }
    Connections {
        target: window.desk
        function onRefused(words: string) { Notices.tell(words) }
        function onDone(words: string, undo: string, argument: string) {
            if (undo === "unseat")
                Notices.offerUndo(words, () => window.desk.unseat(argument))
            else if (undo === "remove")
                Notices.offerUndo(words, () => window.desk.removeFromWaitlist(argument, false))
            else if (undo === "restore")
                Notices.offerUndo(words, () => window.desk.restoreToWaitlist(argument))
            else
                Notices.tell(words)
        }
    }
}
