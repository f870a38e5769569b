pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// What lies on gift cards and accounts; who is picked shows every movement. For tests and the remote hand: `purses.kind<n>`,
// `purses.filter`, `purses/row<n>`, `purse.moves`.
Item {
    id: page

    required property PurseBoard board

    onVisibleChanged: {
        if (visible)
            board.refresh()
    }

    SegmentedBar {
        id: kinds
        anchors { left: parent.left; right: filter.left; rightMargin: Theme.space12; top: parent.top }
        namedAs: "purses.kind"
        model: page.board.kinds
        currentIndex: page.board.kind
        onPicked: index => page.board.kind = index
    }
    TextEntry {
        id: filter
        objectName: "purses.filter"
        anchors { right: parent.right; verticalCenter: kinds.verticalCenter }
        width: Theme.u(260)
        label: qsTr("Code or name")
        iconName: "search"
        onTextChanged: page.board.filter = text
    }
    JText {
        id: sums
        objectName: "purses.sums"
        anchors { left: parent.left; right: parent.right; top: kinds.bottom; topMargin: Theme.space12 }
        text: page.board.problemText !== "" ? page.board.problemText : page.board.sums
        color: page.board.problemText !== "" ? Theme.danger : Theme.text2
        wrapMode: Text.Wrap
    }
    DataTable {
        objectName: "purses"
        anchors { left: parent.left; right: parent.right; top: sums.bottom; topMargin: Theme.space12; bottom: parent.bottom }
        rows: page.board.rows
        emptyText: qsTr("No gift card or account has been used yet. Tills sell and load them.")
        onRowPicked: row => {
            page.board.look(page.board.rows[row].id)
            moves.open()
        }
        columns: [
            TableColumn { title: qsTr("Code"); role: "code"; width: 150; emphasis: true; sortable: false },
            TableColumn { title: qsTr("What"); role: "kindText"; width: 140; sortable: false },
            TableColumn { title: qsTr("Name"); role: "holder"; width: 180; stretch: true; sortable: false },
            TableColumn { title: qsTr("Paid in"); role: "paidIn"; width: 150; number: true; spare: true; sortable: false },
            TableColumn { title: qsTr("Spent"); role: "used"; width: 150; number: true; spare: true; sortable: false },
            TableColumn { title: qsTr("Balance"); role: "balance"; width: 160; number: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Last moved"); role: "last"; width: 170; spare: true; sortable: false }
        ]
    }
    Sheet {
        id: moves
        objectName: "purse"
        width: Math.min(Theme.u(860), parent ? parent.width - 2 * Theme.space16 : Theme.u(860))
        title: Fmt.ltr(page.board.title)
        detail: qsTr("Every movement, the latest first.")
        DataTable {
            objectName: "purse.moves"
            width: parent.width
            height: Theme.u(380)
            rows: page.board.moves
            columns: [
                TableColumn { title: qsTr("When"); role: "when"; width: 170; sortable: false },
                TableColumn { title: qsTr("What"); role: "words"; width: 200; stretch: true; emphasis: true; sortable: false },
                TableColumn { title: qsTr("Check"); role: "check"; width: 90; sortable: false },
                TableColumn { title: qsTr("Amount"); role: "amount"; width: 140; number: true; sortable: false },
                TableColumn { title: qsTr("Balance"); role: "balance"; width: 140; number: true; sortable: false }
            ]
        }
    }
}
