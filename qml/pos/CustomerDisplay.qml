pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Jiko.Controls
import Jiko.PosModels

// The window that faces the guest. It follows the check in hand and shows nothing of the staff's.
Window {
    id: guestWindow
    objectName: "guest.window"

    required property GuestView guest
    readonly property var words: guest.words // by name, in the guest's language
    readonly property bool wide: width > height
    readonly property real margin: Theme.space32

    title: guest.houseName
    width: Theme.u(1024)
    height: Theme.u(600)
    color: Theme.bg
    LayoutMirroring.enabled: guest.rightToLeft
    LayoutMirroring.childrenInherit: true

    // Nobody has a check in hand.
    Column {
        objectName: "guest.idle"
        anchors.centerIn: parent
        width: parent.width - 2 * guestWindow.margin
        visible: guestWindow.guest.stage === "idle"
        spacing: Theme.space16
        JText {
            width: parent.width
            text: guestWindow.words.welcome
            font: Theme.title
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
        }
        ImageView {
            objectName: "guest.logo"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: shows
            width: Math.min(Theme.u(384), guestWindow.width / 2)
            height: Math.min(width * aspect, guestWindow.height / 3)
            dots: true
            radius: Theme.radiusTile
            image: guestWindow.guest.logo
            Accessible.ignored: true
        }
        JText {
            objectName: "guest.house"
            width: parent.width
            text: guestWindow.guest.houseName
            font: Theme.display
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }

    // The check as it grows, its newest line in sight.
    Item {
        id: bill
        anchors { left: parent.left; top: parent.top; bottom: languages.top; margins: guestWindow.margin; bottomMargin: Theme.space8 }
        width: side.visible && guestWindow.wide ? parent.width * 0.55 - guestWindow.margin : parent.width - 2 * guestWindow.margin
        visible: guestWindow.guest.stage === "check" || guestWindow.guest.stage === "paying" && guestWindow.wide

        JText {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top }
            text: guestWindow.guest.houseName
            font: Theme.heading
            color: Theme.text2
        }
        ListView {
            id: lines
            objectName: "guest.lines"
            anchors { left: parent.left; right: parent.right; top: head.bottom; topMargin: Theme.space12; bottom: sums.top; bottomMargin: Theme.space12 }
            clip: true
            interactive: false
            model: guestWindow.guest.rows
            onCountChanged: positionViewAtEnd()
            delegate: Item {
                id: row
                required property var modelData
                required property int index
                width: ListView.view.width
                height: words.height + Theme.space12
                JText {
                    id: amount
                    anchors { right: parent.right; top: parent.top }
                    text: Fmt.ltr(row.modelData.amount)
                    font: Theme.title
                }
                JText {
                    id: count
                    anchors { left: parent.left; top: parent.top }
                    width: Theme.u(48)
                    text: row.modelData.quantity
                    font: Theme.title
                    color: Theme.text2
                }
                Column {
                    id: words
                    anchors { left: count.right; right: amount.left; rightMargin: Theme.space16; top: parent.top }
                    JText {
                        objectName: "guest.line." + row.index
                        width: parent.width
                        text: row.modelData.name
                        font: Theme.title
                        wrapMode: Text.Wrap
                    }
                    JText {
                        width: parent.width
                        visible: text !== ""
                        text: row.modelData.detail
                        color: Theme.text2
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
        Column {
            id: sums
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            spacing: Theme.space8
            Rectangle {
                width: parent.width
                height: Theme.border
                color: Theme.outline
            }
            Item {
                width: parent.width
                height: Theme.lineBox(22)
                visible: guestWindow.guest.offText !== ""
                JText {
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    text: guestWindow.words.off
                    font: Theme.heading
                    color: Theme.success
                }
                JText {
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    text: Fmt.ltr(guestWindow.guest.offText)
                    font: Theme.heading
                    color: Theme.success
                }
            }
            Item {
                width: parent.width
                height: Theme.lineBox(40)
                JText {
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    text: guestWindow.words.total
                    font: Theme.title
                }
                JText {
                    objectName: "guest.total"
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    text: Fmt.ltr(guestWindow.guest.totalText)
                    font: Theme.amount
                }
            }
        }
    }

    // What is to be paid, a tip, and a code for the phone.
    Column {
        id: side
        anchors { right: parent.right; margins: guestWindow.margin; verticalCenter: bill.verticalCenter }
        width: guestWindow.wide ? parent.width * 0.45 - 2 * guestWindow.margin : parent.width - 2 * guestWindow.margin
        visible: guestWindow.guest.stage === "paying"
        spacing: Theme.space12

        JText {
            width: parent.width
            text: guestWindow.words.pay
            font: Theme.title
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
        }
        JText {
            objectName: "guest.due"
            width: parent.width
            text: Fmt.ltr(guestWindow.guest.dueText)
            font: Theme.amount
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
        }
        JText {
            width: parent.width
            visible: tips.count > 0
            text: guestWindow.words.tip
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: 2
            spacing: Theme.space8
            Repeater {
                id: tips
                model: guestWindow.guest.tips
                JButton {
                    required property var modelData
                    objectName: "guest.tip." + modelData.rate
                    width: (side.width - Theme.space8) / 2
                    checked: modelData.chosen
                    text: modelData.amount === "" ? modelData.text : modelData.text + " · " + Fmt.ltr(modelData.amount)
                    onClicked: guestWindow.guest.chooseTip(modelData.rate)
                }
            }
        }
        QrView {
            objectName: "guest.qr"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, guestWindow.height * (Theme.textScale > 100 ? 0.18 : 0.3))
            height: width
            visible: guestWindow.guest.qrText !== ""
            text: guestWindow.guest.qrText
        }
        JText {
            width: parent.width
            // On a low screen with large letters the code says it by itself.
            visible: guestWindow.guest.qrText !== "" && guestWindow.height >= Theme.textU(500)
            text: guestWindow.words.scan
            color: Theme.text2
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Column {
        objectName: "guest.paid"
        anchors.centerIn: parent
        width: parent.width - 2 * guestWindow.margin
        visible: guestWindow.guest.stage === "paid"
        spacing: Theme.space16
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "tick"
            size: Theme.u(72)
            color: Theme.success
        }
        JText {
            width: parent.width
            text: guestWindow.words.paid + " " + Fmt.ltr(guestWindow.guest.paidText)
            font: Theme.title
            horizontalAlignment: Text.AlignHCenter
        }
        JText {
            objectName: "guest.change"
            width: parent.width
            visible: guestWindow.guest.changeText !== ""
            text: guestWindow.words.change + " " + Fmt.ltr(guestWindow.guest.changeText)
            font: Theme.display
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
        }
        JText {
            width: parent.width
            text: guestWindow.words.thanks
            font: Theme.heading
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Row {
        id: languages
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space16 }
        spacing: Theme.space8
        Repeater {
            model: guestWindow.guest.languages
            Chip {
                required property var modelData
                objectName: "guest.language." + modelData.code
                checkable: false
                checked: guestWindow.guest.language === modelData.code
                text: modelData.name
                onClicked: guestWindow.guest.language = modelData.code
            }
        }
    }
}
