pragma ComponentBehavior: Bound
import QtQuick

// The frame in which a dish asks its questions: lies over the tiles, never over the check. ChoiceGroups go inside.
FocusScope {
    id: sheet

    property string title: ""
    property string priceText: ""
    property int quantity: 1
    property string addText: qsTr("Add")
    // What is still to be answered, in words; empty when Add may act.
    property string missing: ""
    property bool canRepeat: false
    property bool allergySet: false
    property bool noteSet: false
    default property alias groups: column.data

    signal added()
    signal closed()
    signal allergyAsked()
    signal noteAsked()
    signal sameAsLast()
    signal quantityStepped(int value)

    // A group was answered: the next one scrolls into sight.
    function show(group: Item) {
        const top = column.mapFromItem(group, 0, 0).y
        flick.contentY = Math.max(0, Math.min(top, flick.contentHeight - flick.height))
    }

    implicitWidth: Theme.u(560)
    implicitHeight: head.height + column.height + foot.height + 2 * Theme.space16
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: closed()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSheet
        color: Theme.surface
        border { width: Theme.border; color: Theme.outline }
    }

    // Taps beside the choices stay here.
    MouseArea { anchors.fill: parent }

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space8; leftMargin: Theme.space16 }
        height: Theme.touch
        // The name of the dish comes first: where both do not fit the signs say it.
        readonly property bool wordy: width >= Theme.textU(480)

        JText {
            id: name
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, parent.width - tools.width - price.width - 2 * Theme.space12)
            text: sheet.title
            font: Theme.heading
        }
        JText {
            id: price
            anchors { left: name.right; leftMargin: Theme.space12; baseline: name.baseline }
            text: sheet.priceText
            color: Theme.text2
        }
        Row {
            id: tools
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.space8
            JButton {
                objectName: "allergy"
                text: head.wordy ? qsTr("Allergy") : ""
                iconName: "allergy"
                Accessible.name: qsTr("Allergy")
                checked: sheet.allergySet
                onClicked: sheet.allergyAsked()
            }
            JButton {
                objectName: "note"
                text: head.wordy ? qsTr("Note") : ""
                iconName: "note"
                Accessible.name: qsTr("Note")
                checked: sheet.noteSet
                onClicked: sheet.noteAsked()
            }
            JButton {
                objectName: "close"
                kind: JButton.Ghost
                iconName: "close"
                Accessible.name: qsTr("Close")
                onClicked: sheet.closed()
            }
        }
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: flick.top; margins: Theme.border; bottomMargin: 0 }
        height: Theme.border
        color: Theme.line
    }

    Flickable {
        id: flick
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top
                  leftMargin: Theme.space8; rightMargin: Theme.space8; topMargin: Theme.space8 }
        contentHeight: column.height + Theme.space24
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            // Inside the clip by so much that a focus ring stays whole.
            anchors { left: parent.left; right: parent.right; margins: Theme.space8; top: parent.top; topMargin: Theme.space12 }
            spacing: Theme.space16
        }
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: foot.top; margins: Theme.border; topMargin: 0 }
        height: Theme.border
        color: Theme.line
    }

    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom
                  leftMargin: Theme.space16; rightMargin: Theme.space16 }
        height: Theme.touch + 2 * Theme.space12

        QuantityStepper {
            id: amount
            objectName: "quantity"
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            value: sheet.quantity
            label: qsTr("Quantity")
            onStepped: value => sheet.quantityStepped(value)
        }
        JButton {
            objectName: "sameAsLast"
            anchors { left: amount.right; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
            visible: sheet.canRepeat
            kind: JButton.Ghost
            text: qsTr("Same as last")
            onClicked: sheet.sameAsLast()
        }
        PrimaryButton {
            objectName: "add"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Math.max(implicitWidth, Theme.u(160))
            text: sheet.addText
            reason: sheet.missing
            onClicked: sheet.added()
        }
    }
}
