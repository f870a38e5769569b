pragma ComponentBehavior: Bound
import QtQuick

// Where this terminal stands with the others. Calm when all is well; a tap says what works and what waits.
Pressable {
    id: control

    property string status: "synced"       // synced, saving, offline, needsHelp
    property int waitingCount: 0
    property string timeText: ""           // last time all was well: "19:05"
    property string sinceText: ""          // since when it is not: "18:52"
    property string worksText: qsTr("Orders, kitchen, cash and printing work.")
    property string waitsText: ""          // "M-PESA prompts, tax receipts 4, SMS 2"
    property string othersText: ""         // who else is in reach, and whether this one may be switched off
    property string clockText: ""          // how wrong the clock is; empty when it is right
    property string detail: ""             // what needs help, in words
    property bool compact: false           // the glyph alone, where there is no room

    signal retried()

    function openSheet() {
        sheet.open()
    }

    text: status === "synced" ? qsTr("Synced")
        : status === "saving" ? qsTr("Saving %n", "", waitingCount)
        : status === "offline" ? (waitingCount > 0 ? qsTr("Offline, %n waiting", "", waitingCount) : qsTr("Offline"))
        : qsTr("Needs help")
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topInset: Theme.space8
    bottomInset: Theme.space8
    radius: Theme.u(20)
    ringOutset: -Theme.u(4)
    Accessible.name: timeText === "" ? text : text + ", " + timeText
    onClicked: sheet.open()

    readonly property color ink: status === "offline" ? Theme.warnOn : status === "needsHelp" ? Theme.dangerOn
        : status === "synced" ? Theme.success : Theme.text2

    background: Rectangle {
        radius: height / 2
        color: control.status === "offline" ? (control.down ? Theme.pressed(Theme.warn) : Theme.warn)
            : control.status === "needsHelp" ? (control.down ? Theme.pressed(Theme.danger) : Theme.danger)
            : control.down ? Theme.pressed(Theme.surface2) : control.hovered ? Theme.surface2 : "transparent"
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: control.status === "synced" ? "tick" : control.status === "saving" ? "saving"
                    : control.status === "offline" ? "cloud-off" : "exclaim"
                size: Theme.u(22)
                color: control.ink
            }
            JText {
                anchors.verticalCenter: parent.verticalCenter
                visible: !control.compact
                text: control.text
                font: Theme.captionBold
                color: control.status === "synced" ? Theme.text2 : control.ink
            }
            JText {
                anchors.verticalCenter: parent.verticalCenter
                visible: !control.compact && control.timeText !== "" && control.status === "synced"
                text: control.timeText
                font: Theme.caption
                color: Theme.text2
            }
        }
    }

    Sheet {
        id: sheet
        objectName: "syncSheet"
        title: control.status === "synced" ? qsTr("Everything is saved and sent")
            : control.status === "saving" ? qsTr("Sending what was done here")
            : control.status === "offline"
            ? (control.sinceText === "" ? qsTr("Working offline") : qsTr("Working offline since %1").arg(control.sinceText))
            : qsTr("Something needs help")
        detail: control.status === "needsHelp" ? control.detail : ""

        component Fact: Item {
            id: fact
            property string head
            property string words
            property string sign
            property color ink: Theme.text2
            width: parent ? parent.width : 0
            height: visible ? Math.max(mark.height, told.height) : 0
            visible: words !== ""
            Icon {
                id: mark
                anchors { left: parent.left; top: parent.top }
                name: fact.sign
                color: fact.ink
            }
            Column {
                id: told
                anchors { left: mark.right; leftMargin: Theme.space12; right: parent.right }
                JText {
                    width: parent.width
                    text: fact.head
                    font: Theme.bodyBold
                }
                JText {
                    width: parent.width
                    text: fact.words
                    color: Theme.text2
                    wrapMode: Text.WordWrap
                    maximumLineCount: 4
                }
            }
        }
        Fact {
            head: qsTr("Works")
            words: control.worksText
            sign: "tick"
            ink: Theme.success
        }
        Fact {
            head: qsTr("Waits")
            words: control.waitsText !== "" ? control.waitsText
                : control.waitingCount > 0 ? qsTr("%n to send", "", control.waitingCount) : ""
            sign: "clock"
            ink: Theme.warnText
        }
        Fact {
            objectName: "syncOthers"
            head: qsTr("Other terminals")
            words: control.othersText
            sign: "people"
        }
        Fact {
            objectName: "syncClock"
            head: qsTr("Clock")
            words: control.clockText
            sign: "alert"
            ink: Theme.warnText
        }
        JText {
            width: parent.width
            visible: control.status !== "synced"
            text: qsTr("Saved on this terminal. Nothing is lost.")
            wrapMode: Text.WordWrap
        }
        buttons: [
            JButton {
                objectName: "syncClose"
                text: qsTr("Close")
                onClicked: sheet.close()
            },
            JButton {
                objectName: "syncRetry"
                visible: control.status !== "synced"
                text: qsTr("Retry now")
                iconName: "retry"
                onClicked: control.retried()
            }
        ]
    }
}
