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
    first: pin

    // Beside each other, so that on a small tablet both stand above the keys.
    Item {
        width: parent.width
        height: visible ? Math.max(sum.implicitHeight, ask.visible ? ask.height : 0) : 0
        visible: sum.text !== "" || sheet.canAsk
        JText {
            id: sum
            anchors { left: parent.left; right: ask.visible ? ask.left : parent.right; rightMargin: ask.visible ? Theme.space8 : 0
                      verticalCenter: parent.verticalCenter }
            text: sheet.amountText
            font: Theme.amount
            horizontalAlignment: ask.visible ? Text.AlignLeft : Text.AlignHCenter
        }
        JButton {
            id: ask
            objectName: "ask"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: sheet.canAsk
            text: qsTr("Ask a manager")
            iconName: "send"
            onClicked: sheet.asked()
        }
    }
    PinPad {
        id: pin
        objectName: "pin"
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        prompt: qsTr("PIN of who allows it")
        onSubmitted: pin => sheet.submitted(pin)
    }
}
