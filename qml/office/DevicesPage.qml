pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// Every terminal of the outlet and how it is; the one that is picked opens beside the list.
Item {
    id: page

    required property DeviceBoard devices
    required property Invitations invitations

    readonly property string serverReason: invitations.reason !== "" ? invitations.reason
        : devices.serverAway ? qsTr("The server does not answer. Without it nobody comes or goes.") : ""
    // What can be done with the one that is picked.
    readonly property var picked: devices.chosen
    readonly property bool mayGo: picked.mayGo ?? false

    Keys.onEscapePressed: devices.choose(0)
    Binding { target: page.devices; property: "shown"; value: page.visible }
    Shortcut {
        sequence: "F5"
        enabled: page.visible
        onActivated: page.devices.refresh()
    }

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.max(tools.height, told.height)

        Icon {
            id: sign
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
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
            maximumLineCount: 2
        }
        Row {
            id: tools
            anchors { right: parent.right; top: parent.top }
            spacing: Theme.space8
            JButton {
                objectName: "devices.refresh"
                iconName: "retry"
                text: qsTr("Look again")
                onClicked: page.devices.refresh()
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
    DataTable {
        objectName: "devices"
        anchors { left: parent.left; right: pane.visible ? pane.left : parent.right; top: head.bottom; bottom: parent.bottom
                  topMargin: Theme.space12; rightMargin: pane.visible ? Theme.space12 : 0 }
        rows: page.devices.rows
        emptyText: qsTr("No terminal is known yet.")
        columns: [
            TableColumn { title: qsTr("Name"); role: "name"; width: 120; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Kind"); role: "kind"; width: 120; spare: true; sortable: false },
            TableColumn { title: qsTr("State"); role: "state"; width: 205; pillRole: "stateKind"; iconRole: "stateIcon"; sortable: false },
            TableColumn { title: qsTr("Last seen"); role: "seen"; width: 125; sortable: false },
            TableColumn { title: qsTr("Waiting"); role: "waiting"; width: 165; pillRole: "waitingKind"; iconRole: "waitingIcon"; sortable: false },
            TableColumn { title: qsTr("Clock"); role: "clock"; width: 195; pillRole: "clockKind"; iconRole: "clockIcon"; sortable: false },
            TableColumn { title: qsTr("Disk free"); role: "disk"; width: 125; pillRole: "diskKind"; iconRole: "diskIcon"; sortable: false },
            TableColumn { title: qsTr("Put aside"); role: "letters"; width: 100; pillRole: "lettersKind"; iconRole: "lettersIcon"; sortable: false },
            TableColumn { title: qsTr("Version"); role: "version"; width: 110; spare: true; pillRole: "versionKind"; iconRole: "versionIcon"; sortable: false }
        ]
        onRowPicked: row => page.devices.choose(page.devices.rows[row].device)
    }
    DevicePane {
        id: pane
        objectName: "device"
        anchors { right: parent.right; top: head.bottom; bottom: parent.bottom; topMargin: Theme.space12 }
        width: Theme.u(360)
        visible: page.devices.chosenDevice !== 0
        device: page.devices.chosen
        onClosed: page.devices.choose(0)
        acts: [
            JButton {
                objectName: "device.replace"
                visible: page.mayGo
                width: parent ? parent.width : 0
                text: qsTr("Replace by another terminal")
                reason: page.serverReason
                onClicked: adding.openFor(page.picked.device, page.picked.name,
                    ["pos", "kitchen", "host", "office"].indexOf(page.picked.kindWord))
            },
            ConfirmHold {
                objectName: "device.sendAway"
                visible: page.mayGo
                width: parent ? parent.width : 0
                text: qsTr("Lost or stolen: let it in no more")
                reason: page.serverReason
                busy: page.invitations.busy
                onConfirmed: page.invitations.sendAway(page.picked.device, page.picked.name)
            }
        ]
    }
    AddTerminalSheet {
        id: adding
        invitations: page.invitations
    }
}
