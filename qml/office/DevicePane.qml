pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

// One terminal: what it calls for help with, how it is, and below what can be done about it.
FocusScope {
    id: pane

    required property var device           // a row of the board
    readonly property bool hasLetters: (device.lettersKind ?? "") !== ""
    // What can be done: buttons, one below the other.
    property alias acts: buttons.data

    signal closed()

    Accessible.role: Accessible.Pane
    Accessible.name: pane.device.name ?? ""
    Keys.onEscapePressed: closed()

    component Line: Item {
        id: line
        property string name: ""
        property string value: ""
        property string kind: ""
        property string iconName: ""
        width: parent ? parent.width : 0
        height: Math.max(Theme.rowHeight(18, 1), pill.visible ? pill.height + Theme.space4 : 0)
        Accessible.role: Accessible.StaticText
        Accessible.name: name + ": " + value
        JText {
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: parent.width - Theme.space12 - (pill.visible ? pill.width : value.width)
            text: line.name
            color: Theme.text2
        }
        JText {
            id: value
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: line.kind === ""
            text: line.value
        }
        StatusPill {
            id: pill
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: line.kind !== ""
            text: line.value
            kind: line.kind
            iconName: line.iconName
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: Theme.surface
        border { width: Theme.border; color: Theme.contrast ? Theme.outline : Theme.line }
    }
    JText {
        id: head
        anchors { left: parent.left; leftMargin: Theme.space16; right: shut.left; top: parent.top; topMargin: Theme.space8 }
        height: Theme.touch
        text: pane.device.name ?? ""
        font: Theme.heading
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    JButton {
        id: shut
        objectName: "device.close"
        anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: head.verticalCenter }
        kind: JButton.Ghost
        iconName: "close"
        Accessible.name: qsTr("Close")
        onClicked: pane.closed()
    }
    Flickable {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: buttons.top; margins: Theme.space16; topMargin: 0 }
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: column
            width: parent.width
            spacing: Theme.space8
            Rectangle {
                width: parent.width
                height: cry.height + 2 * Theme.space12
                visible: cry.text !== ""
                radius: Theme.radiusTile
                color: Theme.dangerSoft
                Icon {
                    id: cross
                    anchors { left: parent.left; top: parent.top; margins: Theme.space12 }
                    name: "exclaim"
                    color: Theme.dangerSoftOn
                }
                JText {
                    id: cry
                    objectName: "device.help"
                    anchors { left: cross.right; right: parent.right; top: parent.top; margins: Theme.space12 }
                    text: pane.device.help ?? ""
                    color: Theme.dangerSoftOn
                    wrapMode: Text.WordWrap
                    maximumLineCount: 8
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
            }
            Line { name: qsTr("Kind"); value: pane.device.kind ?? "" }
            Line {
                name: qsTr("State")
                value: pane.device.state ?? ""
                kind: pane.device.stateKind ?? ""
                iconName: pane.device.stateIcon ?? ""
            }
            Line { name: qsTr("Last seen"); value: pane.device.seen ?? "" }
            Line {
                name: qsTr("Waiting")
                value: pane.device.waiting ?? ""
                kind: pane.device.waitingKind ?? ""
                iconName: pane.device.waitingIcon ?? ""
            }
            Line {
                name: qsTr("Clock")
                value: pane.device.clock ?? ""
                kind: pane.device.clockKind ?? ""
                iconName: pane.device.clockIcon ?? ""
            }
            Line {
                name: qsTr("Disk free")
                value: Fmt.ltr(pane.device.disk ?? "")
                kind: pane.device.diskKind ?? ""
                iconName: pane.device.diskIcon ?? ""
            }
            Line {
                name: qsTr("Version")
                value: pane.device.version ?? ""
                kind: pane.device.versionKind ?? ""
                iconName: pane.device.versionIcon ?? ""
            }
            Line { name: qsTr("Terminals it reaches"); value: pane.device.peers ?? "" }
            Line { name: qsTr("Entries at the server"); value: pane.device.facts ?? "" }
            Line {
                name: qsTr("Put aside")
                value: pane.device.letters ?? ""
                kind: pane.device.lettersKind ?? ""
                iconName: pane.device.lettersIcon ?? ""
            }
        }
    }
    Column {
        id: buttons
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space16 }
        spacing: Theme.space8
    }
}
