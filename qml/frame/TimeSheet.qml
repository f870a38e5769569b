pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet

// One person's time: in, breaks, out; the week so far; tips to read and sign. For tests and the remote hand: `time`, `time.job.<n>`,
// `time.paidBreak`, `time.unpaidBreak`, `time.back`, `time.out`, `time.tips.<n>`, `time.sign.<n>`.
Sheet {
    id: sheet

    required property TimeClock clock
    property int opened_: -1 // whose lines are shown, of `tips`

    objectName: "time"
    title: clock.name
    detail: clock.stateText
    onClosed: clock.close()

    JText {
        width: parent.width
        text: sheet.clock.weekText
        color: Theme.text2
    }
    JText {
        width: parent.width
        visible: sheet.clock.state === "out"
        text: qsTr("Clock in as")
        font: Theme.bodyBold
    }
    Flow {
        width: parent.width
        visible: sheet.clock.state === "out"
        spacing: Theme.space8
        Repeater {
            model: sheet.clock.jobs
            JButton {
                required property var modelData
                required property int index
                objectName: "time.job." + index
                text: modelData.name
                onClicked: sheet.clock.clockIn(modelData.id)
            }
        }
    }
    Flow {
        width: parent.width
        visible: sheet.clock.state !== "out"
        spacing: Theme.space8
        JButton {
            objectName: "time.back"
            visible: sheet.clock.state === "break"
            kind: JButton.Primary
            text: qsTr("Back to work")
            onClicked: sheet.clock.endBreak()
        }
        JButton {
            objectName: "time.unpaidBreak"
            visible: sheet.clock.state === "in"
            iconName: "pause"
            text: qsTr("Unpaid break")
            onClicked: sheet.clock.beginBreak(false)
        }
        JButton {
            objectName: "time.paidBreak"
            visible: sheet.clock.state === "in"
            iconName: "pause"
            text: qsTr("Paid break")
            onClicked: sheet.clock.beginBreak(true)
        }
        JButton {
            objectName: "time.out"
            iconName: "sign-out"
            text: qsTr("Clock out")
            onClicked: sheet.clock.clockOut()
        }
    }
    Repeater {
        model: sheet.clock.tips
        Column {
            id: day
            required property var modelData
            required property int index
            width: parent ? parent.width : 0
            spacing: Theme.space4
            JButton {
                objectName: "time.tips." + day.index
                width: parent.width
                height: Math.max(Theme.touch, Theme.rowHeight(18, 2))
                iconName: day.modelData.isSigned ? "tick" : "cash"
                text: Fmt.joined([day.modelData.title, Fmt.ltr(day.modelData.sum), day.modelData.isSigned ? qsTr("signed") : qsTr("to sign")], " · ")
                onClicked: sheet.opened_ = sheet.opened_ === day.index ? -1 : day.index
            }
            Repeater {
                model: sheet.opened_ === day.index ? day.modelData.lines : []
                Item {
                    id: line
                    required property var modelData
                    width: day.width
                    height: Math.max(words.height, sum.height)
                    JText {
                        id: words
                        anchors { left: parent.left; right: sum.left; rightMargin: Theme.space8; leftMargin: Theme.space12 }
                        text: line.modelData.name
                        wrapMode: Text.Wrap
                        font: Theme.caption
                    }
                    JText {
                        id: sum
                        anchors { right: parent.right; rightMargin: Theme.space12 }
                        text: Fmt.ltr(line.modelData.value)
                        font: Theme.captionBold
                    }
                }
            }
            JButton {
                objectName: "time.sign." + day.index
                width: parent.width
                // One main action: who is on a break goes back to work first of all.
                kind: sheet.clock.state === "break" ? JButton.Plain : JButton.Primary
                visible: sheet.opened_ === day.index && !day.modelData.isSigned
                text: qsTr("I have read it and agree")
                onClicked: sheet.clock.signTips(day.modelData.day, day.modelData.sumMinor)
            }
        }
    }
    Connections {
        target: sheet.clock
        function onChanged() {
            if (sheet.clock.shown && !sheet.visible) {
                sheet.opened_ = -1
                sheet.open()
            } else if (!sheet.clock.shown) {
                sheet.close()
            }
        }
        function onTold(words: string) { Notices.tell(words) }
    }
}
