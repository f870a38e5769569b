import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.OfficeModels
import Jiko.Outlet

// The back office. For tests and the remote hand: `pin.<digit>`, pages `nav<n>` (day, dishes, staff, sales, Z, devices, rules, M-PESA, hours and tips, gift cards, kitchen times), `dishes.filter`,
// `dishes.import`, `dishes.csv`, `dishes.json`, `dish.price`, `save`, `sales.by.<n>`, `sales.csv`, `sales.pdf`, `kitchen.by<n>`,
// `kitchen.period<n>`, `kitchen.csv`, `kitchen.times`.
ProgramWindow {
    id: window

    required property DayBoard day
    required property Dishes dishes
    required property MenuFiles menuFiles
    required property ImageFiles imageFiles
    required property RecordDesk rules
    required property MoneyBoard money
    required property SalesReport sales
    required property StaffList staff
    required property LabourBoard labour
    required property PeopleReport people
    required property PurseBoard purses
    required property KitchenReport kitchenTimes
    required property ZReports zReports
    required property DeviceBoard devices
    required property PrinterBoard printers
    required property Invitations invitations
    required property Letters letters
    required property Decisions decisions
    required property ClockTick clock

    title: qsTr("Back office")

    Binding { target: Theme; property: "desktop"; value: true }

    SignInPage {
        anchors.fill: parent
        visible: !window.signIn.signedIn
        focus: visible
        signIn: window.signIn
        pinLength: 6
        timeClock: window.timeClock
        programName: qsTr("Back office")
    }
    OfficeFrame {
        anchors.fill: parent
        visible: window.signIn.signedIn
        focus: visible
        day: window.day
        dishes: window.dishes
        menuFiles: window.menuFiles
        imageFiles: window.imageFiles
        rules: window.rules
        money: window.money
        sales: window.sales
        staff: window.staff
        labour: window.labour
        people: window.people
        purses: window.purses
        kitchenTimes: window.kitchenTimes
        zReports: window.zReports
        devices: window.devices
        printers: window.printers
        invitations: window.invitations
        letters: window.letters
        decisions: window.decisions
        signIn: window.signIn
        sync: window.sync
        clock: window.clock
        onDecisionsAsked: decisionsSheet.open()
    }
    DecisionsSheet {
        id: decisionsSheet
        decisions: window.decisions
        signIn: window.signIn
    }
    Connections {
        target: window.dishes
        function onSaved(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.rules
        function onSaved(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.menuFiles
        function onDone(words: string) { Notices.tell(words) }
        function onExported(path: string) { Notices.tell(qsTr("Saved as %1").arg(Fmt.ltr(path))) }
    }
    Connections {
        target: window.invitations
        function onDone(words: string) { Notices.tell(words) }
        function onDevicesChanged() { window.devices.refresh() }
    }
    Connections {
        target: window.money
        function onDone(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.letters
        function onDone(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.sales
        function onExported(path: string) { Notices.tell(qsTr("Saved as %1").arg(Fmt.ltr(path))) }
    }
    Connections {
        target: window.kitchenTimes
        function onExported(path: string) { Notices.tell(qsTr("Saved as %1").arg(Fmt.ltr(path))) }
    }
}
