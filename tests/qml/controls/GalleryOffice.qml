pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

Item {
    id: page

    readonly property bool ar: LayoutMirroring.enabled
    readonly property var dishes: [
        {name: page.ar ? "دجاج مشوي" : "Kuku choma", price: "650", cost: "280", margin: "57 %", sold: "214", status: "On", kind: "success"},
        {name: "Samaki wa kupaka", price: "900", cost: "510", margin: "43 %", sold: "88", status: "Sold out", kind: "danger"},
        {name: "Nyama choma", price: "1,200", cost: "700", margin: "42 %", sold: "310", status: "On", kind: "success"},
        {name: "Pilau ya nyama", price: "450", cost: "160", margin: "64 %", sold: "120", status: "Low", kind: "warn"},
        {name: "Ugali", price: "80", cost: "12", margin: "85 %", sold: "640", status: "On", kind: "success"},
        {name: "Chapati", price: "50", cost: "11", margin: "78 %", sold: "512", status: "On", kind: "success"},
        {name: "Tusker 500", price: "300", cost: "180", margin: "40 %", sold: "402", status: "Draft", kind: "neutral"}
    ]

    NavRail {
        id: rail
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        heading: "Jiko"
        model: [{text: page.ar ? "لوحة" : "Dashboard", icon: "home"}, {text: "Sales", icon: "chart"}, {text: page.ar ? "القائمة" : "Menu", icon: "menu-book"},
            {text: "Floor", icon: "table"}, {text: "Staff", icon: "staff"}, {text: "Inventory", icon: "stock", badge: 3}, {text: "Reports", icon: "note"}, {text: "Settings", icon: "gear"}]
        currentIndex: 2
        SyncIndicator { timeText: "19:05" }
    }
    PageHeader {
        id: header
        anchors { left: rail.right; right: pane.left; top: parent.top }
        title: page.ar ? "الأطباق" : "Dishes"
        SearchField { anchors { left: parent.left; verticalCenter: parent.verticalCenter } width: Math.min(parent.width, Theme.u(300)) }
        end: [
            JButton { text: "Export"; iconName: "export" },
            PrimaryButton { text: page.ar ? "جديد" : "New"; iconName: "plus" }
        ]
    }
    DataTable {
        anchors { left: rail.right; right: pane.left; top: header.bottom; bottom: parent.bottom; margins: Theme.space16 }
        currentRow: 0
        sortRole: "name"
        multiSelect: true
        selection: [3]
        rows: page.dishes
        totals: ({name: "7 dishes", sold: "2,286"})
        columns: [
            TableColumn { role: "name"; title: page.ar ? "الاسم" : "Name"; stretch: true; emphasis: true; units: 160 },
            TableColumn { role: "price"; title: page.ar ? "السعر" : "Price"; number: true; units: 90 },
            TableColumn { role: "cost"; title: "Cost"; number: true; units: 80 },
            TableColumn { role: "margin"; title: "Margin"; number: true; units: 90 },
            TableColumn { role: "sold"; title: "Sold"; number: true; units: 80 },
            TableColumn { role: "status"; title: "Status"; pillRole: "kind"; units: 130 }
        ]
    }
    DetailPane {
        id: pane
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        title: page.ar ? "دجاج مشوي" : "Kuku choma"
        dirty: true
        FormRow { width: parent.width; label: page.ar ? "السعر" : "Price"; AmountField { width: parent.width; valueMinor: 65000; symbol: "KSh" } }
        FormRow { width: parent.width; label: "Category"; ComboField { width: parent.width; model: ["Grill", "Rice"] } }
        FormRow { width: parent.width; label: "Sold"; ToggleSwitch { text: "On the menu"; checked: true } }
        FormRow { width: parent.width; label: "Kitchen name"; hint: "What the cook reads."; TextEntry { width: parent.width; text: "KUKU" } }
    }
}
