import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// The provider's statement beside what the house knows: first which file, then what does not add up. For tests and the remote
// hand: `statement.files/row<n>`, `statement.rows`, `statement.take`, `statement.other`.
Sheet {
    id: sheet

    required property MoneyBoard board
    readonly property bool chosen: board.fileName !== ""

    width: Math.min(Theme.u(960), parent ? parent.width - 2 * Theme.space16 : Theme.u(960))
    title: qsTr("Compare a statement")
    detail: chosen ? Fmt.ltr(board.fileName) + " · " + board.summary
        : qsTr("Choose the CSV from the M-PESA portal. Nothing is changed by looking.")

    onAboutToShow: board.look()

    Banner {
        objectName: "statement.problem"
        width: parent.width
        text: sheet.board.problemText
        kind: "warn"
    }
    DataTable {
        objectName: "statement.files"
        width: parent.width
        height: Theme.u(360)
        visible: !sheet.chosen
        rows: sheet.board.files
        emptyText: qsTr("There is no CSV file in your documents.")
        columns: [
            TableColumn { title: qsTr("File"); role: "name"; width: 240; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("When"); role: "when"; width: 180; sortable: false }
        ]
        onRowPicked: row => sheet.board.read(sheet.board.files[row].path)
    }
    DataTable {
        objectName: "statement.rows"
        width: parent.width
        height: Theme.u(400)
        visible: sheet.chosen
        rows: sheet.board.findings
        emptyText: qsTr("No payment is in it.")
        columns: [
            TableColumn { title: qsTr("Code"); role: "receipt"; width: 140; emphasis: true; sortable: false },
            TableColumn { title: qsTr("When"); role: "when"; width: 170; sortable: false },
            TableColumn { title: qsTr("Amount"); role: "amount"; width: 110; number: true; sortable: false },
            TableColumn { title: qsTr("What"); role: "what"; width: 260; pillRole: "whatKind"; sortable: false },
            TableColumn { title: qsTr("Details"); role: "details"; width: 160; stretch: true; sortable: false }
        ]
    }
    buttons: [
        PrimaryButton {
            objectName: "statement.take"
            visible: sheet.chosen
            text: qsTr("Take over %n payment(s)", "", sheet.board.unknown)
            reason: sheet.board.settleReason !== "" ? sheet.board.settleReason
                : sheet.board.unknown === 0 ? qsTr("Nothing in it is new.") : ""
            onClicked: sheet.board.takeOver()
        },
        JButton {
            objectName: "statement.other"
            visible: sheet.chosen
            text: qsTr("Another file")
            onClicked: sheet.board.look()
        }
    ]
}
