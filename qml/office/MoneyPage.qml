pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// What guests paid to the house's number by themselves, and the provider's statement. For tests and the remote hand:
// `money.rows`, `money.explain`, `money.statement`, then as StatementSheet and ExplainSheet say.
Item {
    id: page

    required property MoneyBoard board
    property var picked: null

    Connections {
        target: page.board
        // Others go on meanwhile: who is looked at stays.
        function onRowsChanged() {
            const looked = page.picked === null ? "" : page.picked.arrival
            page.picked = null
            for (let i = 0; i < page.board.rows.length; ++i)
                if (page.board.rows[i].arrival === looked && page.board.rows[i].open)
                    page.picked = page.board.rows[i]
        }
    }
    JButton {
        id: explain
        objectName: "money.explain"
        anchors { right: statement.left; rightMargin: Theme.space8; top: parent.top }
        iconName: "note"
        text: qsTr("What it was for")
        reason: page.picked === null ? qsTr("Choose a payment that is on no bill first.") : ""
        onClicked: explainSheet.openFor(page.picked)
    }
    JButton {
        id: statement
        objectName: "money.statement"
        anchors { right: parent.right; top: parent.top }
        iconName: "receipt"
        text: qsTr("Compare a statement")
        onClicked: statementSheet.open()
    }
    // Below the acts: in some languages there is no room beside them.
    JText {
        id: state
        anchors { left: parent.left; right: parent.right; top: statement.bottom; topMargin: Theme.space12 }
        text: page.board.open === 0 ? qsTr("Everything that came by itself is on a bill or explained.")
            : qsTr("%n payment(s) to look at. Choose one to say what it was for.", "", page.board.open)
        wrapMode: Text.Wrap
    }
    DataTable {
        objectName: "money.rows"
        anchors { left: parent.left; right: parent.right; top: state.bottom; topMargin: Theme.space12; bottom: parent.bottom }
        rows: page.board.rows
        emptyText: qsTr("Nobody has paid the number by themselves. Tills list it as it comes.")
        columns: [
            TableColumn { title: qsTr("When"); role: "when"; width: 170; sortable: false },
            TableColumn { title: qsTr("Amount"); role: "amount"; width: 110; number: true; sortable: false },
            TableColumn { title: qsTr("Who"); role: "payer"; width: 200; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("For"); role: "reference"; width: 110; sortable: false },
            TableColumn { title: qsTr("Code"); role: "receipt"; width: 140; sortable: false },
            TableColumn { title: qsTr("Where it is"); role: "words"; width: 220; pillRole: "kind"; sortable: false }
        ]
        onRowPicked: row => page.picked = page.board.rows[row].open ? page.board.rows[row] : null
    }
    StatementSheet {
        id: statementSheet
        board: page.board
    }
    ExplainSheet {
        id: explainSheet
        board: page.board
    }
}
