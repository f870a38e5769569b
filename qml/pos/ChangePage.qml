import QtQuick
import Jiko.Controls
import Jiko.PosModels

// The change, as large as it goes. The receipt is printing.
FocusScope {
    id: page

    required property TenderDesk desk
    required property Paper paper
    property string check: ""

    signal done()

    Keys.onReturnPressed: done()
    Keys.onEscapePressed: done()
    Connections {
        target: page.desk
        function onPaid(check: string) { page.check = check }
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.space24
        JText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Change")
            color: Theme.text2
            font: Theme.title
        }
        JText {
            objectName: "change"
            anchors.horizontalCenter: parent.horizontalCenter
            text: Fmt.ltr(page.desk.changeText)
            font: Theme.display
        }
        JText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: page.desk.paidText
        }
        JText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Receipt %1").arg(Fmt.ltr(page.desk.receiptText))
            color: Theme.text2
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space12
            JButton {
                objectName: "change.receipt"
                height: Theme.u(72)
                iconName: "printer"
                text: qsTr("Receipt again")
                onClicked: page.paper.reprintReceipt(page.check)
            }
            JButton {
                objectName: "change.done"
                width: Theme.u(240)
                height: Theme.u(72)
                kind: JButton.Primary
                iconName: "tick"
                text: qsTr("Done")
                onClicked: page.done()
            }
        }
    }
}
