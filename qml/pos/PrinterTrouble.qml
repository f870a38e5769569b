pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// A printer wants a hand, or somebody must look for a slip. Nobody is stopped for it; a tap tries again, asks, and says
// how every printer is. For tests and the remote hand: inside it `doubt.<n>.again`, `doubt.<n>.there`.
JButton {
    id: button

    required property Paper paper

    objectName: "printerTrouble"
    readonly property bool asks: paper.doubts.length > 0
    visible: paper.troubleText !== "" || asks
    kind: JButton.Danger
    iconName: "printer"
    text: qsTr("Printer")
    Accessible.name: paper.troubleText !== "" ? paper.troubleText : qsTr("%n slip(s) to look for", "", paper.doubts.length)
    onClicked: {
        paper.tryNow()
        sheet.open()
    }

    Sheet {
        id: sheet
        objectName: "doubtSheet"
        title: button.asks ? qsTr("Is it on paper?") : qsTr("Printers")
        detail: button.paper.troubleText
        Repeater {
            model: button.paper.doubts
            Column {
                id: row
                required property var modelData
                required property int index
                width: parent ? parent.width : 0
                spacing: Theme.space8
                JText {
                    width: parent.width
                    text: row.modelData.text
                    wrapMode: Text.Wrap
                }
                Flow {
                    width: parent.width
                    spacing: Theme.space8
                    JButton {
                        objectName: "doubt." + row.index + ".there"
                        text: row.modelData.there
                        onClicked: button.paper.itIsThere(row.modelData.job)
                    }
                    JButton {
                        objectName: "doubt." + row.index + ".again"
                        visible: row.modelData.again !== ""
                        iconName: "printer"
                        text: row.modelData.again
                        onClicked: button.paper.printAgain(row.modelData.job)
                    }
                }
            }
        }
        // Below what is asked: how each of them is, and who has it.
        Repeater {
            model: button.paper.printers
            Item {
                id: printer
                required property var modelData
                required property int index
                objectName: "printer." + index
                width: parent ? parent.width : 0
                height: Math.max(Theme.rowHeight(18, 1) + Theme.rowHeight(16, 1), pill.height) + Theme.space8
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.name + ": " + modelData.state + ", " + told.text
                JText {
                    id: name
                    anchors { left: parent.left; right: pill.left; rightMargin: Theme.space8; top: parent.top }
                    text: printer.modelData.name
                    font: Theme.bodyBold
                }
                JText {
                    id: told
                    anchors { left: parent.left; right: pill.left; rightMargin: Theme.space8; top: name.bottom }
                    text: qsTr("Last answer: %1. Printed on by: %2.").arg(printer.modelData.seen).arg(printer.modelData.holder)
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                }
                StatusPill {
                    id: pill
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    text: printer.modelData.state
                    kind: printer.modelData.stateKind
                    iconName: printer.modelData.stateIcon
                }
            }
        }
    }
}
