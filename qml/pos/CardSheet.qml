pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet
import Jiko.PosModels

// A payment at the card terminal: the wait, then what became of it. Closing it only looks away.
// For tests and the remote hand: `card.elapsed`, `card.later`, `card.other`, `card.again`, `card.find`, `card.slip`;
// `card.typedCode`, `card.take`.
Sheet {
    id: sheet

    required property CardDesk desk
    required property ClockTick clock

    // The code of a slip is typed.
    property bool bySlip: false
    readonly property string stage: bySlip ? "slip" : desk.stage
    readonly property bool waits: stage === "wait" || stage === "late"
    readonly property int seconds: Math.max(0, Math.floor((clock.now - desk.since) / 1000))

    function start() {
        bySlip = false
        code.text = ""
        desk.pay()
        // What cannot be asked was said.
        if (desk.stage !== "none")
            open()
    }

    objectName: "cardSheet"
    title: bySlip ? qsTr("Card %1").arg(Fmt.ltr(desk.amountText)) : desk.headline
    detail: bySlip ? qsTr("Type the authorisation code of the slip that says approved.") : desk.detail
    typed: bySlip && code.text !== ""
    onClosed: bySlip = false

    Column {
        visible: sheet.waits
        width: parent.width
        spacing: Theme.space8
        JText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Fmt.ltr(sheet.desk.amountText)
            font: Theme.title
        }
        JText {
            objectName: "card.elapsed"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Fmt.ltr(Math.floor(sheet.seconds / 60) + ":" + String(sheet.seconds % 60).padStart(2, "0"))
            font: Theme.amount
            color: sheet.stage === "late" ? Theme.warnText : Theme.text
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Waiting for %n second(s)", "", sheet.seconds)
        }
        JText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: sheet.desk.terminalName
            color: Theme.text2
        }
    }
    TextEntry {
        id: code
        objectName: "card.typedCode"
        visible: sheet.bySlip
        width: parent.width
        label: qsTr("Authorisation code")
        placeholderText: label
        maximumLength: 12
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        onAccepted: take.tryIt()
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        JButton {
            objectName: "card.find"
            visible: sheet.stage === "late" || sheet.stage === "unknown"
            iconName: "retry"
            text: qsTr("Check again")
            onClicked: sheet.desk.find("")
        }
        JButton {
            objectName: "card.slip"
            visible: sheet.stage === "unknown"
            iconName: "receipt"
            text: qsTr("The slip says approved")
            onClicked: {
                sheet.bySlip = true
                code.forceActiveFocus()
            }
        }
        JButton {
            objectName: "card.other"
            visible: sheet.stage !== "taken" && sheet.stage !== "slip"
            text: qsTr("Other payment")
            onClicked: sheet.desk.giveUp()
        }
    }
    buttons: [
        PrimaryButton {
            objectName: "card.later"
            visible: sheet.waits || sheet.stage === "unknown" || sheet.stage === "taken"
            text: qsTr("Finish later")
            onClicked: {
                sheet.desk.finishLater()
                sheet.close()
            }
        },
        PrimaryButton {
            objectName: "card.again"
            visible: sheet.stage === "again"
            text: qsTr("Try again")
            onClicked: sheet.desk.payAgain()
        },
        PrimaryButton {
            id: take
            objectName: "card.take"
            visible: sheet.bySlip
            text: qsTr("Take %1").arg(Fmt.ltr(sheet.desk.amountText))
            reason: code.text.trim() === "" ? qsTr("Type the code first, so that the payment can be found again.") : ""
            function tryIt() {
                if (reason !== "") {
                    refuse()
                    return
                }
                if (sheet.desk.slipSaysPaid("", code.text))
                    sheet.bySlip = false
            }
            onClicked: tryIt()
        }
    ]
    Connections {
        target: sheet.desk
        function onOver() { sheet.close() }
    }
}
