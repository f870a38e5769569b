import QtQuick
import Jiko.Controls
import Jiko.PosModels

// A printer wants a hand. Nobody is stopped for it; a tap says what it needs and tries again.
JButton {
    id: button

    required property Paper paper

    objectName: "printerTrouble"
    visible: paper.troubleText !== ""
    kind: JButton.Danger
    iconName: "printer"
    text: qsTr("Printer")
    Accessible.name: paper.troubleText
    onClicked: {
        Notices.tell(paper.troubleText)
        paper.tryNow()
    }
}
