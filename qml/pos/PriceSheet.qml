pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Why a line costs what it costs, and another price for it.
Sheet {
    id: sheet

    required property BillView bill
    required property DiscountDesk desk
    property string symbol: ""
    property string line: ""
    property string name: ""
    property bool changing: false
    property var rows: []

    function openFor(line: string, name: string) {
        sheet.line = line
        sheet.name = name
        rows = bill.rowsOf(line)
        changing = false
        entry.text = ""
        open()
    }

    objectName: "priceSheet"
    title: qsTr("Price of %1").arg(name)
    typed: changing && entry.text !== ""

    BillRows {
        width: parent.width
        visible: !sheet.changing
        model: sheet.rows
    }
    JButton {
        objectName: "price.change"
        visible: !sheet.changing
        text: qsTr("Another price")
        iconName: "edit"
        onClicked: {
            sheet.changing = true
            entry.forceActiveFocus()
        }
    }
    TextEntry {
        id: entry
        objectName: "price.typed"
        width: parent.width
        visible: sheet.changing
        label: qsTr("Price of one")
        placeholderText: label
        suffix: sheet.symbol
        maximumLength: 9
        inputMethodHints: Qt.ImhDigitsOnly
    }
    NumPad {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        visible: sheet.changing
        activeFocusOnTab: false
        onTyped: digits => entry.insert(entry.length, digits)
        onErased: entry.remove(entry.length - 1, entry.length)
        onCleared: entry.text = ""
    }
    JText {
        width: parent.width
        visible: sheet.changing
        text: qsTr("Why?")
        color: Theme.text2
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.changing
        Repeater {
            model: sheet.desk.priceReasons
            JButton {
                required property string modelData
                required property int index
                objectName: "price.reason." + index
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: modelData
                reason: entry.text === "" ? qsTr("Type the price first.") : ""
                onClicked: {
                    const amount = entry.text
                    sheet.close()
                    sheet.desk.reprice(sheet.line, amount, modelData)
                }
            }
        }
    }
}
