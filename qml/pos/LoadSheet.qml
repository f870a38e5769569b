pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Paid in: a gift card or voucher is sold, a deposit taken, an account paid; or paid out of one; and what two tills have
// overdrawn. For tests and the remote hand: `load.kind.<n>`, `load.code`, `load.holder`, `load.amount`, `load.by.<n>`,
// `load.reference`, `load.take`, `load.payOut`, `load.over.<n>`, then `load.reason.<n>`.
Sheet {
    id: sheet

    required property PurseDesk desk
    property int kind: 0
    property int by: 0
    property string letGo: ""
    readonly property var kinds: ["giftCard", "voucher", "deposit", "account"]
    readonly property bool isAccount: kinds[kind] === "account"

    function start() {
        kind = 0
        anew()
        open()
    }
    function anew() {
        by = 0
        code.text = isAccount ? "" : desk.newCode(kinds[kind])
        holder.text = ""
        phone.text = ""
        amount.text = ""
        reference.text = ""
    }

    objectName: "loadSheet"
    title: qsTr("Gift cards, deposits, accounts")
    detail: qsTr("What is paid in here is no sale; it becomes one when it pays a bill.")
    typed: amount.text !== ""
    width: Math.min(Theme.u(640), parent ? parent.width - 2 * Theme.space16 : Theme.u(640))

    Repeater {
        model: sheet.desk.overdrawn
        Banner {
            id: over
            required property var modelData
            required property int index
            width: parent ? parent.width : 0
            kind: "warn"
            text: qsTr("%1: %2 more was spent than was there.").arg(over.modelData.title).arg(Fmt.ltr(over.modelData.amount))
            JButton {
                objectName: "load.over." + over.index
                anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: Theme.space8 }
                text: qsTr("Let it go")
                onClicked: {
                    sheet.letGo = over.modelData.purse
                    reasons.open()
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: [qsTr("Gift card"), qsTr("Voucher"), qsTr("Deposit"), qsTr("House account")]
            Chip {
                required property string modelData
                required property int index
                objectName: "load.kind." + index
                text: modelData
                checked: sheet.kind === index
                onClicked: {
                    sheet.kind = index
                    sheet.anew()
                }
            }
        }
    }
    TextEntry {
        id: code
        objectName: "load.code"
        width: parent.width
        label: sheet.isAccount ? qsTr("Code of the account") : qsTr("Code")
        placeholderText: label
        maximumLength: 24
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
    }
    TextEntry {
        id: holder
        objectName: "load.holder"
        width: parent.width
        visible: !sheet.isAccount
        label: qsTr("For whom")
        placeholderText: label
        maximumLength: 60
    }
    TextEntry {
        id: phone
        objectName: "load.phone"
        width: parent.width
        visible: sheet.kinds[sheet.kind] === "deposit"
        label: qsTr("Phone")
        placeholderText: label
        maximumLength: 24
        inputMethodHints: Qt.ImhDialableCharactersOnly
    }
    TextEntry {
        id: amount
        objectName: "load.amount"
        width: parent.width
        label: qsTr("Amount")
        placeholderText: label
        suffix: sheet.desk.symbol
        maximumLength: 9
        inputMethodHints: Qt.ImhDigitsOnly
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: [qsTr("Cash"), qsTr("Card"), qsTr("M-PESA")]
            Chip {
                required property string modelData
                required property int index
                objectName: "load.by." + index
                text: modelData
                checked: sheet.by === index
                onClicked: sheet.by = index
            }
        }
    }
    TextEntry {
        id: reference
        objectName: "load.reference"
        width: parent.width
        visible: sheet.by > 0
        label: sheet.by === 1 ? qsTr("Number on the slip") : qsTr("Confirmation code")
        placeholderText: label
        maximumLength: 40
    }
    JButton {
        objectName: "load.payOut"
        visible: !sheet.isAccount && sheet.kinds[sheet.kind] !== "voucher"
        iconName: "minus"
        text: qsTr("Pay out instead")
        reason: amount.text === "" ? qsTr("Type how much is paid out.") : ""
        onClicked: {
            sheet.letGo = ""
            reasons.open()
        }
    }
    buttons: [
        PrimaryButton {
            objectName: "load.take"
            text: qsTr("Take %1 %2").arg(sheet.desk.symbol).arg(Fmt.ltr(amount.text))
            reason: amount.text === "" ? qsTr("Type how much is paid in.") : ""
            onClicked: {
                if (sheet.desk.load(sheet.kinds[sheet.kind], code.text, holder.text, amount.text, ["cash", "card", "mobile"][sheet.by], reference.text, phone.text))
                    sheet.close()
            }
        }
    ]
    Sheet {
        id: reasons
        objectName: "loadReasons"
        title: qsTr("Why?")
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: [qsTr("Booking cancelled"), qsTr("Guest wants money"), qsTr("Guest pays later"), qsTr("The house pays")]
                JButton {
                    required property string modelData
                    required property int index
                    objectName: "load.reason." + index
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    text: modelData
                    onClicked: {
                        const words = amount.text
                        reasons.close()
                        sheet.close()
                        if (sheet.letGo !== "")
                            sheet.desk.settle(sheet.letGo, modelData)
                        else
                            sheet.desk.payOut(code.text, words, modelData)
                    }
                }
            }
        }
    }
}
