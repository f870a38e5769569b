pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// The bill at the start side, ways to pay in the middle, keys at the end side. One tap on a note takes the cash.
FocusScope {
    id: page

    required property Till till
    required property CheckLines checkLines
    required property TenderDesk desk

    signal back()

    Keys.onEscapePressed: back()

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        canGoBack: true
        title: qsTr("Pay table %1").arg(page.till.label)
        detail: Fmt.ltr("#" + page.till.number)
        onBack: page.back()
    }
    Rectangle {
        id: bill
        anchors { left: parent.left; top: head.bottom; bottom: parent.bottom }
        width: Theme.u(340)
        color: Theme.surface
        ListView {
            anchors { fill: parent; bottomMargin: Theme.u(64) }
            clip: true
            model: page.checkLines
            delegate: CheckLine {
                required property string name
                required property string amount
                required property string detail
                required property string state
                required property int count
                width: ListView.view.width
                text: name
                quantity: count
                modifiers: detail
                priceText: amount
                lineState: state
            }
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.u(64)
            color: Theme.surface2
            JText {
                anchors { left: parent.left; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                text: qsTr("Total")
                font: Theme.bodyBold
            }
            JText {
                anchors { right: parent.right; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                text: Fmt.ltr(page.till.totalText)
                font: Theme.title
            }
        }
    }
    Column {
        id: middle
        anchors { left: bill.right; right: pad.left; top: head.bottom; margins: Theme.space24 }
        spacing: Theme.space16

        Column {
            JText { text: qsTr("Due"); color: Theme.text2 }
            JText {
                objectName: "due"
                text: Fmt.ltr(page.desk.dueText)
                font: Theme.amount
            }
        }
        Repeater {
            model: page.desk.taken
            JText {
                required property var modelData
                text: Fmt.joined([modelData.name, Fmt.ltr(modelData.amount), Fmt.ltr(modelData.reference)], "  ")
                color: Theme.text2
            }
        }
        JText { text: qsTr("Cash"); font: Theme.bodyBold }
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: page.desk.quickCash
                JButton {
                    required property var modelData
                    required property int index
                    objectName: "cash." + modelData.name
                    width: Theme.u(128)
                    height: Theme.u(72)
                    kind: index === 0 ? JButton.Primary : JButton.Plain
                    text: Fmt.ltr(modelData.text)
                    onClicked: page.desk.takeCash(modelData.minor)
                }
            }
        }
        JText { text: qsTr("Other"); font: Theme.bodyBold }
        Flow {
            width: parent.width
            spacing: Theme.space8
            JButton {
                objectName: "tender.mobile"
                width: Theme.u(172)
                height: Theme.u(72)
                iconName: "mobile-money"
                text: qsTr("M-PESA")
                onClicked: {
                    reference.mobile = true
                    reference.open()
                }
            }
            JButton {
                objectName: "tender.card"
                width: Theme.u(172)
                height: Theme.u(72)
                iconName: "card"
                text: qsTr("Card")
                onClicked: {
                    reference.mobile = false
                    reference.open()
                }
            }
        }
    }
    Column {
        id: pad
        anchors { right: parent.right; top: head.bottom; margins: Theme.space24 }
        spacing: Theme.space12
        JText {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Theme.rowHeight(28, 1)
            text: page.desk.typedText !== "" ? Fmt.ltr(page.desk.typedText) : qsTr("Amount given")
            font: page.desk.typedText !== "" ? Theme.title : Theme.body
            color: page.desk.typedText !== "" ? Theme.text : Theme.text2
        }
        NumPad {
            objectName: "pad"
            onTyped: digits => page.desk.typeDigits(digits)
            onErased: page.desk.clearTyped()
        }
        JButton {
            objectName: "cash.typed"
            width: parent.width
            height: Theme.u(72)
            kind: JButton.Primary
            iconName: "cash"
            text: qsTr("Cash")
            reason: page.desk.typedText === "" ? qsTr("Type what the guest gave, or tap a note.") : ""
            onRefused: reason => Notices.tell(reason)
            onClicked: page.desk.takeTypedCash()
        }
    }
    ReferenceSheet {
        id: reference
        desk: page.desk
    }
}
