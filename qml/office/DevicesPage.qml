pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels
import Jiko.Outlet

// The outlet's terminals, what they wrote that had to be put aside, and its printers. For tests and the remote hand: `devices.view<n>`,
// `devices`, `device.letters`, `letters`, `letter.record`, `letter.note`, `letter.seen`.
Item {
    id: page

    required property DeviceBoard devices
    required property Invitations invitations
    required property Letters letters
    required property PrinterBoard printers
    property int view: 0
    readonly property string serverReason: invitations.reason !== "" ? invitations.reason
        : devices.serverAway ? qsTr("The server does not answer. Without it nobody comes or goes.") : ""

    Binding { target: page.devices; property: "shown"; value: page.visible }
    Binding { target: page.letters; property: "shown"; value: page.visible && page.view === 1 }
    Keys.onEscapePressed: {
        devices.choose(0)
        letters.choose("")
    }
    Shortcut {
        sequence: "F5"
        enabled: page.visible
        onActivated: page.lookAgain()
    }
    function lookAgain() {
        devices.refresh()
        letters.refresh()
    }

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.max(views.height, tools.height, told.height)

        SegmentedBar {
            id: views
            objectName: "devices.views"
            namedAs: "devices.view"
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, parent.width * 0.5)
            model: [
                {text: qsTr("Terminals"), icon: "devices"},
                {text: qsTr("Put aside"), icon: "alert", count: page.devices.letters > 0 ? String(page.devices.letters) : ""},
                {text: qsTr("Printers"), icon: "printer", count: page.printers.troubled > 0 ? String(page.printers.troubled) : ""}
            ]
            currentIndex: page.view
            onPicked: index => page.view = index
        }
        Icon {
            id: sign
            anchors { left: views.right; leftMargin: Theme.space16; verticalCenter: parent.verticalCenter }
            visible: page.devices.serverAway
            width: visible ? implicitWidth : 0
            name: "cloud-off"
            color: Theme.warnText
        }
        JText {
            id: told
            objectName: "devices.asked"
            anchors { left: sign.right; leftMargin: sign.visible ? Theme.space8 : 0; right: tools.left; rightMargin: Theme.space16
                      verticalCenter: parent.verticalCenter }
            text: page.devices.askedText
            color: page.devices.serverAway ? Theme.warnText : Theme.text2
            wrapMode: Text.WordWrap
            maximumLineCount: 3
        }
        Row {
            id: tools
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.space8
            JButton {
                objectName: "devices.refresh"
                iconName: "retry"
                text: qsTr("Look again")
                onClicked: page.lookAgain()
            }
            PrimaryButton {
                objectName: "devices.add"
                iconName: "plus"
                text: qsTr("Add a terminal")
                reason: page.serverReason
                onClicked: adding.openFor(0, "", 0)
            }
        }
    }
    DeviceList {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; topMargin: Theme.space12 }
        visible: page.view === 0
        devices: page.devices
        invitations: page.invitations
        serverReason: page.serverReason
        onLettersAsked: page.view = 1
        onReplaceAsked: (device, name, kind) => adding.openFor(device, name, ["pos", "kitchen", "host", "office"].indexOf(kind))
    }
    LettersView {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; topMargin: Theme.space12 }
        visible: page.view === 1
        letters: page.letters
    }
    PrintersView {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; topMargin: Theme.space12 }
        visible: page.view === 2
        printers: page.printers
    }
    AddTerminalSheet {
        id: adding
        invitations: page.invitations
    }
}
