pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet
import Jiko.PosModels

// The check at the start side, dishes at the end side, what can be done below.
FocusScope {
    id: page

    required property Till till
    required property CheckLines checkLines
    required property Tiles tiles
    required property ChoicesSheet choices
    required property SyncStatus sync
    required property ClockTick clock
    required property SignIn signIn

    readonly property bool narrow: width < Theme.u(900)
    signal payAsked()

    onVisibleChanged: column.picked = ""
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2)
            dishes.search()
        else if (event.key === Qt.Key_F4 && till.canPay)
            payAsked()
        else if (event.key === Qt.Key_F8)
            till.send()
        else if (event.key === Qt.Key_Escape) {
            if (column.picked !== "")
                column.picked = ""
            else
                till.leave()
        } else
            return
        event.accepted = true
    }

    CheckColumn {
        id: column
        anchors { left: parent.left; top: parent.top; bottom: actions.top }
        width: Theme.u(page.narrow ? 300 : 372)
        till: page.till
        checkLines: page.checkLines
    }
    DishTiles {
        id: dishes
        anchors { left: column.right; right: parent.right; top: parent.top; bottom: actions.top }
        till: page.till
        tiles: page.tiles
        sync: page.sync
        clock: page.clock
        signIn: page.signIn
        narrow: page.narrow
    }
    ChoicesPanel {
        anchors { left: column.right; right: parent.right; top: parent.top; bottom: actions.top; margins: Theme.space8 }
        visible: page.choices.open
        choices: page.choices
    }
    LineActions {
        id: actions
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        till: page.till
        column: column
        signIn: page.signIn
        onPayAsked: page.payAsked()
    }
}
