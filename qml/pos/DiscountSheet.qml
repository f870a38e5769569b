pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// What is taken off a line, or off the whole check: one tap for what the house gives often, or an amount with its
// reason. What was given stands on top and can be taken off again.
Sheet {
    id: sheet

    required property DiscountDesk desk
    property string symbol: ""

    // The line; empty: the whole check.
    property string line: ""
    property string name: ""
    property int count: 1
    property bool other: false
    property bool byPercent: true

    signal couponAsked()

    function openFor(line: string, name: string, count: int) {
        sheet.line = line
        sheet.name = name
        sheet.count = count
        how.value = count
        other = false
        entry.text = ""
        open()
    }

    objectName: "discountSheet"
    title: line !== "" ? qsTr("Discount on %1 × %2").arg(count).arg(name) : qsTr("Discount on the whole check")
    typed: other && entry.text !== ""

    Repeater {
        model: sheet.visible ? sheet.desk.given : []
        Item {
            id: row
            required property var modelData
            required property int index
            width: parent ? parent.width : 0
            height: Math.max(Theme.touch, words.height)
            visible: sheet.line === "" || modelData.line === sheet.line
            Column {
                id: words
                anchors { left: parent.left; right: amount.left; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
                JText {
                    width: parent.width
                    text: row.modelData.text
                    font: Theme.bodyBold
                }
                JText {
                    width: parent.width
                    text: row.modelData.detail
                    font: Theme.caption
                    color: Theme.info
                }
            }
            JText {
                id: amount
                anchors { right: off.left; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                text: Fmt.ltr(row.modelData.amount)
            }
            JButton {
                id: off
                objectName: "discount.withdraw." + row.index
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                iconName: "undo"
                text: qsTr("Charge again")
                Accessible.description: row.modelData.text
                onClicked: sheet.desk.withdraw(row.modelData.discount)
            }
        }
    }
    Row {
        spacing: Theme.space16
        visible: how.wanted
        JText {
            anchors.verticalCenter: parent.verticalCenter
            text: how.label
        }
        QuantityStepper {
            id: how
            readonly property bool wanted: sheet.line !== "" && sheet.count > 1 && !sheet.other
            objectName: "discount.count"
            namedAs: "discount.count."
            label: qsTr("How many of them")
            from: 1
            to: sheet.count
            onStepped: value => how.value = value
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: !sheet.other
        Repeater {
            model: sheet.desk.choices
            JButton {
                required property var modelData
                required property int index
                objectName: "discount." + index
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: qsTr("%1: %2").arg(modelData.detail).arg(modelData.text)
                iconName: modelData.comp ? "star" : "discount"
                onClicked: {
                    sheet.close()
                    sheet.desk.give(index, sheet.line, how.wanted && how.value < sheet.count ? how.value : 0)
                }
            }
        }
        JButton {
            objectName: "discount.coupon"
            visible: sheet.line === ""
            text: qsTr("Coupon")
            iconName: "receipt"
            onClicked: {
                sheet.close()
                sheet.couponAsked()
            }
        }
        JButton {
            objectName: "discount.other"
            text: qsTr("Another amount")
            iconName: "edit"
            onClicked: {
                sheet.other = true
                entry.forceActiveFocus()
            }
        }
    }
    SegmentedBar {
        width: parent.width
        visible: sheet.other
        namedAs: "discount.by."
        model: [{text: qsTr("Percent")}, {text: qsTr("Amount")}]
        currentIndex: sheet.byPercent ? 0 : 1
        onPicked: index => {
            sheet.byPercent = index === 0
            entry.forceActiveFocus()
        }
    }
    TextEntry {
        id: entry
        objectName: "discount.typed"
        width: parent.width
        visible: sheet.other
        label: sheet.byPercent ? qsTr("Percent off") : qsTr("Amount off")
        placeholderText: label
        suffix: sheet.byPercent ? "%" : sheet.symbol
        maximumLength: 9
        inputMethodHints: Qt.ImhFormattedNumbersOnly
    }
    NumPad {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        visible: sheet.other
        activeFocusOnTab: false
        onTyped: digits => entry.insert(entry.length, digits)
        onErased: entry.remove(entry.length - 1, entry.length)
        onCleared: entry.text = ""
    }
    JText {
        width: parent.width
        visible: sheet.other
        text: qsTr("Why?")
        color: Theme.text2
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.other
        Repeater {
            model: sheet.desk.discountReasons
            JButton {
                required property string modelData
                required property int index
                objectName: "discount.reason." + index
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: modelData
                reason: entry.text === "" ? qsTr("Type how much to take off first.") : ""
                onClicked: {
                    const amount = entry.text
                    sheet.close()
                    if (sheet.byPercent)
                        sheet.desk.givePercent(amount, modelData, sheet.line)
                    else
                        sheet.desk.giveAmount(amount, modelData, sheet.line)
                }
            }
        }
    }
}
