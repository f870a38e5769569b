pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// A printer wants a hand, or somebody must look for a slip. Nobody is stopped for it; a tap says what it needs and tries
// again, or asks. For tests and the remote hand: inside it `doubt.<n>.again`, `doubt.<n>.there`.
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
        if (asks) {
            paper.tryNow()
            return sheet.open()
        }
        Notices.tell(paper.troubleText)
        paper.tryNow()
    }

    Sheet {
        id: sheet
        objectName: "doubtSheet"
        title: qsTr("Is it on paper?")
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
        EmptyState {
            width: parent.width
            visible: !button.asks
            iconName: "tick"
            text: qsTr("Nothing to look for.")
        }
    }
}
