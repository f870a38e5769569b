pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.Outlet
import Jiko.PosModels

// The till. For tests and the remote hand:
//   sign-in `key<digit>`; floor `table.<label>`, `room<n>`, `mine.<n>`, `shift`; order `category<n>`, `tile.<plu>`, `choice.<group>.<n>`, `add`,
//   `line.<n>`, `line.remove`, `line.void`, `void.reason.<n>`, `covers` (plus, minus inside), `seat.<n>`, `course.<n>`, `search`, `bill`, `send`, `pay`, `back`;
//   tender `cash.exact`, `cash.<whole units>`, `cash.typed`, `tender.card`, `tender.mobile`, `reference`, `reference.take`; change `change.done`, `change.receipt`;
//   shift `drawer.float`, `drawer.open`, `shift.count`, `shift.close`, `z.<n>`, `receipt.<n>`.
ProgramWindow {
    id: window

    required property Till till
    required property CheckLines checkLines
    required property Tiles tiles
    required property ChoicesSheet choices
    required property TenderDesk tenderDesk
    required property DrawerDesk drawerDesk
    required property Paper paper
    required property FloorModel floorModel
    required property SignIn signIn
    required property ClockTick clock

    // floor, order, tender, change, shift
    property string place: "floor"

    title: qsTr("Till")
    snackbarBottom: Theme.u(88)

    SignInPage {
        anchors.fill: parent
        visible: !window.signIn.signedIn
        focus: visible
        signIn: window.signIn
        programName: qsTr("Till")
    }
    FloorPage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "floor"
        focus: visible
        till: window.till
        floorModel: window.floorModel
        drawerDesk: window.drawerDesk
        sync: window.sync
        clock: window.clock
        signIn: window.signIn
        onShiftAsked: window.place = "shift"
    }
    OrderPage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "order"
        focus: visible
        till: window.till
        checkLines: window.checkLines
        tiles: window.tiles
        choices: window.choices
        sync: window.sync
        clock: window.clock
        signIn: window.signIn
        onPayAsked: window.place = window.tenderDesk.needsDrawer ? "shift" : "tender"
    }
    TenderPage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "tender"
        focus: visible
        till: window.till
        checkLines: window.checkLines
        desk: window.tenderDesk
        onBack: window.place = "order"
    }
    ChangePage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "change"
        focus: visible
        desk: window.tenderDesk
        paper: window.paper
        onDone: {
            window.place = "floor"
            window.till.leave()
        }
    }
    ShiftPage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "shift"
        focus: visible
        desk: window.drawerDesk
        paper: window.paper
        onBack: window.place = window.till.hasCheck ? "order" : "floor"
    }

    Connections {
        target: window.till
        function onOpened() { window.place = "order" }
        function onLeft() {
            if (window.place === "order" || window.place === "tender")
                window.place = "floor"
        }
        function onRefused(words: string) { Notices.tell(words) }
        function onRemoved(words: string, line: string) { Notices.tell(words) }
    }
    Connections {
        target: window.tenderDesk
        function onPaid(check: string) { window.place = "change" }
        function onPartTaken(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.drawerDesk
        function onChanged() {
            // The first cash of the day asked for a drawer: go on where it was needed.
            if (window.place === "shift" && window.drawerDesk.isOpen && window.till.hasCheck)
                window.place = "tender"
        }
    }
    Connections {
        target: window.signIn
        function onPersonChanged() {
            window.floorModel.setPerson(window.signIn.personId)
            if (!window.signIn.signedIn)
                window.place = "floor"
        }
    }
    Connections {
        target: window.paper
        function onTold(words: string) { Notices.tell(words) }
    }
    Shortcut {
        sequence: "F10"
        onActivated: window.signIn.signOut()
    }
    // Nobody has touched it for a minute: the next person signs in; the check keeps what is on it.
    Timer {
        id: idle
        interval: 60000
        running: window.signIn.signedIn && window.active
        onTriggered: window.signIn.signOut()
    }
    Connections {
        target: window.till
        function onCheckChanged() { idle.restart() }
        function onPlaceChanged() { idle.restart() }
    }
    onPlaceChanged: idle.restart()
}
