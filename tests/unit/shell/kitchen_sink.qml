// Everything that can come between a finger and a button.
import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    id: root
    visible: true
    width: 600
    height: 800
    property string log: ""
    property bool late: false
    function note(what: string) { log += what + " " }

    Column {
        spacing: 4
        Label { objectName: "log"; text: root.log; width: 580; height: 30 }
        Row {
            spacing: 4
            Button { objectName: "plain"; text: "Plain"; Accessible.name: "Plain as day"; onClicked: root.note("plain") }
            Button { objectName: "off"; text: "Off"; enabled: false; onClicked: root.note("off") }
            Button { objectName: "unseen"; text: "Unseen"; visible: false; onClicked: root.note("unseen") }
            Button { objectName: "faint"; text: "Faint"; opacity: 0; onClicked: root.note("faint") }
            Item {
                width: 100
                height: 40
                Button { objectName: "below"; anchors.fill: parent; text: "Below"; onClicked: root.note("below") }
                Rectangle { objectName: "lid"; anchors.fill: parent; color: "gray"; visible: !root.late }
            }
            Item {
                width: 100
                height: 40
                Button { objectName: "guarded"; anchors.fill: parent; text: "Guarded"; onClicked: root.note("guarded") }
                MouseArea { objectName: "guard"; anchors.fill: parent; onClicked: root.note("guard") }
            }
        }
        Row {
            spacing: 4
            Repeater {
                model: 3
                Item {
                    id: card
                    required property int index
                    objectName: "card." + index
                    width: 60
                    height: 40
                    Row { Button { objectName: "done"; text: "Done"; width: 60; height: 40; onClicked: root.note("done" + card.index) } }
                }
            }
            MouseArea { objectName: "area"; width: 60; height: 40; onClicked: root.note("area") }
            Rectangle {
                objectName: "handler"
                width: 60
                height: 40
                color: "teal"
                TapHandler {
                    onTapped: root.note("tapped")
                    onLongPressed: root.note("held")
                }
            }
            TextField { objectName: "field"; width: 120; onAccepted: root.note("accepted") }
            TextField { objectName: "secret"; width: 60; echoMode: TextInput.Password }
            Button { objectName: "open"; text: "Open"; onClicked: sheet.open() }
        }
        Button {
            objectName: "walker"
            text: "Walker"
            onClicked: root.note("walker")
            NumberAnimation on x { id: walk; from: 0; to: 400; duration: 300; running: false }
            function start() { walk.start() }
        }
        Button { objectName: "lateOne"; text: "Late"; visible: root.late; onClicked: root.note("late") }
        ListView {
            id: rows
            objectName: "rows"
            width: 300
            height: 200
            clip: true
            model: 60
            delegate: ItemDelegate {
                required property int index
                objectName: "row." + index
                width: 300
                height: 44
                text: "Row number " + index
                onClicked: root.note("row" + index)
            }
        }
        Flickable {
            objectName: "pan"
            width: 300
            height: 100
            clip: true
            contentHeight: 1000
            contentWidth: 300
            Button { objectName: "deep"; y: 900; text: "Deep"; onClicked: root.note("deep") }
        }
        Item {
            objectName: "box"
            width: 300
            height: 60
            Text { text: "2"; x: 0 }
            Text { text: "Kuku choma"; x: 30 }
            Text { text: "hidden words"; x: 30; visible: false }
            Text { text: "1,300"; x: 200 }
        }
        BusyIndicator { objectName: "busy"; running: root.late; width: 40; height: 40 }
    }
    Button { objectName: "away"; x: 2000; text: "Away"; onClicked: root.note("away") }
    Shortcut { sequence: "F8"; onActivated: root.note("F8") }
    Shortcut { sequence: "Ctrl+S"; onActivated: root.note("save") }

    Popup {
        id: sheet
        objectName: "sheet"
        modal: true
        anchors.centerIn: parent
        width: 300
        height: 200
        Button { objectName: "sheet.ok"; text: "OK"; onClicked: { root.note("ok"); sheet.close() } }
    }
}
