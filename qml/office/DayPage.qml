pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Charts
import Jiko.Controls
import Jiko.OfficeModels

// The day at a glance: figures, sales by hour, top dishes, tenders and tax.
Item {
    id: page

    required property DayBoard day

    component Card: Rectangle {
        id: card
        property string heading: ""
        default property alias content: inner.data
        radius: Theme.radiusTile
        color: Theme.surface
        border { width: Theme.border; color: Theme.line }
        JText {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space12 }
            visible: card.heading !== ""
            text: card.heading
            font: Theme.bodyBold
        }
        Item {
            id: inner
            anchors { left: parent.left; right: parent.right; top: card.heading !== "" ? head.bottom : parent.top; bottom: parent.bottom
                      margins: Theme.space12 }
        }
    }
    component AmountRow: Item {
        id: row
        property string name: ""
        property string middle: ""
        property string amount: ""
        implicitHeight: Theme.rowHeight(18, 1)
        JText {
            anchors { left: parent.left; right: count.left; verticalCenter: parent.verticalCenter }
            text: row.name
        }
        JText {
            id: count
            anchors { right: sum.left; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
            text: Fmt.ltr(row.middle)
            color: Theme.text2
        }
        JText {
            id: sum
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Theme.u(140)
            horizontalAlignment: Text.AlignRight
            text: Fmt.ltr(row.amount)
            font: Theme.bodyBold
        }
    }

    Row {
        id: figures
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.space12
        Repeater {
            model: page.day.figures
            Card {
                id: figure
                required property var modelData
                required property int index
                objectName: "figure." + index
                width: (figures.width - 4 * figures.spacing) / 5
                height: Theme.u(112)
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.title + " " + modelData.value + ", " + modelData.detail
                Column {
                    width: parent.width
                    JText {
                        width: parent.width
                        text: figure.modelData.title
                        font: Theme.caption
                        color: Theme.text2
                    }
                    JText {
                        objectName: "figure." + figure.index + ".value"
                        width: parent.width
                        text: Fmt.ltr(figure.modelData.value)
                        font: Theme.heading
                        fontSizeMode: Text.HorizontalFit
                    }
                    JText {
                        width: parent.width
                        text: figure.modelData.detail
                        font: Theme.caption
                        color: Theme.text2
                    }
                }
            }
        }
    }
    ChartCard {
        id: chart
        anchors { left: parent.left; right: side.left; top: figures.bottom; bottom: note.top; topMargin: Theme.space12; rightMargin: Theme.space12
                  bottomMargin: Theme.space8 }
        title: qsTr("Sales by hour, KSh")
        kind: "bars"
        labels: page.day.hourLabels
        series: page.day.hourSales.length > 0 ? [{name: qsTr("Sales"), values: page.day.hourSales, words: page.day.hourWords}] : []
    }
    Column {
        id: side
        anchors { right: parent.right; top: figures.bottom; bottom: note.top; topMargin: Theme.space12 }
        width: Math.min(Theme.u(440), page.width * 0.42)
        spacing: Theme.space12

        Card {
            id: paid
            width: parent.width
            height: Theme.u(64) + Theme.rowHeight(18, page.day.tenders.length + page.day.taxes.length + 1)
            heading: qsTr("Payments and tax")
            Column {
                width: parent.width
                Repeater {
                    model: page.day.tenders
                    AmountRow {
                        required property var modelData
                        width: parent.width
                        name: modelData.name
                        middle: "× " + modelData.count
                        amount: modelData.amount
                    }
                }
                Repeater {
                    model: page.day.taxes
                    AmountRow {
                        required property var modelData
                        width: parent.width
                        name: modelData.name
                        amount: modelData.tax
                    }
                }
            }
        }
        Card {
            id: thrown
            objectName: "waste"
            visible: page.day.waste.length > 0
            width: parent.width
            height: Theme.u(64) + Theme.rowHeight(18, Math.min(3, page.day.waste.length))
            heading: qsTr("Thrown away")
            ListView {
                anchors.fill: parent
                clip: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                model: page.day.waste
                delegate: AmountRow {
                    required property var modelData
                    required property int index
                    objectName: "waste." + index
                    width: ListView.view.width
                    name: modelData.name
                    middle: modelData.reason
                    amount: modelData.quantity
                }
            }
        }
        Card {
            width: parent.width
            height: side.height - paid.height - side.spacing - (thrown.visible ? thrown.height + side.spacing : 0)
            heading: qsTr("Top dishes")
            ListView {
                anchors.fill: parent
                clip: true
                model: page.day.topDishes
                delegate: AmountRow {
                    required property var modelData
                    width: ListView.view.width
                    name: modelData.name
                    middle: modelData.quantity
                    amount: modelData.amount
                }
            }
        }
    }
    JText {
        id: note
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        text: page.day.problemText !== "" ? page.day.problemText
            : page.day.askedText !== "" ? qsTr("As of %1").arg(Fmt.ltr(page.day.askedText)) : qsTr("Asking the server…")
        color: page.day.problemText !== "" ? Theme.warnText : Theme.text2
        font: Theme.caption
    }
}
