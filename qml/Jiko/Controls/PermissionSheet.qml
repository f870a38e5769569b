pragma ComponentBehavior: Bound
import QtQuick

// What may not be done without somebody with the right: what, how much, who asks, and the PIN of who allows it.
Sheet {
    id: sheet

    property string what: ""               // "Comp 1 × Kuku choma"
    property string amountText: ""
    property string asker: ""
    property alias busy: pin.busy
    property alias pinLength: pin.length
    property alias triesLeft: pin.triesLeft
    property alias lockedSeconds: pin.lockedSeconds
    property alias problem: pin.problem
    property bool canAsk: false            // managers can be reached on their own devices

    signal submitted(string pin)
    signal asked()

    function shake() {
        pin.shake()
    }

    width: Math.min(Theme.u(480), parent ? parent.width - 2 * Theme.space16 : Theme.u(480))
    title: what
    detail: asker === "" ? "" : qsTr("Asked by %1").arg(asker)
    onAboutToShow: pin.clear()
    onOpened: pin.forceActiveFocus()

    JText {
        width: parent.width
        visible: text !== ""
        text: sheet.amountText
        font: Theme.amount
        horizontalAlignment: Text.AlignHCenter
    }
    PinPad {
        id: pin
        objectName: "pin"
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        prompt: qsTr("PIN of who allows it")
        onSubmitted: pin => sheet.submitted(pin)
    }
    JButton {
        objectName: "ask"
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        visible: sheet.canAsk
        text: qsTr("Ask a manager")
        iconName: "send"
        onClicked: sheet.asked()
    }
}
