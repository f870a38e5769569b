pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

Item {
    id: page

    readonly property bool ar: LayoutMirroring.enabled

    Row {
        anchors { left: parent.left; top: parent.top; margins: Theme.space24 }
        spacing: Theme.space48

        PinPad { id: pin; length: 4 }
        PinPad { id: wrong; length: 4; triesLeft: 3 }
        PinPad { length: 6; lockedSeconds: 21 }
        NumPad { extra: "." }
    }
    Row {
        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.space24 }
        spacing: Theme.space48
        Column {
            spacing: Theme.space16
            TextEntry { placeholderText: page.ar ? "الاسم" : "Name" }
            TextEntry { text: "Otieno"; iconName: "user" }
            TextEntry { text: "Oti"; problem: page.ar ? "هذا الاسم موجود." : "This name is taken. Choose another." }
            TextEntry { text: "closed"; enabled: false }
        }
        Column {
            spacing: Theme.space16
            AmountField { valueMinor: 125000; symbol: "KSh" }
            PhoneField { value: "+254712345678" }
            ComboField { model: ["VAT 16 %", "Zero rated"]; }
            SearchField { text: "" }
        }
        Column {
            spacing: Theme.space16
            width: Theme.u(480)
            FormRow { width: parent.width; label: page.ar ? "السعر" : "Price"; hint: "Shown on the tile."; changed: true
                AmountField { width: parent.width; valueMinor: 65000; symbol: "KSh" } }
            FormRow { width: parent.width; label: page.ar ? "الفئة" : "Category"
                ComboField { width: parent.width; model: ["Grill", "Rice"] } }
            EmptyState { width: parent.width; iconName: "menu-book"; text: page.ar ? "لا أطباق بعد." : "No dishes yet. Add a dish or import."; actionText: page.ar ? "أضف طبقا" : "Add a dish" }
        }
    }
    Component.onCompleted: wrong.shake()
}
