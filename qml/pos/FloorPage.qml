pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.Outlet
import Jiko.PosModels

// The room, and my checks beside it. A tap on a table opens its check.
FocusScope {
    id: page

    required property Till till
    required property FloorModel floorModel
    required property DrawerDesk drawerDesk
    required property SyncStatus sync
    required property ClockTick clock
    required property SignIn signIn

    property string typed: ""

    signal shiftAsked()

    // "12" and Enter opens table 12.
    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9") {
            typed += event.text
            forget.restart()
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && typed !== "") {
            const table = floorModel.tableLabelled(typed)
            if (table !== "")
                till.openTable(table)
            else
                Notices.tell(qsTr("There is no table %1.").arg(typed))
            typed = ""
        } else
            return
        event.accepted = true
    }
    Timer {
        id: forget
        interval: 3000
        onTriggered: page.typed = ""
    }

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        title: page.typed !== "" ? qsTr("Table %1").arg(page.typed) : page.signIn.houseName
        detail: qsTr("%1 of %2 seated, %n table(s) free", "", page.floorModel.freeTables).arg(page.floorModel.coversSeated).arg(page.floorModel.seats)
        end: [
            JButton {
                objectName: "shift"
                kind: JButton.Ghost
                iconName: "drawer"
                text: page.drawerDesk.isOpen ? qsTr("Shift") : qsTr("Open drawer")
                onClicked: page.shiftAsked()
            },
            TopBar {
                sync: page.sync
                clock: page.clock
                signIn: page.signIn
            }
        ]
    }
    SegmentedBar {
        id: rooms
        anchors { left: parent.left; right: side.left; top: head.bottom; margins: Theme.space8 }
        namedAs: "room"
        model: Array.from(page.floorModel.rooms, room => ({text: room.name}))
        currentIndex: page.floorModel.room
        onPicked: index => page.floorModel.room = index
    }
    FloorMap {
        anchors { left: parent.left; right: side.left; top: rooms.bottom; bottom: parent.bottom; margins: Theme.space8 }
        floorModel: page.floorModel
        clock: page.clock
        onTapped: (table, status) => {
            if (status === "cleanUp")
                Notices.tell(qsTr("This table wants clearing. The host frees it."))
            else
                page.till.openTable(table)
        }
    }
    Rectangle {
        id: side
        anchors { right: parent.right; top: head.bottom; bottom: parent.bottom }
        width: Theme.u(250)
        color: Theme.surface

        JText {
            id: mineHead
            anchors { left: parent.left; top: parent.top; margins: Theme.space12 }
            text: qsTr("Mine")
            font: Theme.heading
        }
        ListView {
            id: mine
            objectName: "mine"
            anchors { left: parent.left; right: parent.right; top: mineHead.bottom; bottom: tab.top; margins: Theme.space8 }
            clip: true
            spacing: Theme.space8
            model: page.till.mine
            delegate: JButton {
                required property var modelData
                required property int index
                objectName: "mine." + index
                width: ListView.view.width
                kind: modelData.ready ? JButton.Primary : JButton.Plain
                iconName: modelData.ready ? "bell" : modelData.unsent ? "dot" : ""
                text: modelData.label
                detail: Fmt.joined([Fmt.ltr(modelData.total), modelData.ready ? qsTr("ready") : modelData.unsent ? qsTr("not sent") : "",
                    Fmt.ltr(Math.max(0, Math.floor((page.clock.now - modelData.since) / 60000)) + "′")], "  ")
                onClicked: page.till.openCheck(modelData.check)
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                visible: mine.count === 0
                iconName: "table"
                text: qsTr("No open checks of yours. Tap a table.")
            }
        }
        JButton {
            id: tab
            objectName: "tab"
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space12 }
            iconName: "plus"
            text: qsTr("Tab")
            Accessible.name: qsTr("Open a tab by name")
            onClicked: tabSheet.open()
        }
    }
    NoteSheet {
        id: tabSheet
        title: qsTr("Name of the tab")
        actionText: qsTr("Open")
        onGiven: text => page.till.openTab(text)
    }
}
