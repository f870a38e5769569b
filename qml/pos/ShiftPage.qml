pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// The till's drawer: opened with its float, closed with a count; what was expected is told after the count.
FocusScope {
    id: page

    required property DrawerDesk desk
    required property Paper paper

    signal back()

    Keys.onEscapePressed: back()

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        canGoBack: true
        title: qsTr("Shift")
        detail: page.desk.isOpen ? qsTr("Drawer open since %1, float %2").arg(Fmt.ltr(page.desk.sinceText)).arg(Fmt.ltr(page.desk.floatText))
            : qsTr("No drawer is open on this till")
        onBack: page.back()
    }
    Column {
        id: act
        anchors { left: parent.left; top: head.bottom; margins: Theme.space24 }
        width: Theme.u(480)
        spacing: Theme.space16

        JText {
            width: parent.width
            visible: !page.desk.isOpen
            text: qsTr("Count the change in the drawer and type its sum.")
            wrapMode: Text.Wrap
        }
        TextEntry {
            id: floatEntry
            objectName: "drawer.float"
            width: parent.width
            visible: !page.desk.isOpen
            label: qsTr("Float")
            suffix: qsTr("KSh")
            inputMethodHints: Qt.ImhDigitsOnly
            onAccepted: openButton.clicked()
        }
        JButton {
            id: openButton
            objectName: "drawer.open"
            width: parent.width
            height: Theme.u(72)
            visible: !page.desk.isOpen
            kind: JButton.Primary
            iconName: "drawer"
            text: qsTr("Open drawer")
            reason: floatEntry.text === "" ? qsTr("Type the float first; 0 when it is empty.") : ""
            onRefused: reason => Notices.tell(reason)
            onClicked: {
                page.desk.open(floatEntry.text)
                floatEntry.text = ""
            }
        }
        JText {
            width: parent.width
            visible: page.desk.isOpen && page.desk.openChecks > 0
            text: qsTr("%n check(s) open. They can be paid on another till, or here before you close.", "", page.desk.openChecks)
            color: Theme.warnText
            wrapMode: Text.Wrap
        }
        TextEntry {
            id: count
            objectName: "shift.count"
            width: parent.width
            visible: page.desk.isOpen
            label: qsTr("Cash counted")
            suffix: qsTr("KSh")
            inputMethodHints: Qt.ImhDigitsOnly
        }
        JText {
            objectName: "shift.judgement"
            width: parent.width
            visible: page.desk.isOpen && count.text !== ""
            text: count.text === "" ? "" : page.desk.judge(count.text)
            font: Theme.bodyBold
            wrapMode: Text.Wrap
        }
        ConfirmHold {
            objectName: "shift.close"
            width: parent.width
            visible: page.desk.isOpen
            text: qsTr("Hold to close the shift")
            reason: count.text === "" ? qsTr("Count the drawer first.") : ""
            onRefused: reason => Notices.tell(reason)
            onConfirmed: {
                page.desk.close(count.text)
                count.text = ""
            }
        }
    }
    Column {
        anchors { left: act.right; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: Theme.space24 }
        spacing: Theme.space12
        JText { text: qsTr("Z reports: tap to print a copy"); font: Theme.bodyBold }
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: Array.from(page.desk.history).slice(0, 6)
                JButton {
                    required property var modelData
                    required property int index
                    objectName: "z." + index
                    text: modelData.text
                    detail: Fmt.ltr(modelData.detail)
                    onClicked: page.paper.reprintZ(modelData.drawer)
                }
            }
        }
        JText { text: qsTr("Receipts: tap to print a copy"); font: Theme.bodyBold }
        ListView {
            width: parent.width
            height: Math.max(Theme.u(120), parent.height - y)
            clip: true
            spacing: Theme.space4
            model: page.desk.receipts
            delegate: JButton {
                required property var modelData
                required property int index
                objectName: "receipt." + index
                width: ListView.view.width
                text: modelData.text
                detail: Fmt.ltr(modelData.detail)
                onClicked: page.paper.reprintReceipt(modelData.check)
            }
        }
    }
}
