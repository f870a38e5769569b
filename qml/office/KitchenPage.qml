pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// How long the kitchen took in a period, by what is chosen; the file holds what is seen.
Item {
    id: page

    required property KitchenReport report

    readonly property var ways: ["station", "item", "hour"]
    readonly property var periods: ["today", "yesterday", "week", "month"]

    SegmentedBar {
        id: by
        namedAs: "kitchen.by"
        anchors { left: parent.left; right: file.left; top: parent.top; rightMargin: Theme.space12 }
        model: [{text: qsTr("Station")}, {text: qsTr("Dish")}, {text: qsTr("Hour")}]
        currentIndex: page.ways.indexOf(page.report.by)
        onPicked: index => page.report.by = page.ways[index]
    }
    JButton {
        id: file
        objectName: "kitchen.csv"
        anchors { right: parent.right; top: parent.top }
        iconName: "export"
        text: qsTr("CSV")
        reason: page.report.rows.length === 0 ? qsTr("Nothing was cooked in this time.") : ""
        onClicked: page.report.exportCsv()
    }
    SegmentedBar {
        id: when
        namedAs: "kitchen.period"
        anchors { left: parent.left; right: parent.right; top: by.bottom; topMargin: Theme.space8 }
        model: [{text: qsTr("Today")}, {text: qsTr("Yesterday")}, {text: qsTr("7 days")}, {text: qsTr("30 days")}]
        currentIndex: page.periods.indexOf(page.report.period)
        onPicked: index => page.report.period = page.periods[index]
    }
    JText {
        id: head
        anchors { left: parent.left; right: parent.right; top: when.bottom; topMargin: Theme.space12 }
        text: page.report.problemText !== "" ? page.report.problemText : page.report.title
        color: page.report.problemText !== "" ? Theme.warnText : Theme.text
        font: Theme.heading
        wrapMode: Text.Wrap
    }
    JText {
        id: summary
        objectName: "kitchen.summary"
        anchors { left: parent.left; right: parent.right; top: head.bottom; topMargin: Theme.space8 }
        visible: text !== ""
        text: page.report.summary
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    DataTable {
        objectName: "kitchen.times"
        anchors { left: parent.left; right: parent.right; top: summary.visible ? summary.bottom : head.bottom; bottom: parent.bottom; topMargin: Theme.space12 }
        rows: page.report.rows
        totals: page.report.totals
        emptyText: qsTr("Nothing was cooked in this time.")
        columns: [
            TableColumn { title: qsTr("Name"); role: "name"; width: 200; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Dishes"); role: "lines"; width: 100; number: true; sortable: false },
            TableColumn { title: qsTr("Arrived within"); role: "there"; width: 120; number: true; sortable: false },
            TableColumn { title: qsTr("Seen within"); role: "seen"; width: 120; number: true; sortable: false },
            TableColumn { title: qsTr("Half within"); role: "middle"; width: 120; number: true; sortable: false },
            TableColumn { title: qsTr("9 of 10 within"); role: "nine"; width: 140; number: true; sortable: false },
            TableColumn { title: qsTr("Longest"); role: "worst"; width: 120; number: true; sortable: false },
            TableColumn { title: qsTr("Late"); role: "late"; width: 100; number: true; sortable: false },
            TableColumn { title: qsTr("Not done"); role: "open"; width: 110; number: true; sortable: false }
        ]
    }
}
