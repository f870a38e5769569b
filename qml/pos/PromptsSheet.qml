pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Every payment by phone that is not over: who is waited for, what came late, which code nobody has confirmed. For
// tests and the remote hand: `prompts.<n>`, inside it `prompts.open.<n>`, `prompts.attach.<n>`, `prompts.back.<n>`, then
// `prompts.reason.<n>`.
Sheet {
    id: sheet

    required property PromptDesk desk
    // The one that is to go back, while somebody says why.
    property string payment: ""

    signal checkAsked(string check)

    objectName: "promptsSheet"
    title: qsTr("M-PESA waiting")
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
            objectName: "prompts." + index
            width: parent ? parent.width : 0
            height: face.height + 2 * Theme.space12
            radius: Theme.radiusInput
            color: modelData.step === "decide" ? Theme.warnSoft : Theme.surface2
            readonly property color ink: modelData.step === "decide" ? Theme.warnSoftOn : Theme.text
            Accessible.role: Accessible.ListItem
            Accessible.name: Fmt.joined([modelData.title, modelData.amount, modelData.phone, modelData.words], ", ")
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
                        text: qsTr("%1, %2").arg(row.modelData.title).arg(Fmt.ltr(row.modelData.phone))
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
                        objectName: "prompts.attach." + row.index
                        visible: row.modelData.canAttach
                        iconName: "receipt"
                        text: qsTr("Put it on the bill")
                        onClicked: sheet.desk.attach(row.modelData.payment)
                    }
                    JButton {
                        objectName: "prompts.back." + row.index
                        visible: row.modelData.step === "decide"
                        iconName: "undo"
                        text: qsTr("Give it back")
                        onClicked: {
                            sheet.payment = row.modelData.payment
                            reasons.open()
                        }
                    }
                    JButton {
                        objectName: "prompts.open." + row.index
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
        objectName: "promptReasons"
        title: qsTr("Give it back")
        detail: qsTr("M-PESA sends it back where the business account is looked after. Why?")
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: sheet.desk.reasons
                JButton {
                    required property string modelData
                    required property int index
                    objectName: "prompts.reason." + index
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    text: modelData
                    onClicked: {
                        reasons.close()
                        sheet.close()
                        sheet.desk.sendBack(sheet.payment, modelData)
                    }
                }
            }
        }
    }
}
