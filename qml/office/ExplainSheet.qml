import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// What a payment was for that belongs to no bill. For tests and the remote hand: `explain.why`, `explain.keep`, `explain.back`.
Sheet {
    id: sheet

    required property MoneyBoard board
    property string arrival: ""

    function openFor(row: var) {
        arrival = row.arrival
        title = qsTr("%1, %2").arg(Fmt.ltr(row.amount)).arg(Fmt.ltr(row.receipt))
        detail = Fmt.joined([row.payer, row.when, row.words], " · ")
        why.text = ""
        open()
    }
    function settle(sentBack: bool) {
        close()
        board.settle(arrival, sentBack, why.text)
    }
    readonly property string notYet: board.settleReason !== "" ? board.settleReason
        : why.text.trim() === "" ? qsTr("Say what this payment was for.") : ""

    objectName: "explainSheet"
    typed: why.text !== ""
    first: why

    JText {
        width: parent.width
        text: qsTr("A till puts it on its bill: Pay, M-PESA, and a tap on it. Where it is for no bill, say why.")
        wrapMode: Text.Wrap
    }
    TextEntry {
        id: why
        objectName: "explain.why"
        width: parent.width
        label: qsTr("What it was for")
        placeholderText: label
        maximumLength: 200
    }
    buttons: [
        PrimaryButton {
            objectName: "explain.keep"
            text: qsTr("For no bill")
            reason: sheet.notYet
            onClicked: sheet.settle(false)
        },
        JButton {
            objectName: "explain.back"
            text: qsTr("It was sent back")
            reason: sheet.notYet
            onClicked: sheet.settle(true)
        }
    ]
}
