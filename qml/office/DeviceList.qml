pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// Every terminal and how it is; the one that is picked opens beside the list.
Item {
    id: list

    required property DeviceBoard devices
    required property Invitations invitations
    property string serverReason: ""       // why nobody can be let in or sent away now
    // What can be done with the one that is picked.
    readonly property var picked: devices.chosen
    readonly property bool mayGo: picked.mayGo ?? false

    signal lettersAsked()
    signal replaceAsked(int device, string name, string kind)

    DataTable {
        objectName: "devices"
        anchors { left: parent.left; right: pane.visible ? pane.left : parent.right; top: parent.top; bottom: parent.bottom
                  rightMargin: pane.visible ? Theme.space12 : 0 }
        rows: list.devices.rows
        emptyText: qsTr("No terminal is known yet.")
        columns: [
            TableColumn { title: qsTr("Name"); role: "name"; width: 125; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Kind"); role: "kind"; width: 110; spare: true; sortable: false },
            TableColumn { title: qsTr("State"); role: "state"; width: 212; pillRole: "stateKind"; iconRole: "stateIcon"; sortable: false },
            TableColumn { title: qsTr("Last seen"); role: "seen"; width: 120; sortable: false },
            TableColumn { title: qsTr("Waiting"); role: "waiting"; width: 130; pillRole: "waitingKind"; iconRole: "waitingIcon"; sortable: false },
            TableColumn { title: qsTr("Clock"); role: "clock"; width: 158; pillRole: "clockKind"; iconRole: "clockIcon"; sortable: false },
            TableColumn { title: qsTr("Version"); role: "version"; width: 90; pillRole: "versionKind"; iconRole: "versionIcon"; sortable: false },
            TableColumn { title: qsTr("Disk free"); role: "disk"; width: 122; pillRole: "diskKind"; iconRole: "diskIcon"; sortable: false },
            TableColumn { title: qsTr("Aside"); role: "letters"; width: 80; pillRole: "lettersKind"; iconRole: "lettersIcon"; sortable: false }
        ]
        onRowPicked: row => list.devices.choose(list.devices.rows[row].device)
    }
    DevicePane {
        id: pane
        objectName: "device"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.u(360)
        visible: list.devices.chosenDevice !== 0
        device: list.devices.chosen
        onClosed: list.devices.choose(0)
        acts: [
            JButton {
                objectName: "device.letters"
                width: parent ? parent.width : 0
                visible: pane.hasLetters
                text: qsTr("Show what was put aside")
                onClicked: list.lettersAsked()
            },
            JButton {
                objectName: "device.replace"
                visible: list.mayGo
                width: parent ? parent.width : 0
                text: qsTr("Replace by another terminal")
                reason: list.serverReason
                onClicked: list.replaceAsked(list.picked.device, list.picked.name, list.picked.kindWord)
            },
            ConfirmHold {
                objectName: "device.sendAway"
                visible: list.mayGo
                width: parent ? parent.width : 0
                text: qsTr("Lost or stolen: let it in no more")
                reason: list.serverReason
                busy: list.invitations.busy
                onConfirmed: list.invitations.sendAway(list.picked.device, list.picked.name)
            }
        ]
    }
}
