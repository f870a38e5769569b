pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Money back for a check that was paid: all of it, some dishes, or an amount. What goes back which way stands there
// before anybody holds.
Sheet {
    id: sheet

    required property RefundDesk desk

    // 0: all, 1: dishes, 2: an amount
    property int by: 0
    property bool inCash: false
    property string why: ""
    property var counts: []

    function openFor(check: string) {
        desk.check = check
        by = 0
        inCash = false
        why = ""
        counts = []
        entry.text = ""
        open()
    }
    readonly property var askedCounts: by === 1 ? counts : []
    readonly property string askedAmount: by === 2 ? entry.text : ""

    objectName: "refundSheet"
    title: qsTr("Give money back")
    detail: desk.title
    typed: by === 2 && entry.text !== ""

    SegmentedBar {
        width: parent.width
        namedAs: "refund.by."
        model: [{text: qsTr("All, %1").arg(Fmt.ltr(sheet.desk.leftText))}, {text: qsTr("By dish")}, {text: qsTr("Amount")}]
        currentIndex: sheet.by
        onPicked: index => {
            sheet.by = index
            if (index === 2)
                entry.forceActiveFocus()
        }
    }
    Repeater {
        model: sheet.by === 1 ? sheet.desk.lines : []
        Item {
            id: row
            required property var modelData
            required property int index
            width: parent ? parent.width : 0
            height: Theme.touch + Theme.space4
            JText {
                anchors { left: parent.left; right: worth.left; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
                text: row.modelData.name
            }
            JText {
                id: worth
                anchors { right: how.left; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                text: Fmt.ltr(row.modelData.amount)
                color: Theme.text2
            }
            QuantityStepper {
                id: how
                objectName: "refund.line." + row.index
                namedAs: "refund.line." + row.index + "."
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                label: row.modelData.name
                from: 0
                to: row.modelData.count
                value: sheet.counts[row.index] ?? 0
                onStepped: value => {
                    const counts = sheet.counts.slice()
                    counts[row.index] = value
                    sheet.counts = counts
                }
            }
        }
    }
    TextEntry {
        id: entry
        objectName: "refund.typed"
        width: parent.width
        visible: sheet.by === 2
        label: qsTr("Amount to give back")
        placeholderText: label
        suffix: sheet.desk.symbol
        maximumLength: 9
        inputMethodHints: Qt.ImhDigitsOnly
    }
    NumPad {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        visible: sheet.by === 2
        activeFocusOnTab: false
        onTyped: digits => entry.insert(entry.length, digits)
        onErased: entry.remove(entry.length - 1, entry.length)
        onCleared: entry.text = ""
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Chip {
            objectName: "refund.asPaid"
            text: qsTr("As it was paid")
            checked: !sheet.inCash
            onClicked: sheet.inCash = false
        }
        Chip {
            objectName: "refund.inCash"
            text: qsTr("All in cash")
            checked: sheet.inCash
            onClicked: sheet.inCash = true
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.desk.refundReasons
            Chip {
                required property string modelData
                required property int index
                objectName: "refund.reason." + index
                most: parent ? parent.width : Theme.u(4000)
                text: modelData
                checked: sheet.why === modelData
                onClicked: sheet.why = modelData
            }
        }
    }
    JText {
        objectName: "refund.judgement"
        width: parent.width
        font: Theme.bodyBold
        wrapMode: Text.Wrap
        text: sheet.visible ? sheet.desk.judge(sheet.askedCounts, sheet.askedAmount, sheet.inCash) : ""
    }
    ConfirmHold {
        objectName: "refund.hold"
        width: parent.width
        text: qsTr("Hold to give back")
        reason: sheet.by === 1 && !sheet.counts.some(count => count > 0) ? qsTr("Say how many of which dish first.")
            : sheet.by === 2 && entry.text === "" ? qsTr("Type the amount first.")
            : sheet.why === "" ? qsTr("Say why money is given back.") : ""
        onConfirmed: {
            const counts = sheet.askedCounts
            const amount = sheet.askedAmount
            sheet.close()
            sheet.desk.refund(counts, amount, sheet.inCash, sheet.why)
        }
    }
}
