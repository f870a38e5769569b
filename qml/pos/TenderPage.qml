pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet
import Jiko.PosModels

// The bill at the start side, ways to pay in the middle, keys at the end side. One tap on a note takes the cash. Held
// upright there is no room for the bill: it is a tap away.
FocusScope {
    id: page

    required property Till till
    required property CheckLines checkLines
    required property TenderDesk desk
    required property SplitDesk splitDesk
    required property PromptDesk promptDesk
    required property CardDesk cardDesk
    required property PurseDesk purseDesk
    required property ClockTick clock

    readonly property bool upright: height > width
    // A low screen: what is tapped to pay stands without a scroll.
    readonly property bool low: !upright && height < Theme.textU(680)

    signal back()
    signal splitAsked()

    onVisibleChanged: {
        if (visible)
            pad.forceActiveFocus()
        else
            desk.clearTyped()
    }
    Keys.onEscapePressed: {
        if (desk.typedText !== "")
            desk.clearTyped()
        else
            back()
    }

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        canGoBack: true
        title: page.desk.shareName !== "" ? qsTr("Pay share %1 of %2").arg(page.desk.shareName).arg(page.till.label)
            : page.till.atTable ? qsTr("Pay table %1").arg(page.till.label) : qsTr("Pay %1").arg(page.till.label)
        detail: Fmt.ltr("#" + page.till.number)
        onBack: page.back()
    }
    Rectangle {
        id: bill
        anchors { left: parent.left; top: head.bottom; bottom: parent.bottom }
        width: page.upright ? 0 : Math.min(Theme.textU(368), Math.round(parent.width * (page.low ? 0.24 : 0.32)))
        visible: !page.upright
        color: Theme.surface
        ListView {
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: sum.top }
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: page.visible ? page.checkLines : null
            delegate: CheckLine {
                required property string name
                required property string amount
                required property string detail
                required property string standing
                required property int count
                width: ListView.view.width
                // Only to be read here.
                enabled: false
                text: name
                quantity: count
                modifiers: detail
                priceText: Fmt.ltr(amount)
                lineState: standing
            }
        }
        Rectangle {
            id: sum
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Math.max(Theme.u(64), both.height + Theme.space8)
            color: Theme.surface2
            // One below the other where they do not fit beside each other.
            Flow {
                id: both
                anchors { left: parent.left; right: parent.right; leftMargin: Theme.space12; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                readonly property bool beside: width >= Theme.textU(250)
                JText {
                    id: word
                    width: both.beside ? Math.floor(both.width * 0.4) : both.width
                    height: Theme.lineBox(both.beside ? 22 : 16)
                    text: qsTr("Total")
                    font: both.beside ? Theme.bodyBold : Theme.captionBold
                }
                JText {
                    id: sumText
                    width: both.beside ? Math.floor(both.width * 0.6) : both.width
                    height: Theme.lineBox(22)
                    horizontalAlignment: Text.AlignRight
                    text: Fmt.ltr(page.till.totalText)
                    font: Theme.heading
                }
            }
        }
        Rectangle {
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            width: Theme.border
            color: Theme.line
        }
    }
    Flickable {
        id: ways
        anchors { left: bill.right; right: keys.left; top: head.bottom; bottom: parent.bottom }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        readonly property int edge: page.low || page.upright ? Theme.space12 : Theme.space24
        contentHeight: middle.height + 2 * edge
        Column {
            id: middle
            x: ways.edge
            y: ways.edge
            width: ways.width - 2 * ways.edge
            spacing: page.low ? Theme.space8 : Theme.space16
            // Two buttons beside each other need room for their words.
            readonly property int across: width < Theme.textU(300) ? 1 : 2
            readonly property real half: across === 1 ? width : Math.floor((width - Theme.space8) / 2)

            Column {
                width: parent.width
                JText { width: parent.width; visible: !page.low; text: qsTr("Due"); color: Theme.text2 }
                JText {
                    objectName: "due"
                    width: parent.width
                    height: Theme.lineBox(page.low ? 28 : 40)
                    text: page.low ? qsTr("Due %1").arg(Fmt.ltr(page.desk.dueText)) : Fmt.ltr(page.desk.dueText)
                    font: page.low ? Theme.title : Theme.amount
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.body.pixelSize
                }
                JText {
                    objectName: "rounding"
                    width: parent.width
                    wrapMode: Text.Wrap
                    visible: text !== ""
                    text: page.desk.roundingText !== "" ? qsTr("In cash %1: there are no smaller coins.").arg(Fmt.ltr(page.desk.roundingText)) : ""
                    font: Theme.caption
                    color: Theme.text2
                }
            }
            Repeater {
                model: page.visible ? page.desk.taken : []
                Item {
                    id: tender
                    required property var modelData
                    width: middle.width
                    height: Theme.lineBox(18)
                    Icon {
                        id: tick
                        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                        size: Theme.u(20)
                        name: "tick"
                        color: Theme.success
                    }
                    JText {
                        anchors { left: tick.right; leftMargin: Theme.space8; right: took.left; verticalCenter: parent.verticalCenter }
                        text: Fmt.joined([tender.modelData.name, tender.modelData.reference === "" ? "" : Fmt.ltr(tender.modelData.reference)], "  ")
                        color: Theme.text2
                    }
                    JText {
                        id: took
                        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                        text: Fmt.ltr(tender.modelData.amount)
                    }
                }
            }
            // Of a bill that is split already its shares are paid one by one.
            Flow {
                id: splits
                width: parent.width
                visible: !page.splitDesk.isSplit
                spacing: Theme.space8
                JButton {
                    objectName: "tender.equal"
                    width: middle.half
                    iconName: "people"
                    text: qsTr("Equal")
                    reason: page.splitDesk.fixedReason
                    onClicked: equalSheet.open()
                }
                JButton {
                    objectName: "tender.split"
                    width: middle.half
                    iconName: "split"
                    text: qsTr("Split")
                    onClicked: page.splitAsked()
                }
            }
            JText { width: parent.width; visible: !page.low; text: qsTr("Cash given"); font: Theme.bodyBold }
            Flow {
                id: notes
                width: parent.width
                spacing: Theme.space8
                readonly property real third: width < Theme.textU(300) ? Math.floor((width - spacing) / 2) : Math.floor((width - 2 * spacing) / 3)
                // All in one row on a low screen.
                readonly property real fifth: Math.floor((width - 3 * spacing) * 0.2)
                readonly property bool oneRow: page.low && width >= Theme.textU(420)
                Repeater {
                    model: page.visible ? page.desk.quickCash : []
                    JButton {
                        required property var modelData
                        required property int index
                        objectName: "cash." + modelData.name
                        width: notes.oneRow ? (index === 0 ? notes.width - 3 * (notes.fifth + notes.spacing) : notes.fifth)
                             : index === 0 ? notes.width : notes.third
                        height: Theme.u(72)
                        kind: index === 0 ? JButton.Primary : JButton.Plain
                        font: Theme.heading
                        text: Fmt.ltr(modelData.text)
                        detail: index === 0 ? (page.desk.tipText !== "" ? qsTr("%1, of it tip %2").arg(Fmt.ltr(modelData.sum)).arg(Fmt.ltr(page.desk.tipText)) : Fmt.ltr(page.desk.dueText)) : ""
                        onClicked: page.desk.takeCash(modelData.minor)
                    }
                }
            }
            JText { width: parent.width; visible: !page.low; text: qsTr("Paid otherwise"); font: Theme.bodyBold }
            Flow {
                id: others
                width: parent.width
                spacing: Theme.space8
                JButton {
                    objectName: "tender.mobile"
                    width: middle.half
                    height: Theme.u(72)
                    iconName: "mobile-money"
                    text: qsTr("M-PESA")
                    onClicked: promptSheet.start()
                }
                JButton {
                    objectName: "tender.card"
                    width: middle.half
                    height: Theme.u(72)
                    iconName: "card"
                    text: qsTr("Card")
                    onClicked: {
                        if (page.cardDesk.hasTerminal)
                            cardSheet.start()
                        else
                            reference.open()
                    }
                }
            }
            Flow {
                width: parent.width
                visible: page.desk.tips.length > 0
                spacing: Theme.space8
                Repeater {
                    model: page.desk.tips
                    Chip {
                        required property var modelData
                        required property int index
                        objectName: "tip." + index
                        text: modelData.detail === "" ? modelData.text : qsTr("%1: %2").arg(Fmt.ltr(modelData.text)).arg(Fmt.ltr(modelData.detail))
                        checked: modelData.chosen
                        Accessible.name: modelData.detail === "" ? modelData.text : qsTr("Tip %1: %2").arg(modelData.text).arg(modelData.detail)
                        onClicked: page.desk.chooseTip(modelData.minor)
                    }
                }
            }
            Flow {
                id: further
                width: parent.width
                spacing: Theme.space8
                // Three beside each other where there is room.
                readonly property real each: width >= Theme.textU(420) ? Math.floor((width - 2 * spacing) / 3) : middle.half
                JButton {
                    objectName: "tender.account"
                    width: further.each
                    height: Math.max(Theme.touch, Theme.rowHeight(18, 2))
                    visible: page.purseDesk.accounts.length > 0
                    iconName: "people"
                    text: qsTr("On account")
                    onClicked: purseSheet.start(true)
                }
                JButton {
                    objectName: "tender.voucher"
                    width: further.each
                    height: Math.max(Theme.touch, Theme.rowHeight(18, 2))
                    iconName: "star"
                    text: qsTr("Voucher")
                    Accessible.name: qsTr("Gift card, voucher")
                    onClicked: purseSheet.start(false)
                }
                JButton {
                    objectName: "tender.foreign"
                    width: further.each
                    height: Math.max(Theme.touch, Theme.rowHeight(18, 2))
                    visible: page.desk.currencies.length > 0
                    iconName: "cash"
                    text: qsTr("Foreign money")
                    onClicked: foreignSheet.start()
                }
            }
            JText {
                width: parent.width
                visible: page.desk.typedText !== ""
                text: page.desk.tipText !== "" ? qsTr("Card takes the amount that is typed; %1 of it is a tip.").arg(Fmt.ltr(page.desk.tipText))
                                               : qsTr("M-PESA and Card take the amount that is typed.")
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
    }
    Rectangle {
        id: keys
        anchors { right: parent.right; top: head.bottom; bottom: parent.bottom }
        width: pad.implicitWidth + 2 * ways.edge
        color: Theme.surface

        Column {
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: ways.edge }
            width: pad.implicitWidth
            spacing: Theme.space12
            Rectangle {
                width: parent.width
                height: Theme.u(64)
                radius: Theme.radiusInput
                color: Theme.bg
                border { width: Theme.border; color: Theme.outline }
                JText {
                    objectName: "typed"
                    anchors { fill: parent; leftMargin: Theme.space12; rightMargin: Theme.space12 }
                    horizontalAlignment: page.desk.typedText !== "" ? Text.AlignRight : Text.AlignHCenter
                    text: page.desk.typedText !== "" ? Fmt.ltr(page.desk.typedText) : qsTr("Other amount")
                    wrapMode: page.desk.typedText !== "" ? Text.NoWrap : Text.Wrap
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.u(14)
                    font: page.desk.typedText !== "" ? Theme.title : Theme.body
                    color: page.desk.typedText !== "" ? Theme.text : Theme.text2
                }
            }
            NumPad {
                id: pad
                objectName: "pad"
                focus: true
                onTyped: digits => page.desk.typeDigits(digits)
                onErased: page.desk.eraseTyped()
                onCleared: page.desk.clearTyped()
                onEntered: page.desk.takeTypedCash()
            }
            JButton {
                objectName: "cash.typed"
                width: parent.width
                height: Theme.u(72)
                iconName: "cash"
                text: page.desk.typedText !== "" ? qsTr("Cash %1").arg(Fmt.ltr(page.desk.typedText)) : qsTr("Cash")
                reason: page.desk.typedText === "" ? qsTr("Type what the guest gave, or tap a note.") : ""
                onClicked: page.desk.takeTypedCash()
            }
        }
    }
    EqualSheet {
        id: equalSheet
        onChosen: ways => {
            page.splitDesk.evenly(ways)
            page.splitAsked()
        }
    }
    ReferenceSheet {
        id: reference
        desk: page.desk
    }
    PurseSheet {
        id: purseSheet
        desk: page.purseDesk
    }
    ForeignSheet {
        id: foreignSheet
        desk: page.desk
    }
    CardSheet {
        id: cardSheet
        desk: page.cardDesk
        clock: page.clock
    }
    PromptSheet {
        id: promptSheet
        desk: page.promptDesk
        clock: page.clock
    }
}
