import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.KitchenModels
import Jiko.Outlet

// The cook's screen. For tests and the remote hand: rail tickets are `ticket.<place>` with `done` inside, `allDay`, `recall`,
// `soldOut`, `station.<n>`, `dish.<n>` in the sold-out sheet, `bumped.<n>` in the recall sheet.
ProgramWindow {
    id: window

    required property KitchenScreen screenModel
    required property ClockTick clock
    required property Decisions decisions

    title: qsTr("Kitchen: %1").arg(screenModel.stationName)

    RailPage {
        anchors.fill: parent
        screenModel: window.screenModel
        sync: window.sync
        clock: window.clock
        decisions: window.decisions
        onDecisionsAsked: decisionsSheet.open()
    }
    DecisionsSheet {
        id: decisionsSheet
        decisions: window.decisions
        signIn: window.signIn
    }
    Connections {
        target: window.screenModel
        function onRefused(words: string) { Notices.tell(words) }
        function onBumpedHere(ticket: string, label: string) {
            Notices.offerUndo(qsTr("%1 is done").arg(label), () => window.screenModel.recall(ticket))
        }
    }
}
