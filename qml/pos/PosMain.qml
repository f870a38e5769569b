pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Jiko.Controls
import Jiko.Frame
import Jiko.Outlet
import Jiko.PosModels

// The till. For tests and the remote hand, in every language (all numbers from 0):
//   sign-in `key<digit>`, `pin.long`;
//   everywhere `sync`, `signOut`, `back`, `printerTrouble`;
//   time and sections as TimeSheet and SectionSheet say, from `pin.time`, `mine.time`, `sectionButton`;
//   floor `table.<label>`, `room<n>`, `find`, `mine.<n>`, `tab`, `words`, `words.save`, `clean`, `shift`;
//   order `category<n>`, `search`, `tile.<plu>`, `dish.soldOut`, `choice.<group>.<n>`, `quantity`, `note`, `add`, `measure.typed`, `measure.take`, `measure.close`, `line.<n>`, `covers.minus`,
//     `covers.plus`, `seat.<n>`, `course`, `course.own`, `course.<n>`, `repeat`, `bill`, `pay`, `send`, `total`, `saved`;
//   a picked line `line.minus`, `line.plus`, `line.note`, `line.allergy`, `allergy.<code>`, `allergy.words`, `allergy.done`, `line.seat`, `line.course`, `line.remove`, `line.void`, `void.minus`, `void.reason.<n>`, `line.discount`, `line.price`, then `permission`;
//   what is moved `floor.move`, `move`, `line.move`, `move.line.<n>`, `move.line.<n>.plus`, `move.new`, `move.tab`, `move.server`, `server.<n>`, `move.check.<n>`,
//     `move.back.<n>`, `seat.<n>`, `table.<label>`, `join.one`, `join.two`, `handOver`; of a table with several bills `bill.<n>`, `bill.new`;
//   what is taken off `discount`, `discount.<n>`, `discount.other`, `discount.typed`, `discount.reason.<n>`, `discount.withdraw.<n>`, `price.change`, `price.typed`,
//     `price.reason.<n>`, `total`, `bill.row.<n>`, `service.waive`, `service.reason.<n>`, `service.charge`;
//   split `split`, `tender.equal`, `tender.split`, `split.seats`, `split.equal`, `split.ways.<n>`, `split.dishes`, `split.amount`, `split.one`, `share.<n>`, `share.pay.<n>`,
//     `share.line.<n>.<m>`, `cut.<n>`, `cut.all`;
//   the guest's window `guest.idle`, `guest.line.<n>`, `guest.total`, `guest.due`, `guest.tip.<rate in bp>`, `guest.qr`, `guest.change`, `guest.language.<code>`;
//   tender `due`, `cash.exact`, `cash.<whole units>`, `key<digit>`, `cash.typed`, `tender.card`, `reference`, `reference.take`,
//     `tender.mobile`, then as PromptSheet says;
//     where a terminal stands beside the till as CardSheet says; `tip.<n>`, `tender.foreign`, `tender.account`, `tender.voucher`, then as their sheets say;
//   phones that are waited for `prompts`, then as PromptsSheet says; cards `cards`, as CardsSheet says;
//   change `change`, `change.receipt`, `change.leave`, `change.done`;
//   what must be decided `decisionsBanner`, `decisionInHand`, then as DecisionsSheet says;
//   shift `drawer.float`, `drawer.open`, `shift.payIn`, `shift.payOut`, `shift.drop`, `shift.noSale`, `shift.x`, `shift.purse`, then as LoadSheet says, `end.<kind>`, `end.check.<n>`, `z.<n>`, `receipt.<n>`, `slip.print`, `slip.refund`, `refund.by.<n>`, `refund.line.<n>.plus`,
//     `refund.typed`, `refund.inCash`, `refund.reason.<n>`, `refund.hold`, `slip.tip`, `tip.payment.<n>`, `tip.typed`, `tip.take`, `slip.reopen`, `reopen.reason.<n>`.
//   a move of cash `move.amount`, `move.reason.<n>`, `move.other`, `move.do`;
//   practising `training.enter`, `trainingBanner` to leave;
//   closing `shift.closing`, `count.piece.<n>`, `count.foreign.<n>`, `shift.count`, `shift.counted`, `shift.judgement`, `shift.reason.<n>`,
//     `shift.again`, `shift.note`, `shift.close`.
ProgramWindow {
    id: window

    required property Till till
    required property CheckLines checkLines
    required property Tiles tiles
    required property ChoicesSheet choices
    required property MeasurePad measurePad
    required property BillView billView
    required property DiscountDesk discountDesk
    required property RefundDesk refundDesk
    required property SplitDesk splitDesk
    required property StationDesk stationDesk
    required property MoveDesk moveDesk
    required property TenderDesk tenderDesk
    required property PromptDesk promptDesk
    required property CardDesk cardDesk
    required property PurseDesk purseDesk
    required property GuestView guestView
    property bool customerDisplay: false
    required property DrawerDesk drawerDesk
    required property CloseDesk closeDesk
    required property Paper paper
    required property Training training
    required property Decisions decisions
    required property FloorModel floorModel
    required property KitchenTalk kitchenTalk
    required property ClockTick clock
    required property SectionDesk sections

    // floor, order, split, move, tender, change, shift
    property string place: "floor"
    // Who was here last: the same person comes back to what was left, anybody else starts anew.
    property string lastPerson: ""

    title: training.active ? qsTr("Till, TRAINING") : qsTr("Till")
    heads: [
        Banner {
            objectName: "trainingBanner"
            width: parent ? parent.width : 0
            kind: "info"
            iconName: "info"
            text: window.training.active ? qsTr("TRAINING: nothing here is real. No kitchen, no drawer, no report hears of it.") : ""
            actionText: qsTr("Leave")
            onClicked: window.training.leave()
        },
        Banner {
            objectName: "kitchenBanner"
            width: parent ? parent.width : 0
            kind: "warn"
            iconName: "bell"
            text: window.signIn.signedIn ? window.kitchenTalk.bannerText : ""
            actionText: qsTr("Seen")
            onClicked: window.kitchenTalk.seen(window.kitchenTalk.messages[0].id)
        }
    ]
    // Above what is pressed to pay, and above the total; beside the dishes, in the check's column, whose lines make room.
    snackbarWidth: place === "order" && signIn.signedIn ? orderPage.checkWidth - 2 * Theme.space16 : Theme.u(560)
    snackbarBottom: place === "split" ? Theme.u(192) : place === "order" ? orderPage.footHeight + Theme.space8 : place === "move" ? Theme.u(176) : Theme.u(96)
    onBannerTapped: syncSheet.openSheet()

    // A share's id; empty: the whole check.
    function pay(share: string) {
        tenderDesk.share = share
        place = tenderDesk.needsDrawer ? "shift" : "tender"
    }

    Binding { target: window.guestView; property: "paying"; value: window.signIn.signedIn && window.place === "tender" }
    CustomerDisplay {
        guest: window.guestView
        transientParent: null
        // On the other screen it stands alone; beside the till it is a window as any other.
        // qmllint disable type
        readonly property var screens: Qt.application.screens
        // qmllint enable type
        screen: screens[screens.length - 1]
        visible: window.customerDisplay
        Component.onCompleted: {
            if (visible && screens.length > 1)
                showFullScreen()
        }
    }

    SignInPage {
        anchors.fill: parent
        visible: !window.signIn.signedIn
        focus: visible
        signIn: window.signIn
        timeClock: window.timeClock
        programName: window.training.active ? qsTr("Till, TRAINING") : qsTr("Till")
    }
    FloorPage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "floor"
        focus: visible
        till: window.till
        floorModel: window.floorModel
        drawerDesk: window.drawerDesk
        paper: window.paper
        promptDesk: window.promptDesk
        moveDesk: window.moveDesk
        cardDesk: window.cardDesk
        sync: window.sync
        clock: window.clock
        signIn: window.signIn
        decisions: window.decisions
        sections: window.sections
        onHandOverAsked: handOverSheet.open()
        onTalkAsked: talkSheet.ask("", "")
        onShiftAsked: window.place = "shift"
        onTimeAsked: window.timeClock.showMine()
        onDecisionsAsked: decisionsSheet.open()
        onPromptsAsked: promptsSheet.open()
        onCardsAsked: cardsSheet.open()
    }
    OrderPage {
        id: orderPage
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "order"
        focus: visible
        till: window.till
        checkLines: window.checkLines
        tiles: window.tiles
        choices: window.choices
        measurePad: window.measurePad
        paper: window.paper
        stationDesk: window.stationDesk
        sync: window.sync
        clock: window.clock
        signIn: window.signIn
        decisions: window.decisions
        bill: window.billView
        discountDesk: window.discountDesk
        moveDesk: window.moveDesk
        symbol: window.drawerDesk.symbol
        notices: window.noticesHeight
        onMoveAsked: line => {
            window.moveDesk.begin(line)
            window.place = "move"
        }
        onPayAsked: {
            if (window.splitDesk.isSplit)
                window.place = "split"
            else
                window.pay("")
        }
        onSplitAsked: window.place = "split"
        onDecisionsAsked: decisionsSheet.open()
    }
    TenderPage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "tender"
        focus: visible
        till: window.till
        checkLines: window.checkLines
        desk: window.tenderDesk
        splitDesk: window.splitDesk
        promptDesk: window.promptDesk
        cardDesk: window.cardDesk
        purseDesk: window.purseDesk
        clock: window.clock
        onBack: window.place = window.splitDesk.isSplit ? "split" : "order"
        onSplitAsked: window.place = "split"
    }
    SplitPage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "split"
        focus: visible
        till: window.till
        desk: window.splitDesk
        onBack: window.place = "order"
        onPayAsked: share => window.pay(share)
    }
    MovePage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "move"
        focus: visible
        till: window.till
        desk: window.moveDesk
        floorModel: window.floorModel
        clock: window.clock
        onBack: window.place = "order"
    }
    JoinSheet {
        id: joinSheet
        desk: window.moveDesk
    }
    BillsSheet {
        id: billsSheet
        till: window.till
    }
    ServerSheet {
        id: handOverSheet
        desk: window.moveDesk
        all: true
    }
    ChangePage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "change"
        focus: visible
        desk: window.tenderDesk
        paper: window.paper
        onDone: {
            if (window.tenderDesk.goesOn) {
                window.place = "split"
                return
            }
            window.place = "floor"
            window.till.leave()
        }
    }
    ShiftPage {
        anchors.fill: parent
        visible: window.signIn.signedIn && window.place === "shift"
        focus: visible
        desk: window.drawerDesk
        refundDesk: window.refundDesk
        closeDesk: window.closeDesk
        training: window.training
        purseDesk: window.purseDesk
        paper: window.paper
        signIn: window.signIn
        symbol: window.drawerDesk.symbol
        onBack: window.place = window.till.hasCheck ? "order" : "floor"
        onCheckAsked: check => window.till.openCheck(check)
        onDecisionsAsked: decisionsSheet.open()
        onPromptsAsked: promptsSheet.open()
        onCardsAsked: cardsSheet.open()
    }
    // A frame and a word over everything, by whatever colours it is seen.
    Item {
        anchors.fill: parent
        z: 50
        visible: window.training.active
        enabled: false
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border { width: Theme.u(6); color: Theme.info }
        }
        JText {
            anchors.centerIn: parent
            rotation: -24
            opacity: 0.14
            text: qsTr("TRAINING")
            font { family: Theme.display.family; bold: true; pixelSize: Math.round(Math.min(parent.width, parent.height) / 4) }
            Accessible.ignored: true
        }
    }
    DecisionsSheet {
        id: decisionsSheet
        decisions: window.decisions
        signIn: window.signIn
    }
    PromptsSheet {
        id: promptsSheet
        desk: window.promptDesk
        onCheckAsked: check => window.till.openCheck(check)
    }
    CardsSheet {
        id: cardsSheet
        desk: window.cardDesk
        onCheckAsked: check => window.till.openCheck(check)
    }
    // What the banner opens; the indicators on the pages have their own.
    SyncIndicator {
        id: syncSheet
        visible: false
        status: window.sync.word
        waitingCount: window.sync.waiting
        sinceText: window.sync.sinceText
        detail: window.sync.detailText
        onRetried: window.sync.retry()
    }

    Connections {
        target: window.till
        function onOpened() { window.place = "order" }
        function onLeft() { window.place = "floor" }
        function onBillsWanted(table: string, label: string, bills: var) { billsSheet.ask(table, label, bills) }
        function onRefused(words: string) { Notices.tell(words) }
        function onDone(words: string, undo: string, what: string) {
            if (undo === "remove")
                Notices.offerUndo(words, () => window.till.restoreLine(what))
            else if (undo === "soldOut")
                Notices.offerUndo(words, () => window.till.backOn(what))
            else
                Notices.tell(words)
        }
    }
    TalkSheet {
        id: talkSheet
        talk: window.kitchenTalk
    }
    Connections {
        target: window.kitchenTalk
        function onFoodReady(words: string) { Notices.tell(words) }
        function onTold(words: string) { Notices.tell(words) }
        function onRefused(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.decisions
        function onOpenedAgain(check: string) { window.till.openCheck(check) }
    }
    Connections {
        target: window.discountDesk
        function onGave(words: string, discount: string) { Notices.offerUndo(words, () => window.discountDesk.withdraw(discount)) }
    }
    Connections {
        target: window.refundDesk
        function onRefunded(words: string) { Notices.tell(words) }
        function onReopened(check: string) { window.till.openCheck(check) }
    }
    Connections {
        target: window.splitDesk
        function onSplitNow(words: string) { Notices.offerUndo(words, () => window.splitDesk.undo()) }
    }
    Connections {
        target: window.moveDesk
        function onChoiceWanted(from: string, to: string) { joinSheet.ask(from, to) }
        function onMoved(words: string, key: int, stays: bool) {
            if (key > 0)
                Notices.offer(words, qsTr("Undo"), () => window.moveDesk.undo(key), true)
            else
                Notices.tell(words)
            if (window.place !== "move")
                return
            window.place = "order"
            if (!stays)
                window.till.leave()
        }
    }
    Connections {
        target: window.tenderDesk
        function onPaid() { window.place = "change" }
        function onPartTaken(words: string) { Notices.tell(words) }
        function onChangeLeft(words: string) { Notices.offerUndo(words, () => window.tenderDesk.takeChangeBack()) }
    }
    Connections {
        target: window.promptDesk
        function onTold(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.purseDesk
        function onTold(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.cardDesk
        function onTold(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.drawerDesk
        function onOpened() {
            // A payment asked for a drawer: go on where it was needed.
            if (window.place === "shift" && window.till.hasCheck)
                window.place = "tender"
        }
        function onDone(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.closeDesk
        function onClosedWith(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.signIn
        function onPersonChanged() {
            window.floorModel.setPerson(window.signIn.personId)
            if (!window.signIn.signedIn || window.signIn.personId === window.lastPerson)
                return
            window.lastPerson = window.signIn.personId
            window.forgetNotices()
            window.place = window.till.hasCheck ? "order" : "floor"
        }
    }
    Connections {
        target: window.paper
        function onTold(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.stationDesk
        function onTold(words: string) { Notices.tell(words) }
        function onRefused(words: string) { Notices.tell(words) }
    }
    Shortcut {
        sequence: "F10"
        onActivated: window.signIn.signOut()
    }
}
