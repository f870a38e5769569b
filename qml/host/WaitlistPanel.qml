pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.HostModels

// Parties that wait, longest first. A tap chooses one; the next tap on a table seats it.
Rectangle {
    id: panel

    required property HostDesk desk
    property string seating: ""
    property int seatingCovers: 0

    signal chosen(string party)
    signal addAsked()

    color: Theme.surface

    JText {
        id: head
        anchors { left: parent.left; top: parent.top; margins: Theme.space12 }
        text: qsTr("Waitlist %1").arg(panel.desk.waitingParties)
        font: Theme.heading
    }
    ListView {
        id: list
        objectName: "waitlist"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: add.top; margins: Theme.space8 }
        clip: true
        spacing: Theme.space8
        model: panel.desk.waitlist
        delegate: Pressable {
            id: row
            required property string party
            required property string name
            required property string phone
            required property int covers
            required property int quotedMinutes
            required property double since
            required property int index
            readonly property int waited: Math.max(0, Math.floor((Tick.now - since) / 60000))
            readonly property bool late: waited > quotedMinutes

            objectName: "party." + index
            width: ListView.view.width
            implicitHeight: Math.max(Theme.u(72), words.height + Theme.space16)
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %n guest(s), waits %2 of %3 minutes", "", covers).arg(name).arg(waited).arg(quotedMinutes)
            onClicked: {
                panel.seatingCovers = covers
                panel.chosen(party)
            }
            background: Rectangle {
                radius: Theme.radiusTile
                color: row.party === panel.seating ? Theme.primarySoft : row.down ? Theme.pressed(Theme.bg) : Theme.bg
                border { width: Math.max(1, Theme.u(row.party === panel.seating ? 2 : 1)); color: row.late ? Theme.danger : Theme.outline }
            }
            contentItem: Item {
                Column {
                    id: words
                    anchors { left: parent.left; right: off.left; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                    JText {
                        width: parent.width
                        text: Fmt.joined([row.name, Fmt.ltr(row.covers)], "  ")
                        font: Theme.bodyBold
                    }
                    JText {
                        width: parent.width
                        text: row.party === panel.seating ? qsTr("Tap a table")
                            : Fmt.joined([Fmt.ltr(row.waited + "′ / " + row.quotedMinutes + "′"), row.phone === "" ? "" : Fmt.ltr(row.phone)], "  ")
                        font: Theme.caption
                        color: row.late ? Theme.danger : Theme.text2
                    }
                }
                JButton {
                    id: off
                    objectName: "party.remove." + row.index
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    kind: JButton.Ghost
                    iconName: "close"
                    Accessible.name: qsTr("Take %1 off the list").arg(row.name)
                    onClicked: panel.desk.removeFromWaitlist(row.party, true)
                }
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            iconName: "people"
            text: qsTr("Nobody waits.")
        }
    }
    JButton {
        id: add
        objectName: "wait.add"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space12 }
        kind: JButton.Primary
        iconName: "plus"
        text: qsTr("Wait")
        Accessible.name: qsTr("Add a party to the waitlist")
        onClicked: panel.addAsked()
    }
}
