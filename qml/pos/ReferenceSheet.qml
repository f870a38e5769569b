import QtQuick
import Jiko.Controls
import Jiko.PosModels

// A payment that was made on the card terminal. It is recorded with the number on its slip.
Sheet {
    id: sheet

    required property TenderDesk desk
    // As it was when the sheet opened: once taken nothing is due, and the sheet is still going away.
    property string amount: ""

    title: qsTr("Card")
    detail: qsTr("Take the card on its terminal. Type the number on the slip.")
    typed: entry.text !== ""
    onAboutToShow: {
        entry.text = ""
        amount = desk.typedText !== "" ? desk.typedText : desk.dueText
    }
    first: entry

    TextEntry {
        id: entry
        objectName: "reference"
        width: parent.width
        label: qsTr("Number on the slip")
        placeholderText: label
        maximumLength: 40
        onAccepted: take.tryIt()
    }
    // A slip's number is mostly digits.
    NumPad {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        extra: ""
        activeFocusOnTab: false
        onTyped: digits => entry.insert(entry.length, digits)
        onErased: entry.remove(entry.length - 1, entry.length)
        onCleared: entry.text = ""
    }
    buttons: [
        PrimaryButton {
            id: take
            objectName: "reference.take"
            text: qsTr("Take %1").arg(Fmt.ltr(sheet.amount))
            reason: entry.text.trim() === "" ? qsTr("Type the number first, so that the payment can be found again.") : ""
            function tryIt() {
                if (reason !== "") {
                    refuse()
                    return
                }
                const words = entry.text
                sheet.close()
                sheet.desk.takeCard(words)
            }
            onClicked: tryIt()
        }
    ]
}
