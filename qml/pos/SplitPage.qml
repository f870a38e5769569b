pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Who pays what: a column a guest, dishes moved by a tap on the dish and a tap on the column.
FocusScope {
    id: page

    required property Till till
    required property SplitDesk desk

    // The dish that is being moved.
    property string picked: ""
    property string pickedName: ""
    readonly property int nextShare: visible ? Array.from(desk.shares).findIndex(share => share.owes && !share.paid) : -1

    signal back()
    signal payAsked(string share)

    onVisibleChanged: {
        picked = ""
        if (visible)
            page.forceActiveFocus()
    }
    Keys.onEscapePressed: {
        if (picked !== "")
            picked = ""
        else
            back()
    }

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        canGoBack: true
        title: page.till.atTable ? qsTr("Split table %1").arg(page.till.label) : qsTr("Split %1").arg(page.till.label)
        detail: qsTr("Due %1").arg(Fmt.ltr(page.till.dueText))
        onBack: page.back()
    }
    EmptyState {
        anchors.centerIn: columns
        visible: !page.desk.isSplit
        text: qsTr("It is one bill. Choose below how to split it.")
    }
    ListView {
        id: columns
        objectName: "shares"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: bar.top; margins: Theme.space12 }
        orientation: ListView.Horizontal
        spacing: Theme.space12
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: page.visible ? page.desk.shares : []
        delegate: ShareColumn {
            required property var modelData
            required property int index
            place: index
            // One main action: whoever pays next.
            next: index === page.nextShare
            name: modelData.name
            due: modelData.due
            owes: modelData.owes
            paid: modelData.paid
            receipt: modelData.receipt
            takesDishes: modelData.takesDishes
            fixed: modelData.fixed
            lines: modelData.lines
            picked: page.picked
            width: Theme.textU(264)
            height: ListView.view.height
            onLinePicked: (line, name) => {
                page.picked = page.picked === line ? "" : line
                page.pickedName = name
            }
            onReceived: {
                page.desk.give(page.picked, modelData.share)
                page.picked = ""
            }
            onPayAsked: page.payAsked(modelData.share)
        }
    }
    Rectangle {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.u(80)
        color: Theme.surface2
        Flickable {
            anchors { fill: parent; leftMargin: Theme.space8; rightMargin: Theme.space8 }
            contentWidth: ways.width
            clip: true
            interactive: contentWidth > width
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.HorizontalFlick
            // It begins at the start side, which is the right one in Arabic.
            function begin() {
                contentX = LayoutMirroring.enabled ? Math.max(0, contentWidth - width) : 0
            }
            onContentWidthChanged: begin()
            onWidthChanged: begin()
            Row {
                id: ways
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space8
                JButton {
                    objectName: "split.seats"
                    visible: page.picked === ""
                    iconName: "user"
                    text: qsTr("By seat")
                    reason: page.desk.fixedReason !== "" ? page.desk.fixedReason : page.desk.seatsReason
                    onClicked: page.desk.bySeats()
                }
                JButton {
                    objectName: "split.equal"
                    visible: page.picked === ""
                    iconName: "people"
                    text: qsTr("Equal")
                    reason: page.desk.fixedReason
                    onClicked: equalSheet.open()
                }
                JButton {
                    objectName: "split.dishes"
                    visible: page.picked === ""
                    iconName: "menu-book"
                    text: qsTr("By dish")
                    reason: page.desk.fixedReason
                    onClicked: page.desk.byDish()
                }
                JButton {
                    objectName: "split.amount"
                    visible: page.picked === ""
                    iconName: "cash"
                    text: qsTr("An amount")
                    onClicked: amountSheet.open()
                }
                JButton {
                    objectName: "split.more"
                    visible: page.picked === "" && page.desk.isSplit
                    iconName: "plus"
                    text: qsTr("One more share")
                    onClicked: page.desk.addShare(0)
                }
                JButton {
                    objectName: "split.one"
                    visible: page.picked === "" && page.desk.isSplit
                    iconName: "merge"
                    text: qsTr("One bill")
                    reason: page.desk.fixedReason
                    onClicked: page.desk.merge()
                }
                JText {
                    visible: page.picked !== ""
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("%1: tap who pays it, or cut it.").arg(page.pickedName)
                    font: Theme.bodyBold
                }
                Repeater {
                    model: [2, 3, 4]
                    JButton {
                        required property int modelData
                        objectName: "cut." + modelData
                        visible: page.picked !== ""
                        text: Fmt.ltr("/ " + modelData)
                        Accessible.name: qsTr("Cut in %n parts", "", modelData)
                        onClicked: {
                            page.desk.cut(page.picked, modelData)
                            page.picked = ""
                        }
                    }
                }
                JButton {
                    objectName: "cut.all"
                    visible: page.picked !== ""
                    iconName: "people"
                    text: qsTr("Everybody")
                    onClicked: {
                        page.desk.cut(page.picked, 0)
                        page.picked = ""
                    }
                }
                JButton {
                    objectName: "cut.none"
                    visible: page.picked !== ""
                    text: qsTr("Nobody yet")
                    onClicked: {
                        page.desk.give(page.picked, "")
                        page.picked = ""
                    }
                }
            }
        }
    }
    EqualSheet {
        id: equalSheet
        onChosen: ways => page.desk.evenly(ways)
    }
    Sheet {
        id: amountSheet
        property string digits: ""
        title: qsTr("Somebody pays a fixed amount")
        typed: digits !== ""
        onAboutToShow: digits = ""
        first: amountPad
        JText {
            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            text: Fmt.ltr(amountSheet.digits === "" ? "0" : amountSheet.digits)
            font: Theme.amount
        }
        NumPad {
            id: amountPad
            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            onTyped: digits => { if (amountSheet.digits.length + digits.length < 9) amountSheet.digits += digits }
            onErased: amountSheet.digits = amountSheet.digits.slice(0, -1)
            onCleared: amountSheet.digits = ""
            onEntered: addAmount.tryIt()
        }
        buttons: [
            PrimaryButton {
                id: addAmount
                objectName: "split.amount.add"
                text: qsTr("Add the share")
                reason: Number(amountSheet.digits) > 0 ? "" : qsTr("Type the amount first.")
                function tryIt() {
                    if (reason !== "") {
                        refuse()
                        return
                    }
                    amountSheet.close()
                    page.desk.addShare(Number(amountSheet.digits))
                }
                onClicked: tryIt()
            }
        ]
    }
}
