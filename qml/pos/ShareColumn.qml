pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

// One guest's part of the bill: what is on it, what it comes to, and the button that takes it.
Rectangle {
    id: column

    required property int place
    required property string name
    required property string due
    required property bool owes
    required property bool paid
    required property string receipt
    required property bool takesDishes
    // So much, whatever the others have.
    required property bool fixed
    required property var lines
    // The dish that is being moved; a tap on the column brings it here.
    property string picked: ""
    // Whose payment is the main action.
    property bool next: false

    signal linePicked(string line, string name)
    signal received()
    signal payAsked()

    color: picked !== "" && takesDishes && !paid ? Theme.primarySoft : Theme.surface
    radius: Theme.radiusTile
    border { width: Theme.border; color: Theme.outline }

    // Where a dish would land is one large target, behind whatever else there is to press.
    MouseArea {
        anchors.fill: parent
        enabled: head.enabled
        onClicked: column.received()
    }
    Pressable {
        id: head
        objectName: "share." + column.place
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.max(Theme.touch, Theme.rowHeight(18, 2))
        enabled: column.picked !== "" && column.takesDishes && !column.paid
        text: column.name === "" ? qsTr("Not given to anybody") : qsTr("Share %1").arg(column.name)
        Accessible.name: enabled ? qsTr("Move the dish to %1").arg(text) : text
        onClicked: column.received()
        contentItem: JText {
            text: head.text
            font: Theme.bodyBold
            color: head.enabled ? Theme.primaryText : Theme.text
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 0.9
        }
    }
    ListView {
        id: list
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top; margins: Theme.space4 }
        clip: true
        interactive: contentHeight > height // else what is beside the lines belongs to the column
        boundsBehavior: Flickable.StopAtBounds
        model: column.lines
        delegate: CheckLine {
            required property var modelData
            required property int index
            objectName: "share.line." + column.place + "." + index
            width: ListView.view.width
            quantityText: Fmt.ltr(modelData.part !== "" ? modelData.part : modelData.count)
            text: modelData.name
            priceText: Fmt.ltr(modelData.amount)
            selected: column.picked !== "" && column.picked === modelData.line
            lineState: "sent"
            enabled: column.takesDishes && !column.paid
            onClicked: column.linePicked(modelData.line, modelData.name)
        }
    }
    JText {
        anchors { left: parent.left; right: parent.right; verticalCenter: list.verticalCenter; margins: Theme.space12 }
        visible: text !== ""
        text: column.takesDishes ? "" : column.fixed ? qsTr("A fixed amount") : qsTr("An equal part of what nobody has")
        color: Theme.text2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space8 }
        height: Theme.u(72)
        JButton {
            kind: column.next ? JButton.Primary : JButton.Plain
            objectName: "share.pay." + column.place
            anchors.fill: parent
            visible: !column.paid
            iconName: "cash"
            text: qsTr("Pay %1").arg(Fmt.ltr(column.due))
            reason: column.owes ? "" : qsTr("Nothing is on this share yet.")
            onClicked: column.payAsked()
        }
        StatusPill {
            anchors.centerIn: parent
            visible: column.paid
            kind: "success"
            iconName: "tick"
            text: column.receipt !== "" ? qsTr("Paid, receipt %1").arg(Fmt.ltr(column.receipt)) : qsTr("Paid")
        }
    }
}
