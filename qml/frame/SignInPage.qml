import QtQuick
import Jiko.Controls
import Jiko.Outlet

// The house's name and a PIN pad. Nothing else can be done before somebody has signed in.
FocusScope {
    id: page

    required property SignIn signIn
    property string programName: ""
    property int pinLength: 4
    // Shown beside signing in where there is one.
    property TimeClock timeClock: null
    property bool forTime: false
    // A manager signs in where staff do.
    property bool longPin: false

    // The last row of keys stands without a scroll on the lowest screen.
    readonly property bool low: height < width && height < Theme.textU(700)

    Column {
        anchors.centerIn: parent
        spacing: page.low ? Theme.space8 : Theme.space24

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space4
            JText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: page.signIn.houseName !== "" ? page.signIn.houseName : qsTr("Jiko")
                height: Theme.lineBox(page.low ? 28 : 40)
                font: page.low ? Theme.title : Theme.amount
            }
            JText {
                anchors.horizontalCenter: parent.horizontalCenter
                height: Theme.lineBox(18)
                visible: !page.low
                text: page.programName
                color: Theme.text2
            }
        }
        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !page.signIn.ready
            width: Theme.u(480)
            height: visible ? Theme.u(240) : 0
            iconName: page.signIn.stopped ? "alert" : "cloud"
            text: page.signIn.stopped ? qsTr("Nobody can sign in on this terminal now. Why, and what to do, stands above.")
                                      : qsTr("This terminal is getting the staff list from the server. It opens by itself.")
        }
        PinPad {
            id: pad
            objectName: "pin"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.signIn.ready
            focus: true
            length: page.longPin ? 6 : page.pinLength
            busy: page.signIn.busy
            problem: page.signIn.problemText
            prompt: page.forTime ? qsTr("PIN to clock in or out") : qsTr("Enter your PIN")
            onSubmitted: pin => {
                if (page.forTime && page.timeClock)
                    page.timeClock.showFor(pin)
                else
                    page.signIn.tryPin(pin)
            }
        }
        // Beside each other where the screen is low, and below each other where it is narrow.
        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: page.low ? 2 : 1
            columnSpacing: Theme.space8
            rowSpacing: Theme.space24
            horizontalItemAlignment: Grid.AlignHCenter

            JButton {
                objectName: "pin.long"
                visible: page.signIn.ready && page.pinLength < 6
                kind: JButton.Ghost
                text: page.longPin ? qsTr("My PIN has 4 digits") : qsTr("My PIN has 6 digits")
                onClicked: {
                    page.longPin = !page.longPin
                    pad.clear()
                }
            }
            JButton {
                objectName: "pin.time"
                visible: page.signIn.ready && page.timeClock !== null
                kind: JButton.Ghost
                iconName: "clock"
                checked: page.forTime
                text: page.forTime ? qsTr("Sign in instead") : qsTr("Clock in or out")
                onClicked: {
                    page.forTime = !page.forTime
                    pad.clear()
                }
            }
        }
    }
    Connections {
        target: page.timeClock
        // Who is done clocking makes way for who signs in.
        function onChanged() {
            if (page.timeClock.shown)
                page.forTime = false
        }
    }
    Connections {
        target: page.signIn
        function onProblemChanged() {
            if (page.signIn.problemText !== "")
                pad.shake()
        }
    }
}
