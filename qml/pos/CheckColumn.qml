pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// What is on the check. A tap picks a line; the bar below then acts on it.
Rectangle {
    id: column

    required property Till till
    required property CheckLines checkLines

    // The line that is picked; empty when none.
    property string picked: ""
    property string pickedState: ""
    property string pickedName: ""
    property string pickedNote: ""
    property int pickedCount: 1

    color: Theme.surface

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.u(64)
        JButton {
            id: back
            objectName: "back"
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            kind: JButton.Ghost
            iconName: "back"
            Accessible.name: qsTr("Back to the floor")
            onClicked: column.till.leave()
        }
        Column {
            anchors { left: back.right; right: covers.left; verticalCenter: parent.verticalCenter }
            JText {
                width: parent.width
                text: column.till.label
                font: Theme.heading
            }
            JText {
                width: parent.width
                text: Fmt.joined([Fmt.ltr("#" + column.till.number), column.till.serverName.split(" ")[0]], " · ")
                font: Theme.caption
                color: Theme.text2
            }
        }
        QuantityStepper {
            id: covers
            objectName: "covers"
            anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            label: qsTr("Guests")
            value: column.till.covers
            from: 1
            onStepped: value => column.till.changeCovers(value)
        }
    }
    ListView {
        id: seats
        anchors { left: parent.left; right: parent.right; top: head.bottom; leftMargin: Theme.space8 }
        height: Theme.touch
        orientation: ListView.Horizontal
        layoutDirection: Qt.application.layoutDirection // qmllint disable type
        spacing: Theme.space4
        clip: true
        model: column.till.covers + 1
        delegate: Chip {
            required property int index
            objectName: "seat." + index
            text: index === 0 ? qsTr("Table") : index
            Accessible.name: index === 0 ? qsTr("For the table") : qsTr("For seat %1").arg(index)
            checked: column.till.seat === index
            onClicked: column.till.seat = index
        }
    }
    ListView {
        id: list
        objectName: "check"
        anchors { left: parent.left; right: parent.right; top: seats.bottom; bottom: totals.top }
        clip: true
        model: column.checkLines
        boundsBehavior: Flickable.StopAtBounds
        onCountChanged: positionViewAtEnd()
        delegate: CheckLine {
            id: row
            required property string line
            required property string name
            required property string amount
            required property string detail
            required property string state
            required property string note
            required property bool written
            required property int count
            required property int index
            objectName: "line." + index
            width: ListView.view.width
            text: name
            quantity: count
            modifiers: detail
            priceText: amount
            lineState: state
            // Faint until it is on this terminal's disk.
            opacity: written ? 1 : 0.6
            selected: column.picked === line
            onClicked: {
                column.picked = column.picked === line ? "" : line
                column.pickedState = state
                column.pickedName = name
                column.pickedNote = note
                column.pickedCount = count
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            iconName: "receipt"
            text: qsTr("Tap a dish to begin.")
        }
    }
    Rectangle {
        id: totals
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.u(64)
        color: Theme.surface2
        Column {
            anchors { left: parent.left; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
            JText { text: qsTr("Total"); font: Theme.bodyBold }
            JText {
                text: qsTr("VAT in it %1").arg(Fmt.ltr(column.till.taxText))
                font: Theme.caption
                color: Theme.text2
            }
        }
        JText {
            objectName: "total"
            anchors { right: parent.right; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
            text: Fmt.ltr(column.till.totalText)
            font: Theme.title
        }
    }
}
