import QtQuick
import Jiko.Controls
import Jiko.PosModels

// The change, as large as it goes. The check is on disk and the receipt is printing.
FocusScope {
    id: page

    required property TenderDesk desk
    required property Paper paper

    signal done()

    onVisibleChanged: {
        if (visible)
            doneButton.forceActiveFocus()
    }
    Keys.onEscapePressed: done()

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space24, Theme.textU(640))
        height: column.height + 2 * Theme.space48
        radius: Theme.radiusSheet
        color: Theme.surface
        border { width: Theme.border; color: Theme.outline }

        Column {
            id: column
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space32 }
            spacing: Theme.space12

            StatusPill {
                anchors.horizontalCenter: parent.horizontalCenter
                kind: "success"
                iconName: "tick"
                text: qsTr("Paid")
            }
            JText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: page.desk.changeText !== ""
                text: qsTr("Change")
                color: Theme.text2
                font: Theme.title
            }
            JText {
                objectName: "change"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Fmt.ltr(page.desk.changeText !== "" ? page.desk.changeText : page.desk.amountText)
                font: Theme.display
            }
            JButton {
                objectName: "change.leave"
                anchors.horizontalCenter: parent.horizontalCenter
                visible: page.desk.hasChange
                iconName: "star"
                text: qsTr("Guest leaves the change")
                onClicked: page.desk.leaveChange()
            }
            JText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: page.desk.paidText
                wrapMode: Text.Wrap
            }
            JText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Receipt %1").arg(Fmt.ltr(page.desk.receiptText))
                color: Theme.text2
            }
            Item {
                width: parent.width
                id: ends
                // Two lines of Arabic in large letters want more.
                readonly property int buttons: Math.max(Theme.u(72), Theme.rowHeight(18, 2))
                height: buttons + Theme.space24
                JButton {
                    objectName: "change.receipt"
                    anchors { left: parent.left; right: doneButton.left; rightMargin: Theme.space12; bottom: parent.bottom }
                    height: ends.buttons
                    iconName: "printer"
                    text: qsTr("Receipt again")
                    onClicked: page.paper.reprintReceipt(page.desk.paidCheck)
                }
                PrimaryButton {
                    id: doneButton
                    objectName: "change.done"
                    anchors { right: parent.right; bottom: parent.bottom }
                    width: Math.floor(parent.width * 0.56)
                    height: ends.buttons
                    iconName: "tick"
                    text: qsTr("Done")
                    onClicked: page.done()
                }
            }
        }
    }
}
