pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Z reports and receipts of this till, newest first. A tap shows the paper; a second one prints a copy. So does the X of
// the drawer that is open.
FocusScope {
    id: history

    required property DrawerDesk desk
    required property Paper paper
    required property RefundDesk refundDesk
    // Lists are read only while somebody looks.
    property bool shown: false
    property bool receipts: true
    property string looked: ""
    readonly property bool looking: view.aspect > 0
    // Who reads the X that is shown; empty while it is none.
    property string reader: ""

    function lookAway() {
        history.looked = ""
        history.reader = ""
        history.paper.lookAway()
    }
    function lookAtX(reader: string) {
        history.looked = ""
        history.reader = reader
        history.paper.lookAtX(desk.sessionId, reader)
    }

    SegmentedBar {
        id: kinds
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space16 }
        namedAs: "history"
        model: [{text: qsTr("Receipts")}, {text: qsTr("Z reports")}]
        currentIndex: history.receipts ? 0 : 1
        onPicked: index => {
            history.receipts = index === 0
            history.lookAway()
        }
    }
    ListView {
        id: list
        anchors { left: parent.left; top: kinds.bottom; bottom: again.top; margins: Theme.space16; rightMargin: 0 }
        width: Math.floor((parent.width - 3 * Theme.space16) * 0.46)
        clip: true
        spacing: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: !history.shown ? [] : history.receipts ? history.desk.receipts : history.desk.history
        delegate: Pressable {
            id: row
            required property var modelData
            required property int index
            readonly property string slip: history.receipts ? modelData.check : modelData.drawer

            objectName: (history.receipts ? "receipt." : "z.") + index
            width: ListView.view.width
            implicitHeight: Math.max(Theme.touch, Theme.lineBox(18) + Theme.lineBox(16) + Theme.space12)
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            text: modelData.text
            Accessible.role: Accessible.ListItem
            Accessible.name: Fmt.joined([modelData.text, modelData.detail], ", ")
            onClicked: {
                history.looked = slip
                history.refundDesk.check = history.receipts ? slip : ""
                history.reader = ""
                if (history.receipts)
                    history.paper.lookAtReceipt(slip)
                else
                    history.paper.lookAtZ(slip)
            }
            background: Rectangle {
                radius: row.radius
                color: row.slip === history.looked ? Theme.primarySoft : Theme.surface
                border { width: row.slip === history.looked ? Math.max(2, Theme.u(2)) : Theme.border
                         color: row.slip === history.looked ? Theme.primary : Theme.line }
                PressShade { radius: parent.radius; down: row.down }
            }
            contentItem: Item {
                Column {
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                    JText {
                        width: parent.width
                        height: Theme.lineBox(18)
                        text: row.modelData.text
                        font: Theme.bodyBold
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.u(12)
                        color: row.slip === history.looked ? Theme.primarySoftOn : Theme.text
                    }
                    JText {
                        width: parent.width
                        height: Theme.lineBox(16)
                        text: row.modelData.detail
                        font: Theme.caption
                        color: row.slip === history.looked ? Theme.primarySoftOn : Theme.text2
                    }
                }
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            iconName: "receipt"
            text: history.receipts ? qsTr("No check was paid at this till yet.") : qsTr("No shift was closed at this till yet.")
        }
    }
    Flickable {
        id: roll
        anchors { left: list.right; right: parent.right; top: kinds.bottom; bottom: again.top; margins: Theme.space16 }
        visible: history.looking
        contentHeight: view.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        SlipView {
            id: view
            width: Math.min(roll.width, Theme.u(400))
            height: width * aspect
            paper: history.paper
        }
    }
    // Below both, since on a small screen the paper wants the height; what does not fit wraps.
    Flow {
        id: again
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space16 }
        visible: history.looking
        height: visible ? implicitHeight : 0
        spacing: Theme.space8
        JButton {
            objectName: "slip.gift"
            visible: history.reader === "" && history.receipts
            iconName: "receipt"
            text: qsTr("Gift receipt")
            onClicked: history.paper.printGift(history.looked)
        }
        Repeater {
            model: history.reader === "" && history.receipts ? [{code: "en", name: "English"}, {code: "sw", name: "Kiswahili"}, {code: "ar", name: "العربية"}] : []
            JButton {
                required property var modelData
                objectName: "slip.in." + modelData.code
                iconName: "language"
                text: modelData.name
                onClicked: history.paper.printIn(history.looked, modelData.code)
            }
        }
        JButton {
            objectName: "slip.print"
            iconName: "printer"
            text: history.reader !== "" ? qsTr("Print") : qsTr("Print a copy")
            onClicked: {
                if (history.reader !== "")
                    history.paper.printX(history.desk.sessionId, history.reader)
                else if (history.receipts)
                    history.paper.reprintReceipt(history.looked)
                else
                    history.paper.reprintZ(history.looked)
            }
        }
        JButton {
            objectName: "slip.refund"
            visible: history.receipts && history.reader === ""
            iconName: "undo"
            text: qsTr("Give back")
            reason: history.refundDesk.refundReason
            onClicked: refundSheet.openFor(history.looked)
        }
        JButton {
            objectName: "slip.tip"
            visible: history.receipts && history.reader === ""
            iconName: "star"
            text: qsTr("Tip")
            onClicked: tipSheet.openFor(history.looked)
        }
        JButton {
            objectName: "slip.reopen"
            visible: history.receipts && history.reader === ""
            iconName: "edit"
            text: qsTr("Open again")
            reason: history.refundDesk.reopenReason
            onClicked: reopenSheet.open()
        }
    }
    RefundSheet {
        id: refundSheet
        desk: history.refundDesk
    }
    TipSheet {
        id: tipSheet
        desk: history.refundDesk
    }
    Sheet {
        id: reopenSheet
        objectName: "reopenSheet"
        title: qsTr("Open the check again")
        detail: qsTr("The receipt stays as it is. What changes now counts where the check is closed again. Why?")
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: history.refundDesk.reopenReasons
                JButton {
                    required property string modelData
                    required property int index
                    objectName: "reopen.reason." + index
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    text: modelData
                    onClicked: {
                        reopenSheet.close()
                        history.refundDesk.reopen(modelData)
                    }
                }
            }
        }
    }
}
