pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// What can be done with an open drawer, and what is open before it is closed.
Column {
    id: acts

    required property DrawerDesk desk
    required property CloseDesk closeDesk
    required property Paper paper
    property bool shown: false

    signal closingAsked()
    signal moveAsked(string kind)
    signal xAsked()
    signal checkAsked(string check)
    signal decisionsAsked()
    signal promptsAsked()
    signal cardsAsked()
    signal pursesAsked()

    function start() {
        closing.forceActiveFocus()
    }

    spacing: Theme.space12

    PrimaryButton {
        id: closing
        objectName: "shift.closing"
        width: parent.width
        height: Theme.u(72)
        iconName: "cash"
        text: qsTr("Count and close")
        reason: acts.closeDesk.startReason
        onClicked: acts.closingAsked()
    }
    Repeater {
        model: acts.shown ? acts.desk.banks : []
        JButton {
            required property var modelData
            required property int index
            objectName: "bank.take." + index
            width: parent ? parent.width : 0
            iconName: "cash"
            text: qsTr("Take in: %1").arg(modelData.text)
            detail: Fmt.ltr(modelData.amount)
            onClicked: acts.desk.takeBankIn(modelData.bank)
        }
    }
    Grid {
        id: grid
        width: parent.width
        columns: 2
        spacing: Theme.space8
        Repeater {
            model: [
                {name: "shift.payIn", kind: "payIn", icon: "plus", text: qsTr("Pay in")},
                {name: "shift.payOut", kind: "payOut", icon: "minus", text: qsTr("Pay out")},
                {name: "shift.drop", kind: "drop", icon: "lock", text: qsTr("Into the safe")},
                {name: "shift.noSale", kind: "noSale", icon: "drawer", text: qsTr("No sale")}
            ]
            JButton {
                required property var modelData
                objectName: modelData.name
                width: Math.floor((grid.width - grid.spacing) / 2)
                height: Theme.u(64)
                iconName: modelData.icon
                text: modelData.text
                onClicked: acts.moveAsked(modelData.kind)
            }
        }
    }
    JButton {
        objectName: "shift.purse"
        width: parent.width
        iconName: "star"
        text: qsTr("Gift cards, deposits, accounts")
        onClicked: acts.pursesAsked()
    }
    JButton {
        objectName: "shift.x"
        width: parent.width
        iconName: "receipt"
        text: qsTr("X report: the shift so far")
        reason: acts.desk.xReason
        onClicked: acts.xAsked()
    }
    JText {
        width: parent.width
        topPadding: Theme.space8
        text: qsTr("Before you close")
        font: Theme.bodyBold
    }
    OpenEnds {
        width: parent.width
        desk: acts.closeDesk
        paper: acts.paper
        shown: acts.shown
        onCheckAsked: check => acts.checkAsked(check)
        onDecisionsAsked: acts.decisionsAsked()
        onPromptsAsked: acts.promptsAsked()
        onCardsAsked: acts.cardsAsked()
        onPursesAsked: acts.pursesAsked()
    }
}
