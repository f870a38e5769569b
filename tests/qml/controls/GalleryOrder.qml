pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

Item {
    id: page

    readonly property bool ar: LayoutMirroring.enabled

    Rectangle {
        id: check
        anchors { left: parent.left; top: parent.top; bottom: bar.top }
        width: Theme.u(380)
        color: Theme.surface

        Column {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            CheckLine { width: parent.width; text: page.ar ? "سمبوسة" : "Samosa"; priceText: "150"; lineState: "sent" }
            CheckLine { width: parent.width; text: page.ar ? "دجاج مشوي" : "Kuku choma"; quantity: 2; priceText: "1,300"; lineState: "held"
                modifiers: page.ar ? "بدون فلفل، كتشومباري" : "no chilli, kachumbari"; seatText: page.ar ? "مقعد 2" : "Seat 2"
                note: "cut small, please" }
            CheckLine { width: parent.width; text: "Samaki wa kupaka with a long name"; priceText: "900"; lineState: "fired"
                allergy: "Nuts"; selected: true }
            CheckLine { width: parent.width; text: "Tusker 500"; priceText: "300" }
            CheckLine { width: parent.width; text: "Chapati"; quantity: 12; priceText: "600"; lineState: "ready"; reduction: "Comp: late" }
            CheckLine { width: parent.width; text: "Soda"; priceText: "100"; lineState: "void" }
        }
        Item {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space12 }
            height: Theme.u(56)
            JText { anchors { left: parent.left; verticalCenter: parent.verticalCenter } text: page.ar ? "المجموع" : "Total"; font: Theme.heading }
            JText { anchors { right: parent.right; verticalCenter: parent.verticalCenter } text: "KSh 3,250"; font: Theme.heading }
        }
    }
    SegmentedBar {
        id: categories
        anchors { left: check.right; top: parent.top; bottom: bar.top; margins: Theme.space8 }
        width: Theme.u(140)
        vertical: true
        model: [{text: page.ar ? "المفضلة" : "Favs", icon: "star"}, {text: "Starters", color: "#610542"}, {text: "Grill", color: "#A5200B"},
            {text: "Rice", color: "#747406"}, {text: "Sides", color: "#263608"}, {text: "Drinks", color: "#1F99D6"}, {text: "Beer", color: "#CD7A88"}]
        currentIndex: 2
    }
    ModifierSheet {
        anchors { left: categories.right; top: parent.top; margins: Theme.space8 }
        width: Theme.u(640)
        height: Theme.u(560)
        title: page.ar ? "دجاج مشوي" : "Kuku choma"
        priceText: "650"
        canRepeat: true
        addText: page.ar ? "أضف 650" : "Add 650"
        missing: "Choose a side."
        ChoiceGroup {
            width: parent.width
            title: page.ar ? "القطعة" : "Part"
            least: 1
            chosenCount: 1
            options: [{text: page.ar ? "صدر" : "Breast", chosen: false}, {text: page.ar ? "فخذ" : "Leg", chosen: true}, {text: "Wing", chosen: false}]
        }
        ChoiceGroup {
            width: parent.width
            title: page.ar ? "جانب" : "Side"
            least: 1
            options: [{text: "Ugali", chosen: false}, {text: "Chips", priceText: Fmt.ltr("+50"), chosen: false}, {text: "Rice", chosen: false, reason: "Sold out."}]
        }
        ChoiceGroup {
            width: parent.width
            title: page.ar ? "إضافات" : "Extras"
            most: 5
            chosenCount: 2
            options: [{text: "Kachumbari", chosen: true}, {text: "No chilli", chosen: true}, {text: "Pili pili", chosen: false}, {text: "Extra sauce", priceText: Fmt.ltr("+30"), chosen: false}]
        }
    }
    Rectangle {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.u(72)
        color: Theme.surface2
        Row {
            anchors { left: parent.left; leftMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            spacing: Theme.space8
            Repeater {
                model: [["Hold", "pause"], ["Note", "note"], ["Discount", "discount"], ["Split", "split"], ["Move", "move"], ["Bill", "receipt"]]
                JButton {
                    required property var modelData
                    text: modelData[0]
                    iconName: modelData[1]
                }
            }
        }
        Row {
            anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            spacing: Theme.space8
            JButton { text: page.ar ? "ادفع 1,750" : "Pay 1,750" }
            PrimaryButton { text: page.ar ? "أرسل 1" : "Send 1"; width: Theme.u(140) }
        }
    }
    Component.onCompleted: {
        Notices.offerUndo(page.ar ? "أزيل تاسكر واحد." : "Removed 1 Tusker.", null)
        Notices.tell(page.ar ? "بقي اثنان فقط." : "Only 2 Samaki left. Added 2.")
    }
}
