pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Every payment at a card terminal that is not over: who is waited for, what came late, what nobody knows, what has not
// gone back. For tests and the remote hand: `cards.<n>`, inside it `cards.open.<n>`, `cards.attach.<n>`, `cards.back.<n>`,
// `cards.find.<n>`, `cards.slip.<n>`, `cards.not.<n>`, `cards.again.<n>`, `cards.otherwise.<n>`, `cards.stand.<n>`, then
// `cards.reason.<n>`; `cards.typedCode`, `cards.take`.
Sheet {
    id: sheet

    required property CardDesk desk
    // The one that somebody says a word about, and which.
    property string payment: ""
    property string act: ""

    signal checkAsked(string check)

    function say(about: string, word: string) {
        payment = about
        act = word
        if (word === "slip")
            slip.open()
        else
            reasons.open()
    }

    objectName: "cardsSheet"
    title: qsTr("Card payments waiting")
    detail: qsTr("Every result is kept, also when nobody looks.")
    width: Math.min(Theme.u(640), parent ? parent.width - 2 * Theme.space16 : Theme.u(640))

    EmptyState {
        width: parent.width
        height: Theme.u(200)
        visible: sheet.desk.count === 0
        iconName: "tick"
        text: qsTr("Nothing waits.")
    }
    Repeater {
        model: sheet.desk.rows
        Rectangle {
            id: row
            required property var modelData
            required property int index
            readonly property bool pressing: modelData.step === "decide" || modelData.step === "disputed" || modelData.step === "find"
            readonly property color ink: pressing ? Theme.warnSoftOn : Theme.text
            objectName: "cards." + index
            width: parent ? parent.width : 0
            height: face.height + 2 * Theme.space12
            radius: Theme.radiusInput
            color: pressing ? Theme.warnSoft : Theme.surface2
            Accessible.role: Accessible.ListItem
            Accessible.name: Fmt.joined([modelData.title, modelData.amount, modelData.words], ", ")
            Column {
                id: face
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space12 }
                spacing: Theme.space8
                Item {
                    width: parent.width
                    height: Math.max(who.height, sum.height)
                    JText {
                        id: who
                        anchors { left: parent.left; right: sum.left; rightMargin: Theme.space8 }
                        text: row.modelData.title
                        font: Theme.bodyBold
                        color: row.ink
                    }
                    JText {
                        id: sum
                        anchors.right: parent.right
                        text: Fmt.ltr(row.modelData.amount)
                        font: Theme.bodyBold
                        color: row.ink
                    }
                }
                JText {
                    width: parent.width
                    text: row.modelData.words
                    color: row.ink
                    wrapMode: Text.WordWrap
                    maximumLineCount: 3
                }
                Flow {
                    width: parent.width
                    spacing: Theme.space8
                    JButton {
                        objectName: "cards.attach." + row.index
                        visible: row.modelData.canAttach
                        iconName: "receipt"
                        text: qsTr("Put it on the bill")
                        onClicked: sheet.desk.attach(row.modelData.payment)
                    }
                    JButton {
                        objectName: "cards.back." + row.index
                        visible: row.modelData.step === "decide"
                        iconName: "undo"
                        text: qsTr("Send it back")
                        onClicked: sheet.say(row.modelData.payment, "back")
                    }
                    JButton {
                        objectName: "cards.find." + row.index
                        visible: row.modelData.canLook
                        iconName: "retry"
                        text: qsTr("Check again")
                        onClicked: sheet.desk.find(row.modelData.payment)
                    }
                    JButton {
                        objectName: "cards.slip." + row.index
                        visible: row.modelData.canLook
                        iconName: "receipt"
                        text: qsTr("The slip says approved")
                        onClicked: sheet.say(row.modelData.payment, "slip")
                    }
                    JButton {
                        objectName: "cards.not." + row.index
                        visible: row.modelData.canLook
                        text: qsTr("No money moved")
                        onClicked: sheet.say(row.modelData.payment, "not")
                    }
                    JButton {
                        objectName: "cards.again." + row.index
                        visible: row.modelData.back && row.modelData.step === "again"
                        iconName: "retry"
                        text: qsTr("Try again")
                        onClicked: sheet.desk.backAgain(row.modelData.payment)
                    }
                    JButton {
                        objectName: "cards.otherwise." + row.index
                        visible: row.modelData.back && row.modelData.step === "again"
                        text: qsTr("Given another way")
                        onClicked: sheet.say(row.modelData.payment, "otherwise")
                    }
                    JButton {
                        objectName: "cards.stand." + row.index
                        visible: row.modelData.step === "disputed"
                        text: qsTr("The slip counts")
                        onClicked: sheet.say(row.modelData.payment, "stand")
                    }
                    JButton {
                        objectName: "cards.open." + row.index
                        visible: row.modelData.open
                        text: qsTr("Open the bill")
                        onClicked: {
                            sheet.close()
                            sheet.checkAsked(row.modelData.check)
                        }
                    }
                }
            }
        }
    }
    Sheet {
        id: reasons
        objectName: "cardReasons"
        title: sheet.act === "back" ? qsTr("Send it back") : sheet.act === "not" ? qsTr("No money moved")
            : sheet.act === "otherwise" ? qsTr("Given another way") : qsTr("The slip counts")
        detail: sheet.act === "back" ? qsTr("The terminal sends it back to the card. Why?") : qsTr("Why?")
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: sheet.desk.reasons
                JButton {
                    required property string modelData
                    required property int index
                    objectName: "cards.reason." + index
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    text: modelData
                    onClicked: {
                        reasons.close()
                        sheet.close()
                        if (sheet.act === "back")
                            sheet.desk.sendBack(sheet.payment, modelData)
                        else if (sheet.act === "not")
                            sheet.desk.slipSaysNo(sheet.payment, modelData)
                        else if (sheet.act === "otherwise")
                            sheet.desk.backOtherwise(sheet.payment, modelData)
                        else
                            sheet.desk.letStand(sheet.payment, modelData)
                    }
                }
            }
        }
    }
    Sheet {
        id: slip
        objectName: "cardSlip"
        title: qsTr("The slip says approved")
        detail: qsTr("Type the authorisation code of the slip that says approved.")
        typed: code.text !== ""
        onAboutToShow: code.text = ""
        first: code
        TextEntry {
            id: code
            objectName: "cards.typedCode"
            width: parent.width
            label: qsTr("Authorisation code")
            placeholderText: label
            maximumLength: 12
            inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
            onAccepted: takeCode.tryIt()
        }
        buttons: [
            PrimaryButton {
                id: takeCode
                objectName: "cards.take"
                text: qsTr("Take it")
                reason: code.text.trim() === "" ? qsTr("Type the code first, so that the payment can be found again.") : ""
                function tryIt() {
                    if (reason !== "") {
                        refuse()
                        return
                    }
                    if (sheet.desk.slipSaysPaid(sheet.payment, code.text))
                        slip.close()
                }
                onClicked: tryIt()
            }
        ]
    }
}
