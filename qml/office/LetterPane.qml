pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// One entry that was put aside: what is wrong with it, what stands in it, and the two ways to see to it.
FocusScope {
    id: pane

    required property Letters letters

    Accessible.role: Accessible.Pane
    Accessible.name: letters.title
    Keys.onEscapePressed: letters.choose("")
    Connections {
        target: pane.letters
        function onDone() { note.text = "" }
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
        text: pane.letters.title
        font: Theme.heading
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    JButton {
        id: shut
        objectName: "letter.close"
        anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: head.verticalCenter }
        kind: JButton.Ghost
        iconName: "close"
        Accessible.name: qsTr("Close")
        onClicked: pane.letters.choose("")
    }
    Flickable {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: acts.top; margins: Theme.space16; topMargin: 0 }
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: column
            width: parent.width
            spacing: Theme.space8
            JText {
                objectName: "letter.fault"
                width: parent.width
                text: pane.letters.faultText
                color: Theme.warnText
                wrapMode: Text.WordWrap
                maximumLineCount: 6
            }
            Repeater {
                model: pane.letters.lines
                Item {
                    id: line
                    required property var modelData
                    width: column.width
                    height: Math.max(name.height, value.height)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: modelData.name + ": " + modelData.value
                    JText {
                        id: name
                        anchors { left: parent.left; top: parent.top }
                        width: parent.width * 0.4
                        text: line.modelData.name
                        color: Theme.text2
                    }
                    JText {
                        id: value
                        anchors { right: parent.right; top: parent.top }
                        width: parent.width * 0.58
                        text: line.modelData.value
                        wrapMode: Text.Wrap
                        maximumLineCount: 12
                    }
                }
            }
            JText {
                objectName: "letter.outcome"
                width: parent.width
                visible: text !== ""
                text: pane.letters.outcomeText
                font: Theme.bodyBold
                wrapMode: Text.WordWrap
                maximumLineCount: 8
            }
        }
    }
    Column {
        id: acts
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space16 }
        visible: pane.letters.outcomeText === ""
        height: visible ? implicitHeight : 0
        spacing: Theme.space12

        ConfirmHold {
            objectName: "letter.record"
            width: parent.width
            danger: false
            text: qsTr("Hold to record it again")
            reason: pane.letters.recordReason
            busy: pane.letters.busy
            onConfirmed: pane.letters.recordAgain()
        }
        JText {
            objectName: "letter.reason"
            width: parent.width
            visible: text !== ""
            text: pane.letters.recordReason
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.WordWrap
            maximumLineCount: 4
        }
        TextEntry {
            id: note
            objectName: "letter.note"
            width: parent.width
            label: qsTr("What became of it")
            placeholderText: label
        }
        JButton {
            objectName: "letter.seen"
            width: parent.width
            iconName: "note"
            text: qsTr("Seen to")
            reason: pane.letters.noteReason !== "" ? pane.letters.noteReason
                : note.text.trim() === "" ? qsTr("Say what became of it first.") : ""
            busy: pane.letters.busy
            onClicked: pane.letters.seenTo(note.text)
        }
    }
}
