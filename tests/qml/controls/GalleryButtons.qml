pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

Item {
    id: page

    readonly property bool ar: LayoutMirroring.enabled

    PageHeader {
        id: header
        anchors { left: parent.left; right: parent.right; top: parent.top }
        title: page.ar ? "الطاولة 12" : "Table 12"
        detail: page.ar ? "أربعة ضيوف، أمينة" : "4 guests, Amina"
        canGoBack: true
        end: [
            SyncIndicator { timeText: "19:05" },
            SyncIndicator { status: "saving"; waitingCount: 3 },
            SyncIndicator { status: "offline"; waitingCount: 9 },
            SyncIndicator { status: "needsHelp" }
        ]
    }

    Flow {
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom; margins: Theme.space24 }
        spacing: Theme.space24

        Grid {
            columns: 4
            spacing: Theme.space12
            PrimaryButton { text: page.ar ? "أرسل 2" : "Send 2"; iconName: "send" }
            PrimaryButton { text: page.ar ? "ادفع" : "Pay"; detail: Fmt.ltr("KSh 1,750") }
            PrimaryButton { text: "Busy"; busy: true }
            PrimaryButton { text: "Send"; reason: "Nothing to send." }
            JButton { text: page.ar ? "قسّم" : "Split"; iconName: "split" }
            JButton { text: page.ar ? "رجوع" : "Chosen"; checkable: true; checked: true }
            JButton { text: "Down"; down: true }
            JButton { text: "Not now"; reason: "The check is closed." }
            JButton { kind: JButton.Danger; text: page.ar ? "إلغاء" : "Void 1 line"; iconName: "void" }
            JButton { kind: JButton.Ghost; text: page.ar ? "المزيد" : "Same as last" }
            JButton { kind: JButton.Success; text: "RUN"; iconName: "tick" }
            JButton { id: focused; objectName: "focused"; text: "Focused"; focus: true }
        }
        Row {
            spacing: Theme.space12
            TileButton { text: page.ar ? "نياما تشوما" : "Nyama choma"; priceText: "1,200"; category: "#A5200B" }
            TileButton { text: "Kuku choma wa kupaka na nazi"; priceText: "650"; remaining: 3; category: "#A5200B" }
            TileButton { text: "Samaki wa kukaanga"; priceText: "900"; soldOut: "Amina took it off at 18:40."; category: "#1F99D6" }
            TileButton { text: "Pilau"; priceText: "450"; quantity: 2; category: "#747406" }
            TileButton { text: "Ugali"; priceText: "80"; down: true; category: "#747406"; glyph: "star" }
        }
        Column {
            spacing: Theme.space8
            SegmentedBar {
                width: Theme.u(480)
                model: [{text: page.ar ? "الكل" : "Main"}, {text: page.ar ? "شرفة" : "Terrace", count: 3},
                    {text: "Bar", icon: "drawer"}, {text: "Takeaway", count: 12}, {text: "Garden"}]
                currentIndex: 1
            }
            Row {
                spacing: Theme.space8
                Chip { text: page.ar ? "حساسية" : "Too late"; checked: true }
                Chip { text: "Wrong dish" }
                Chip { text: "Low stock"; iconName: "alert"; count: 3 }
                Chip { text: "Not now"; reason: "No." }
            }
            Row {
                spacing: Theme.space8
                StatusPill { text: page.ar ? "مدفوع" : "Paid"; iconName: "tick"; kind: "success" }
                StatusPill { text: "Soon"; iconName: "clock"; kind: "warn" }
                StatusPill { text: "Late"; iconName: "exclaim"; kind: "danger" }
                StatusPill { text: "Comp"; iconName: "discount"; kind: "info" }
                StatusPill { text: "Draft" }
                StatusPill { text: "New"; kind: "primary" }
            }
            Row {
                spacing: Theme.space24
                QuantityStepper { value: 4 }
                QuantityStepper { value: 1; removable: true }
                QuantityStepper { value: 99 }
            }
        }
        Column {
            spacing: Theme.space12
            ConfirmHold { text: page.ar ? "اضغط مطولا لإغلاق الوردية" : "Hold to close shift" }
            ConfirmHold { text: "Hold to refund"; reason: "The drawer is closed." }
            Row {
                spacing: Theme.space24
                TimerBadge { seconds: 75 }
                TimerBadge { seconds: 550 }
                TimerBadge { seconds: 905 }
                TimerBadge { seconds: 4000 }
            }
            ToggleSwitch { text: page.ar ? "مباع" : "On the menu"; checked: true }
            ToggleSwitch { text: "Blind count" }
        }
    }
}
