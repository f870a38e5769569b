pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.Outlet
import Jiko.PosModels

// The check at the start side, dishes at the end side, what can be done below.
FocusScope {
    id: page

    required property Till till
    required property CheckLines checkLines
    required property Tiles tiles
    required property ChoicesSheet choices
    required property MeasurePad measurePad
    required property Paper paper
    required property StationDesk stationDesk
    required property SyncStatus sync
    required property ClockTick clock
    required property SignIn signIn
    required property Decisions decisions
    required property BillView bill
    required property DiscountDesk discountDesk
    required property MoveDesk moveDesk
    property string symbol: ""

    readonly property bool narrow: width < Theme.u(1100)
    // Held upright the check stands above the dishes.
    readonly property bool upright: height > width
    readonly property real room: actions.y - banner.height
    // Below it is what is pressed to pay, and the total.
    readonly property real footHeight: height - column.y - column.height + column.totalsHeight
    readonly property real checkWidth: column.width
    property real notices: 0               // so much of the check's lines is taken up by them
    signal payAsked()
    signal splitAsked()
    signal moveAsked(string line)
    signal decisionsAsked()

    function askToPay() {
        if (till.payReason === "")
            payAsked()
        else
            Notices.tell(till.payReason)
    }

    onVisibleChanged: {
        column.drop()
        if (visible)
            page.forceActiveFocus()
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2)
            dishes.search()
        else if (event.key === Qt.Key_F4)
            askToPay()
        else if (event.key === Qt.Key_F8)
            till.send()
        else if (event.key === Qt.Key_F9)
            till.repeatRound()
        else if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            till.typeCount(Number(event.text))
        else if (event.key === Qt.Key_Backspace && till.typedCount > 0)
            till.clearCount()
        else if (event.key === Qt.Key_Escape) {
            if (till.typedCount > 0)
                till.clearCount()
            else if (column.picked !== "")
                column.drop()
            else
                till.leave()
        } else
            return
        event.accepted = true
    }

    // Of the check in hand alone: the rest waits on the floor.
    DecisionsBanner {
        id: banner
        objectName: "decisionInHand"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        decisions: page.decisions
        text: page.decisions.inHandText
        onClicked: page.decisionsAsked()
    }
    CheckColumn {
        id: column
        anchors { left: parent.left; top: banner.bottom }
        width: page.upright ? page.width : page.narrow ? Theme.u(312) : Theme.textU(368)
        height: page.upright ? Math.round(page.room * 0.42) : page.room
        till: page.till
        checkLines: page.checkLines
        below: page.notices
        onWhyAsked: billSheet.open()
    }
    BillSheet {
        id: billSheet
        bill: page.bill
        desk: page.discountDesk
        till: page.till
    }
    DishTiles {
        id: dishes
        anchors { right: parent.right; bottom: actions.top }
        width: page.upright ? page.width : page.width - column.width
        height: page.upright ? page.room - column.height : page.room
        upright: page.upright
        till: page.till
        tiles: page.tiles
        paper: page.paper
        sync: page.sync
        clock: page.clock
        signIn: page.signIn
        narrow: page.narrow
    }
    // Lies over the tiles, never over the check.
    ChoicesPanel {
        anchors.fill: dishes
        visible: page.choices.open
        focus: visible
        choices: page.choices
        allergens: page.till.allergens
    }
    MeasurePanel {
        anchors.fill: dishes
        visible: page.measurePad.open
        focus: visible
        pad: page.measurePad
        symbol: page.symbol
    }
    LineActions {
        id: actions
        upright: page.upright
        narrow: page.narrow
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        till: page.till
        column: column
        bill: page.bill
        discountDesk: page.discountDesk
        moveDesk: page.moveDesk
        paper: page.paper
        stationDesk: page.stationDesk
        symbol: page.symbol
        onMoveAsked: line => page.moveAsked(line)
        onPayAsked: page.payAsked()
        onSplitAsked: page.splitAsked()
    }
}
