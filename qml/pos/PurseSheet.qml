pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Paying with a house account, a gift card, a voucher or a deposit. For tests and the remote hand: `purse.code`,
// `purse.find`, `purse.account.<n>`, `purse.signer.<n>`, `purse.left`, `purse.take`.
Sheet {
    id: sheet

    required property PurseDesk desk
    // House accounts are listed where this was asked for.
    property bool forAccounts: false
    property string signer: ""

    function start(accounts: bool) {
        forAccounts = accounts
        signer = ""
        code.text = ""
        desk.forget()
        open()
    }

    objectName: "purseSheet"
    title: desk.title !== "" ? desk.title : forAccounts ? qsTr("House account") : qsTr("Gift card, voucher or deposit")
    detail: desk.leftText
    typed: code.text !== "" && desk.kind === ""
    first: code

    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.forAccounts && sheet.desk.kind === ""
        Repeater {
            model: sheet.forAccounts ? sheet.desk.accounts : []
            JButton {
                required property var modelData
                required property int index
                objectName: "purse.account." + index
                text: modelData.name
                detail: Fmt.ltr(modelData.left)
                onClicked: sheet.desk.pick(modelData.purse)
            }
        }
    }
    TextEntry {
        id: code
        objectName: "purse.code"
        visible: sheet.desk.kind === ""
        width: parent.width
        label: sheet.forAccounts ? qsTr("Code or name") : qsTr("Code, name or phone")
        placeholderText: label
        maximumLength: 60
        inputMethodHints: Qt.ImhNoPredictiveText
        onAccepted: sheet.desk.find(text)
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: !sheet.forAccounts && sheet.desk.kind === "" && sheet.desk.candidates.length > 0
        Repeater {
            model: sheet.visible && !sheet.forAccounts ? sheet.desk.candidates : []
            JButton {
                required property var modelData
                required property int index
                objectName: "purse.of." + index
                text: modelData.name
                detail: Fmt.ltr(modelData.left)
                onClicked: sheet.desk.pick(modelData.purse)
            }
        }
    }
    JButton {
        objectName: "purse.find"
        visible: sheet.desk.kind === ""
        iconName: "search"
        text: qsTr("Find")
        reason: code.text.trim() === "" ? qsTr("Type the code, or tap an account.") : ""
        onClicked: sheet.desk.find(code.text)
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.desk.signers.length > 0
        Repeater {
            model: sheet.desk.signers
            Chip {
                required property string modelData
                required property int index
                objectName: "purse.signer." + index
                text: modelData
                checked: sheet.signer === modelData
                onClicked: sheet.signer = modelData
            }
        }
    }
    Repeater {
        model: sheet.desk.moves
        Item {
            id: move
            required property var modelData
            width: parent ? parent.width : 0
            height: Theme.lineBox(18)
            JText {
                anchors { left: parent.left; right: sum.left; rightMargin: Theme.space8 }
                text: move.modelData.words
                color: Theme.text2
            }
            JText {
                id: sum
                anchors.right: parent.right
                text: Fmt.ltr(move.modelData.amount)
            }
        }
    }
    buttons: [
        PrimaryButton {
            id: take
            objectName: "purse.take"
            text: sheet.desk.takesText !== "" ? qsTr("Take %1").arg(Fmt.ltr(sheet.desk.takesText)) : qsTr("Take it")
            reason: sheet.desk.useReason !== "" ? sheet.desk.useReason
                : sheet.desk.signers.length > 0 && sheet.signer === "" ? qsTr("Choose who signs for this account.") : ""
            onClicked: {
                if (sheet.desk.use(sheet.signer))
                    sheet.close()
            }
        }
    ]
}
