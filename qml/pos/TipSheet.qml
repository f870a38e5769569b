pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// A tip that was written on a slip, or put right later. Each payment has its own.
Sheet {
    id: sheet

    required property RefundDesk desk
    property string tender: ""

    function openFor(check: string) {
        desk.check = check
        tender = desk.payments.length > 0 ? desk.payments[0].tender : ""
        entry.text = ""
        open()
    }

    objectName: "tipSheet"
    title: qsTr("Tip")
    detail: desk.title
    typed: entry.text !== ""
    first: entry

    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.desk.payments
            Chip {
                required property var modelData
                required property int index
                objectName: "tip.payment." + index
                focusPolicy: Qt.TabFocus // a touch leaves the keys with what is typed
                text: modelData.tip === "" ? qsTr("%1 %2").arg(modelData.name).arg(Fmt.ltr(modelData.amount))
                                           : qsTr("%1 %2, tip %3").arg(modelData.name).arg(Fmt.ltr(modelData.amount)).arg(Fmt.ltr(modelData.tip))
                checked: sheet.tender === modelData.tender
                onClicked: sheet.tender = modelData.tender
            }
        }
    }
    TextEntry {
        id: entry
        objectName: "tip.typed"
        width: parent.width
        label: qsTr("Tip")
        placeholderText: label
        suffix: sheet.desk.symbol
        maximumLength: 9
        inputMethodHints: Qt.ImhDigitsOnly
        onAccepted: take.tryIt()
    }
    NumPad {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        activeFocusOnTab: false
        onTyped: digits => entry.insert(entry.length, digits)
        onErased: entry.remove(entry.length - 1, entry.length)
        onCleared: entry.text = ""
    }
    buttons: [
        PrimaryButton {
            id: take
            objectName: "tip.take"
            text: qsTr("Write the tip")
            reason: entry.text === "" ? qsTr("Type the tip first; 0 when there is none.") : ""
            function tryIt() {
                if (reason !== "") {
                    refuse()
                    return
                }
                const amount = entry.text
                sheet.close()
                sheet.desk.setTip(sheet.tender, amount)
            }
            onClicked: tryIt()
        }
    ]
}
