pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// Sales of a period, by what is chosen; the files hold what is seen.
Item {
    id: page

    required property SalesReport sales

    readonly property var ways: ["item", "category", "hour", "server"]
    readonly property var periods: ["today", "yesterday", "week", "month"]

    SegmentedBar {
        id: by
        objectName: "sales.by"
        anchors { left: parent.left; right: files.left; top: parent.top; rightMargin: Theme.space12 }
        model: [{text: qsTr("Dish")}, {text: qsTr("Category")}, {text: qsTr("Hour")}, {text: qsTr("Server")}]
        currentIndex: page.ways.indexOf(page.sales.by)
        onPicked: index => page.sales.by = page.ways[index]
    }
    Row {
        id: files
        anchors { right: parent.right; top: parent.top }
        spacing: Theme.space8
        JButton {
            objectName: "sales.csv"
            iconName: "export"
            text: qsTr("CSV")
            onClicked: page.sales.exportCsv()
        }
        JButton {
            objectName: "sales.pdf"
            iconName: "export"
            text: qsTr("PDF")
            onClicked: page.sales.exportPdf()
        }
    }
    SegmentedBar {
        id: when
        objectName: "sales.period"
        anchors { left: parent.left; right: parent.right; top: by.bottom; topMargin: Theme.space8 }
        model: [{text: qsTr("Today")}, {text: qsTr("Yesterday")}, {text: qsTr("7 days")}, {text: qsTr("30 days")}]
        currentIndex: page.periods.indexOf(page.sales.period)
        onPicked: index => page.sales.period = page.periods[index]
    }
    JText {
        id: head
        anchors { left: parent.left; right: parent.right; top: when.bottom; topMargin: Theme.space12 }
        text: page.sales.problemText !== "" ? page.sales.problemText : page.sales.title
        color: page.sales.problemText !== "" ? Theme.warnText : Theme.text
        font: Theme.heading
        wrapMode: Text.Wrap
    }
    DataTable {
        objectName: "sales"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; topMargin: Theme.space12 }
        rows: page.sales.rows
        totals: page.sales.totals
        emptyText: qsTr("Nothing was sold in this time.")
        columns: [
            TableColumn { title: qsTr("Name"); role: "name"; width: 240; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Count"); role: "quantity"; width: 120; number: true; sortable: false },
            TableColumn { title: qsTr("Amount"); role: "amount"; width: 160; number: true; sortable: false },
            TableColumn { title: qsTr("Share"); role: "share"; width: 120; number: true; sortable: false }
        ]
    }
}
