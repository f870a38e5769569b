pragma ComponentBehavior: Bound
import QtQuick
import QtCharts
import Jiko.Controls

// Figures as bars (things beside each other) or lines (time), from zero, one unit, with the table one tap away.
// Needs QApplication: Qt Charts does.
FocusScope {
    id: card

    property string title: ""              // subject and unit: "Sales by hour, KSh"
    property string kind: "bars"           // bars, line
    property var labels: []                // along the axis
    // Rows with name, values (numbers) and words (the same, as people read them); dashed for what is compared with.
    property var series: []
    // Said aloud instead of the picture: "Sales 184,250, highest at 13:00".
    property string summary: ""
    property string emptyText: qsTr("No figures for this time.")
    property bool asTable: false
    readonly property bool empty: series.length === 0 || labels.length === 0

    implicitWidth: Math.max(Theme.u(320), 320)
    implicitHeight: Theme.u(280)
    Accessible.role: Accessible.Chart
    Accessible.name: summary === "" ? title : title + ". " + summary

    function wordsOf(row: int, column: int): string {
        const one = series[row]
        return one.words ? one.words[column] ?? "" : String(one.values[column] ?? "")
    }
    function highest(): real {
        let top = 0
        for (const one of series)
            for (const value of one.values)
                top = Math.max(top, value)
        return top > 0 ? top : 1
    }
    // So many names that they do not touch: each, each second, each fourth.
    function label() {
        while (hours.count > 0)
            hours.remove(hours.categoriesLabels[0])
        const room = Math.max(1, Math.floor(width / Theme.u(64)))
        const step = Math.ceil(labels.length / room)
        for (let i = 0; i < labels.length; i += step)
            hours.append(labels[i], i)
    }
    function fill() {
        chart.removeAllSeries()
        if (empty)
            return
        values.max = highest() * 1.05
        values.applyNiceNumbers()
        if (kind === "line") {
            label()
            for (let s = 0; s < series.length; ++s) {
                const line = chart.createSeries(ChartView.SeriesTypeLine, series[s].name, hours, values)
                line.color = Theme.chartSeries[s % 6]
                line.width = Theme.u(series[s].dashed ? 2 : 3)
                if (series[s].dashed)
                    line.style = Qt.DashLine
                line.pointsVisible = labels.length <= 31 && !series[s].dashed
                // Where nothing has happened yet there is no point.
                for (let i = 0; i < series[s].values.length; ++i)
                    line.append(i, series[s].values[i])
                line.hovered.connect((point, on) => card.point(s, Math.round(point.x), on))
            }
        } else {
            const bars = chart.createSeries(ChartView.SeriesTypeBar, "", categories, values)
            bars.barWidth = 0.7
            for (let s = 0; s < series.length; ++s) {
                const set = bars.append(series[s].name, series[s].values)
                set.color = Theme.chartSeries[s % 6]
                set.borderWidth = 0
                set.hovered.connect((on, index) => card.point(s, index, on))
                set.clicked.connect(index => card.point(s, index, true))
            }
        }
    }
    function point(row: int, column: int, on: bool) {
        value.text = on && column >= 0 && column < labels.length
            ? labels[column] + (series.length > 1 ? ", " + series[row].name : "") + ": " + wordsOf(row, column) : ""
    }

    onSeriesChanged: fill()
    onLabelsChanged: fill()
    onKindChanged: fill()
    onWidthChanged: {
        if (kind === "line" && !empty)
            label()
    }
    Component.onCompleted: fill()
    Connections {
        target: Theme
        function onModeChanged() { card.fill() }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: Theme.surface
        border { width: Theme.border; color: Theme.contrast ? Theme.outline : Theme.line }
    }
    JText {
        id: head
        anchors { left: parent.left; leftMargin: Theme.space16; right: toggle.left; top: parent.top; topMargin: Theme.space8 }
        height: toggle.height
        text: card.title
        font: Theme.bodyBold
    }
    JButton {
        id: toggle
        objectName: "showTable"
        anchors { right: parent.right; rightMargin: Theme.space8; top: parent.top; topMargin: Theme.space8 }
        kind: JButton.Ghost
        text: card.asTable ? qsTr("Show chart") : qsTr("Show table")
        reason: card.empty ? card.emptyText : ""
        onClicked: card.asTable = !card.asTable
    }

    ChartView {
        id: chart
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: legend.top }
        visible: !card.asTable && !card.empty
        antialiasing: true
        backgroundColor: Theme.surface
        backgroundRoundness: 0
        plotAreaColor: "transparent"
        legend.visible: false
        animationOptions: ChartView.NoAnimation
        margins { top: Theme.space8; bottom: 0; left: Theme.space8; right: Theme.space8 }
        // Amounts run from left to right and time too, in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        ValuesAxis {
            id: values
            min: 0
            labelsFont: Theme.caption
            labelsColor: Theme.text2
            labelFormat: "%'.0f"
            gridLineColor: Theme.line
            lineVisible: false
        }
        BarCategoryAxis {
            id: categories
            categories: card.labels
            labelsFont: Theme.caption
            labelsColor: Theme.text2
            gridVisible: false
            color: Theme.outline
        }
        CategoryAxis {
            id: hours
            min: 0
            max: Math.max(1, card.labels.length - 1)
            labelsPosition: CategoryAxis.AxisLabelsPositionOnValue
            labelsFont: Theme.caption
            labelsColor: Theme.text2
            gridVisible: false
            color: Theme.outline
        }
    }

    Row {
        id: legend
        anchors { left: parent.left; leftMargin: Theme.space16; bottom: parent.bottom; bottomMargin: Theme.space8 }
        height: Theme.rowHeight(16, 1)
        spacing: Theme.space16
        visible: !card.asTable && !card.empty

        Repeater {
            model: card.series.length > 1 && value.text === "" ? card.series : []
            Row {
                id: sign
                required property var modelData
                required property int index
                spacing: Theme.u(6)
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.u(16)
                    height: Theme.u(sign.modelData.dashed ? 3 : 12)
                    radius: Theme.u(2)
                    color: Theme.chartSeries[sign.index % 6]
                }
                JText {
                    text: sign.modelData.name
                    font: Theme.caption
                    color: Theme.text2
                }
            }
        }
        JText {
            id: value
            objectName: "value"
            visible: text !== ""
            font: Theme.captionBold
        }
    }

    ListView {
        id: rows
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: Theme.space16; topMargin: 0 }
        visible: card.asTable
        model: card.labels
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        delegate: Row {
            id: line
            required property string modelData
            required property int index
            width: rows.width
            height: Theme.rowHeight(16, 1)
            JText {
                width: Math.round(parent.width / (card.series.length + 1))
                height: parent.height
                text: line.modelData
                font: Theme.captionBold
            }
            Repeater {
                model: card.series.length
                JText {
                    required property int index
                    width: Math.round(line.width / (card.series.length + 1))
                    height: line.height
                    text: card.wordsOf(index, line.index)
                    font: Theme.caption
                    horizontalAlignment: Text.AlignRight
                }
            }
        }
    }
    JText {
        anchors.centerIn: parent
        visible: card.empty
        text: card.emptyText
        color: Theme.text2
    }
}
