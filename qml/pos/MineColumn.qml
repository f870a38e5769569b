pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet
import Jiko.PosModels

// The checks of who is signed in, oldest first; what is ready stands out.
Rectangle {
    id: column

    required property Till till
    required property ClockTick clock
    required property PromptDesk promptDesk
    required property CardDesk cardDesk
    property bool canHandOver: false

    signal handOverAsked()

    signal timeAsked()
    signal talkAsked()

    color: Theme.surface

    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Theme.border
        color: Theme.line
    }
    JText {
        id: head
        anchors { left: parent.left; leftMargin: Theme.space16; top: parent.top }
        height: Theme.u(56)
        text: qsTr("Mine")
        font: Theme.heading
    }
    JButton {
        id: time
        objectName: "mine.time"
        anchors { right: parent.right; rightMargin: Theme.space4; verticalCenter: head.verticalCenter }
        kind: JButton.Ghost
        iconName: "clock"
        Accessible.name: qsTr("My time")
        onClicked: column.timeAsked()
    }
    JButton {
        id: talk
        objectName: "mine.talk"
        anchors { right: time.left; verticalCenter: head.verticalCenter }
        kind: JButton.Ghost
        iconName: "kitchen"
        Accessible.name: qsTr("Say something to the kitchen")
        onClicked: column.talkAsked()
    }
    JText {
        anchors { left: head.right; leftMargin: Theme.space8; verticalCenter: head.verticalCenter }
        visible: list.count > 0
        text: list.count
        font: Theme.captionBold
        color: Theme.text2
    }
    JButton {
        id: handOver
        objectName: "handOver"
        // In the head where it is wide, else below the list.
        readonly property bool wide: column.width >= Theme.textU(420)
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: wide ? time.width + talk.width + Theme.space8 : Theme.space8
                  bottomMargin: wide ? column.height - head.height : Theme.space8 }
        width: wide ? implicitWidth : column.width - 2 * Theme.space8
        height: visible ? Theme.touch : 0
        visible: column.canHandOver
        kind: wide ? JButton.Ghost : JButton.Plain
        iconName: "user"
        text: qsTr("Hand over")
        Accessible.name: qsTr("Hand over my checks to somebody else")
        onClicked: column.handOverAsked()
    }
    ListView {
        id: list
        objectName: "mine"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom
                  leftMargin: Theme.space8; rightMargin: Theme.space8
                  bottomMargin: handOver.visible && !handOver.wide ? handOver.height + 2 * Theme.space8 : Theme.space8 }
        clip: true
        spacing: Theme.space8
        boundsBehavior: Flickable.StopAtBounds
        model: column.visible ? column.till.mine : []
        delegate: Pressable {
            id: row
            required property var modelData
            required property int index
            readonly property int minutes: Math.max(0, Math.floor((column.clock.now - modelData.since) / 60000))
            readonly property bool isCard: column.promptDesk.marks[modelData.check] === undefined
            readonly property string waits: column.promptDesk.marks[modelData.check] ?? column.cardDesk.marks[modelData.check] ?? ""
            readonly property string held: modelData.held === "" ? "" : qsTr("%1 waiting").arg(modelData.held)
            readonly property string word: waits !== "" ? waits : modelData.ready ? Fmt.joined([qsTr("ready"), held], " · ")
                : modelData.billed ? qsTr("bill printed") : modelData.unsent ? qsTr("not sent") : held

            objectName: "mine." + index
            width: ListView.view.width
            implicitHeight: Math.max(Theme.u(64), words.height + Theme.space16)
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            Accessible.name: Fmt.joined([modelData.atTable ? qsTr("Table %1").arg(modelData.label) : modelData.label,
                word, modelData.due, qsTr("%n minute(s)", "", minutes)], ", ")
            onClicked: column.till.openCheck(modelData.check)

            background: Rectangle {
                radius: row.radius
                color: row.modelData.ready ? Theme.tableFill("foodReady") : Theme.surface2
                border { width: Theme.contrast ? Theme.border : 0; color: Theme.outline }
                PressShade { radius: parent.radius; down: row.down }
            }
            contentItem: Item {
                readonly property color ink: row.modelData.ready ? Theme.tableOn("foodReady") : Theme.text
                id: face
                Column {
                    id: words
                    anchors { left: parent.left; right: due.left; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
                    JText {
                        width: parent.width
                        height: Theme.lineBox(22)
                        text: row.modelData.label
                        font: Theme.heading
                        color: face.ink
                    }
                    Row {
                        width: parent.width
                        spacing: Theme.space4
                        height: Theme.lineBox(16)
                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            size: Theme.u(16)
                            name: row.waits !== "" ? (row.isCard ? "card" : "mobile-money") : row.modelData.ready ? "bell" : row.modelData.billed ? "receipt" : row.modelData.unsent ? "dot" : row.held !== "" ? "pause" : ""
                            color: face.ink
                        }
                        JText {
                            anchors.verticalCenter: parent.verticalCenter
                            text: row.word !== "" ? row.word : Fmt.ltr(row.minutes + "′")
                            font: Theme.caption
                            color: face.ink
                        }
                    }
                }
                JText {
                    id: due
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    text: Fmt.ltr(row.modelData.due)
                    font: Theme.bodyBold
                    color: face.ink
                }
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            iconName: "table"
            text: qsTr("No open checks of yours. Tap a table.")
        }
    }
}
