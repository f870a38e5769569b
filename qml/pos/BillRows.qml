pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

// Rows of a sum: steps, what was taken off, sums in bold, what is within a sum in small.
Column {
    id: rows

    property var model: []

    spacing: Theme.space4
    Repeater {
        model: rows.model
        Item {
            id: row
            required property var modelData
            required property int index
            readonly property bool sum: modelData.kind === "sum"
            readonly property bool within: modelData.kind === "within"

            objectName: "bill.row." + index
            width: rows.width
            height: Math.max(words.height, amount.height) + (sum ? Theme.space8 : 0)
            Accessible.role: Accessible.ListItem
            Accessible.name: Fmt.joined([modelData.name, modelData.detail, modelData.amount], ", ")

            Rectangle {
                anchors { left: parent.left; right: parent.right; top: parent.top }
                height: Theme.border
                visible: row.sum
                color: Theme.outline
            }
            Column {
                id: words
                anchors { left: parent.left; leftMargin: row.within ? Theme.space12 : 0; right: amount.left; rightMargin: Theme.space8; bottom: parent.bottom }
                JText {
                    width: parent.width
                    text: row.modelData.name
                    font: row.sum ? Theme.bodyBold : row.within ? Theme.caption : Theme.body
                    color: row.within ? Theme.text2 : Theme.text
                    wrapMode: Text.Wrap
                }
                JText {
                    width: parent.width
                    visible: text !== ""
                    text: row.modelData.detail
                    font: Theme.caption
                    color: row.modelData.kind === "off" ? Theme.info : Theme.text2
                    wrapMode: Text.Wrap
                }
            }
            JText {
                id: amount
                anchors { right: parent.right; top: words.top }
                text: Fmt.ltr(row.modelData.amount)
                font: row.sum ? Theme.bodyBold : row.within ? Theme.caption : Theme.body
                color: row.within ? Theme.text2 : Theme.text
            }
        }
    }
}
