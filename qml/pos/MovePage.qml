pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.Outlet
import Jiko.PosModels

// Where it goes: a tap on a table moves what is chosen at the start side, or all of it where nothing is.
FocusScope {
    id: page

    required property Till till
    required property MoveDesk desk
    required property FloorModel floorModel
    required property ClockTick clock

    readonly property bool narrow: width < Theme.u(1100)
    // Held upright the dishes stand above the room.
    readonly property bool upright: height > width
    readonly property real room: bar.y - head.height
    signal back()

    onVisibleChanged: {
        if (visible)
            page.forceActiveFocus()
    }
    Keys.onEscapePressed: back()

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        canGoBack: true
        title: qsTr("Move %1").arg(page.desk.fromText)
        detail: page.desk.some ? qsTr("%1. Tap a table, a bill or a seat.").arg(page.desk.chosenText)
            : qsTr("All of it. Tap a table, or choose dishes first.")
        onBack: page.back()
    }
    Rectangle {
        anchors { left: dishes.left; right: dishes.right; top: head.bottom; bottom: seats.bottom }
        color: Theme.surface
    }
    ListView {
        id: dishes
        objectName: "move.lines"
        anchors { left: parent.left; top: head.bottom }
        width: page.upright ? page.width : page.narrow ? Theme.u(312) : Theme.textU(368)
        height: (page.upright ? Math.round(page.room * 0.36) : page.room) - (seats.visible ? seats.height + 2 * Theme.space4 : 0)
        clip: true
        model: page.desk.lines
        boundsBehavior: Flickable.StopAtBounds
        delegate: Item {
            id: row
            required property var modelData
            required property int index
            readonly property bool on: modelData.chosen > 0
            width: ListView.view.width
            height: face.height + (units.visible ? units.height + Theme.space8 : 0)
            CheckLine {
                id: face
                objectName: "move.line." + row.index
                width: parent.width
                text: row.modelData.name
                quantity: row.modelData.count
                modifiers: row.modelData.detail
                priceText: Fmt.ltr(row.modelData.amount)
                seatText: row.modelData.seat > 0 ? qsTr("Seat %1").arg(row.modelData.seat) : ""
                lineState: row.modelData.sent ? "sent" : "unsent"
                selected: row.on
                onClicked: page.desk.choose(row.modelData.line, row.on ? 0 : row.modelData.count)
            }
            QuantityStepper {
                id: units
                anchors { right: parent.right; rightMargin: Theme.space12; top: face.bottom }
                namedAs: "move.line." + row.index + "."
                visible: row.on && row.modelData.count > 1
                label: qsTr("How many")
                value: row.modelData.chosen
                to: row.modelData.count
                onStepped: value => page.desk.choose(row.modelData.line, value)
            }
        }
    }
    Rectangle {
        anchors { left: dishes.right; top: head.bottom; bottom: bar.top }
        visible: !page.upright
        width: Theme.border
        color: Theme.line
    }
    SegmentedBar {
        id: rooms
        anchors { right: parent.right; top: head.bottom; margins: Theme.space8
                  topMargin: Theme.space8 + (page.upright ? Math.round(page.room * 0.36) : 0) }
        width: page.width - (page.upright ? 0 : dishes.width) - 2 * Theme.space8
        namedAs: "room"
        model: Array.from(page.floorModel.rooms, room => ({text: room.name}))
        currentIndex: page.floorModel.room
        onPicked: index => page.floorModel.room = index
    }
    FloorMap {
        anchors { right: parent.right; top: rooms.bottom; bottom: bar.top; margins: Theme.space16 }
        width: rooms.width - Theme.space16
        floorModel: page.floorModel
        clock: page.clock
        from: page.desk.table
        onTapped: table => page.desk.toTable(table)
    }
    SeatBar {
        id: seats
        anchors { left: dishes.left; right: dishes.right; top: dishes.bottom; margins: Theme.space4 }
        visible: page.desk.some
        height: visible ? implicitHeight : 0
        seats: page.till.covers
        current: -1
        onPicked: seat => page.desk.toSeat(seat)
    }
    Rectangle {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.u(80)
        color: Theme.surface2
        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.border
            color: Theme.line
        }
        Flickable {
            anchors { fill: parent; leftMargin: Theme.space8; rightMargin: Theme.space8 }
            contentWidth: ways.width
            clip: true
            interactive: contentWidth > width
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.HorizontalFlick
            // It begins at the start side, which is the right one in Arabic.
            function begin() {
                contentX = LayoutMirroring.enabled ? Math.max(0, contentWidth - width) : 0
            }
            onContentWidthChanged: begin()
            onWidthChanged: begin()
            Row {
                id: ways
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space8
                JButton {
                    objectName: "move.new"
                    iconName: "plus"
                    text: qsTr("A bill of its own")
                    reason: page.desk.some ? "" : qsTr("Choose the dishes that go on it first.")
                    onClicked: page.desk.toNewCheck()
                }
                JButton {
                    objectName: "move.tab"
                    visible: !page.desk.some && page.till.atTable
                    iconName: "walk"
                    text: qsTr("To a tab")
                    onClicked: {
                        tabName.text = ""
                        tabName.open()
                    }
                }
                JButton {
                    objectName: "move.server"
                    visible: !page.desk.some
                    iconName: "user"
                    text: qsTr("Another server")
                    onClicked: serverSheet.open()
                }
                Repeater {
                    model: page.desk.checks
                    JButton {
                        required property var modelData
                        required property int index
                        objectName: "move.check." + index
                        iconName: "receipt"
                        text: modelData.label
                        Accessible.name: qsTr("To %1, %2").arg(modelData.label).arg(modelData.due)
                        onClicked: page.desk.toCheck(modelData.check)
                    }
                }
                Repeater {
                    model: page.desk.brought
                    JButton {
                        required property var modelData
                        required property int index
                        objectName: "move.back." + index
                        visible: !page.desk.some
                        iconName: "undo"
                        text: modelData.text
                        onClicked: page.desk.takeBack(modelData.move)
                    }
                }
            }
        }
    }
    NoteSheet {
        id: tabName
        title: qsTr("Name of the tab")
        actionText: qsTr("Move")
        onGiven: text => page.desk.toTab(text)
    }
    ServerSheet {
        id: serverSheet
        desk: page.desk
    }
}
