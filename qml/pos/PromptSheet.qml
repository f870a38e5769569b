pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet
import Jiko.PosModels

// Money from a guest's phone: the number, then the wait, then what became of it. Closing it only looks away.
// Money that a guest paid to the number by himself stands on top: a tap puts it on the bill.
// For tests and the remote hand: `arrival.<n>`, `arrival.tip`, `arrival.not`; `prompt.phone`, `key<digit>`, `prompt.send`, `prompt.code`, then `prompt.later`,
// `prompt.other`, `prompt.chase`, `prompt.again`; `prompt.typedCode`, `prompt.take`.
Sheet {
    id: sheet

    required property PromptDesk desk
    required property ClockTick clock

    // The code of a message that the guest shows is typed.
    property bool byCode: false
    // Nothing was charged, and the number may be another one.
    property bool anew: false
    // What came is more than is due, and somebody has to say what the rest is.
    property var rest: null
    readonly property string stage: rest !== null ? "rest" : byCode ? "code" : anew ? "ask" : desk.stage
    readonly property int seconds: Math.max(0, Math.floor((clock.now - desk.since) / 1000))

    function start() {
        byCode = false
        anew = false
        rest = null
        phone.text = ""
        code.text = ""
        desk.begin()
        open()
    }
    function send() {
        if (problem() !== "") {
            sendButton.refuse()
            return
        }
        anew = false
        desk.ask(whole())
    }
    // A number that was pasted may bring its country along.
    function whole(): string { return /^(\+|00|254)/.test(phone.text.trim()) ? phone.text : "+254" + phone.text }
    function takeArrived(arrived: var, restIsTip: bool) {
        if (desk.arrivals.take(arrived.arrival, restIsTip))
            close()
    }
    function problem(): string { return phone.text === "" ? qsTr("Type the guest's number first.") : desk.problemWith(whole()) }

    objectName: "promptSheet"
    title: stage === "rest" ? qsTr("The guest paid %1, which is %2 more than is due").arg(Fmt.ltr(rest.amount)).arg(Fmt.ltr(rest.rest))
        : stage === "ask" || stage === "code" ? qsTr("M-PESA %1").arg(Fmt.ltr(desk.amountText)) : desk.headline
    detail: stage === "rest" ? qsTr("Ask the guest what the rest is for.") : stage === "code" ? qsTr("Type the code of the confirmation message on the guest's phone.") : desk.detail
    typed: stage === "ask" && phone.text !== "" || stage === "code" && code.text !== ""
    first: stage === "ask" ? phone : null
    onClosed: {
        byCode = false
        anew = false
        rest = null
    }

    Banner {
        objectName: "prompt.offline"
        width: parent.width
        kind: "warn"
        text: sheet.stage === "ask" || sheet.stage === "wait" || sheet.stage === "late" ? sheet.desk.offlineText : ""
    }

    Binding { target: sheet.desk.arrivals; property: "watched"; value: sheet.visible }

    // What came by itself
    Column {
        visible: sheet.stage === "ask" && arrived.count > 0
        width: parent.width
        spacing: Theme.space4
        JText {
            width: parent.width
            text: qsTr("Paid to the number, on no bill yet")
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Repeater {
            id: arrived
            model: sheet.desk.arrivals.rows
            ArrivalRow {
                required property var modelData
                required property int index
                objectName: "arrival." + index
                width: parent ? parent.width : 0
                arrival: modelData
                onClicked: {
                    if (modelData.rest !== "")
                        sheet.rest = modelData
                    else
                        sheet.takeArrived(modelData, false)
                }
            }
        }
    }

    // The number
    Item {
        visible: sheet.stage === "ask"
        width: parent.width
        height: phone.height
        JText {
            id: country
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            text: Fmt.ltr("+254")
            font: Theme.heading
            color: Theme.text2
        }
        TextEntry {
            id: phone
            objectName: "prompt.phone"
            anchors { left: country.right; leftMargin: Theme.space8; right: parent.right }
            label: qsTr("Guest's phone number")
            placeholderText: qsTr("712 345 678")
            inputMethodHints: Qt.ImhDialableCharactersOnly
            maximumLength: 20
            onAccepted: sheet.send()
        }
    }
    NumPad {
        id: pad
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        visible: sheet.stage === "ask"
        extra: ""
        activeFocusOnTab: false
        onTyped: digits => phone.insert(phone.length, digits)
        onErased: phone.remove(phone.length - 1, phone.length)
        onCleared: phone.text = ""
        onEntered: sheet.send()
    }

    // The wait
    Column {
        visible: sheet.stage === "wait" || sheet.stage === "late"
        width: parent.width
        spacing: Theme.space8
        JText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Fmt.ltr(sheet.desk.amountText)
            font: Theme.title
        }
        JText {
            objectName: "prompt.elapsed"
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
            text: Fmt.ltr(sheet.desk.phoneText)
            color: Theme.text2
        }
    }

    // The code of a message
    TextEntry {
        id: code
        objectName: "prompt.typedCode"
        visible: sheet.stage === "code"
        width: parent.width
        label: qsTr("Confirmation code")
        placeholderText: label
        maximumLength: 14
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        onAccepted: takeCode.tryIt()
    }

    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: children.length > 0
        JButton {
            objectName: "prompt.chase"
            visible: sheet.stage === "late" || sheet.stage === "unknown" && sheet.desk.canChase
            iconName: "retry"
            text: qsTr("Check again")
            onClicked: sheet.desk.chase()
        }
        JButton {
            objectName: "prompt.number"
            visible: sheet.stage === "again"
            text: qsTr("Another number")
            onClicked: {
                sheet.anew = true
                phone.text = ""
                phone.forceActiveFocus()
            }
        }
        JButton {
            objectName: "arrival.not"
            visible: sheet.stage === "rest"
            text: qsTr("Not this payment")
            onClicked: sheet.rest = null
        }
        JButton {
            objectName: "prompt.other"
            visible: sheet.stage !== "ask" && sheet.stage !== "code" && sheet.stage !== "taken" && sheet.stage !== "rest"
            text: qsTr("Use another way")
            onClicked: sheet.desk.giveUp()
        }
    }
    buttons: [
        PrimaryButton {
            objectName: "arrival.tip"
            visible: sheet.stage === "rest"
            text: sheet.rest === null ? "" : qsTr("Take it, %1 is a tip").arg(Fmt.ltr(sheet.rest.rest))
            onClicked: sheet.takeArrived(sheet.rest, true)
        },
        PrimaryButton {
            id: sendButton
            objectName: "prompt.send"
            visible: sheet.stage === "ask"
            text: qsTr("Send %1").arg(Fmt.ltr(sheet.desk.amountText))
            reason: sheet.stage === "ask" ? sheet.problem() : ""
            onClicked: sheet.send()
        },
        PrimaryButton {
            objectName: "prompt.later"
            visible: sheet.stage === "wait" || sheet.stage === "late" || sheet.stage === "unknown" || sheet.stage === "taken"
            text: qsTr("Finish later")
            onClicked: {
                sheet.desk.finishLater()
                sheet.close()
            }
        },
        PrimaryButton {
            objectName: "prompt.again"
            visible: sheet.stage === "again"
            text: qsTr("Send again")
            onClicked: sheet.desk.askAgain()
        },
        PrimaryButton {
            id: takeCode
            objectName: "prompt.take"
            visible: sheet.stage === "code"
            text: qsTr("Take %1").arg(Fmt.ltr(sheet.desk.amountText))
            reason: code.text.trim() === "" ? qsTr("Type the code first, so that the payment can be found again.") : ""
            function tryIt() {
                if (reason !== "") {
                    refuse()
                    return
                }
                if (sheet.desk.claim(code.text))
                    sheet.close()
            }
            onClicked: tryIt()
        },
        // Always in sight: it is what works without a line.
        JButton {
            objectName: "prompt.code"
            visible: sheet.stage !== "code" && sheet.stage !== "taken" && sheet.stage !== "rest"
            iconName: "receipt"
            text: qsTr("Confirmation code")
            onClicked: {
                sheet.byCode = true
                code.forceActiveFocus()
            }
        }
    ]
    Connections {
        target: sheet.desk
        function onOver() { sheet.close() }
    }
}
