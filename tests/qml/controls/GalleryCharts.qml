pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Charts
import Jiko.Controls

Grid {
    id: page

    padding: Theme.space16
    spacing: Theme.space16
    columns: 2

    ChartCard {
        width: Theme.u(610)
        height: Theme.u(370)
        title: "Sales by hour, KSh"
        kind: "line"
        labels: ["10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00", "17:00", "18:00", "19:00"]
        series: [{name: "Today", values: [4200, 8100, 21000, 30500, 18200, 9100, 7000, 12100, 26300]},
            {name: "Friday last week", dashed: true, values: [3900, 9100, 18000, 28500, 20200, 8100, 7900, 14100, 31300, 38000]}]
    }
    ChartCard {
        width: Theme.u(610)
        height: Theme.u(370)
        title: "Top dishes, portions"
        labels: ["Ugali", "Chapati", "Tusker", "Nyama", "Kuku"]
        series: [{name: "Portions", values: [640, 512, 402, 310, 214]}]
    }
    ChartCard {
        width: Theme.u(610)
        height: Theme.u(370)
        title: "Takings by tender, KSh"
        asTable: true
        labels: ["Cash", "M-PESA", "Card"]
        series: [{name: "Today", values: [61300, 98000, 24950], words: ["61,300", "98,000", "24,950"]}]
    }
    ChartCard {
        width: Theme.u(610)
        height: Theme.u(370)
        title: "Waste, KSh"
    }
}
