pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.OfficeModels
import Jiko.Outlet

// Pages at the start side, the chosen one beside them.
FocusScope {
    id: frame

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
    required property SignIn signIn
    required property Decisions decisions
    required property SyncStatus sync
    required property ClockTick clock

    signal decisionsAsked()

    property int page: 0
    readonly property bool mayReport: signIn.signedIn && signIn.may("reports.view")
    readonly property var pages: [qsTr("Dashboard"), qsTr("Dishes"), qsTr("Staff"), qsTr("Sales"), qsTr("Z reports"),
                                  qsTr("Devices"), qsTr("Rules"), qsTr("M-PESA"), qsTr("Hours and tips"), qsTr("Gift cards"), qsTr("Kitchen times")]

    onPageChanged: {
        if (page === 0)
            day.refresh()
        else if (page === 3)
            sales.refresh()
        else if (page === 10)
            kitchenTimes.refresh()
    }
    Repeater {
        model: Math.min(10, frame.pages.length) // there are no more digits
        Item {
            id: jump
            required property int index
            Shortcut {
                sequence: "Ctrl+" + (jump.index + 1) % 10 // the tenth is Ctrl+0
                onActivated: frame.page = jump.index
            }
        }
    }

    NavRail {
        id: nav
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        narrow: frame.width < Theme.u(1000)
        heading: frame.signIn.houseName
        currentIndex: frame.page
        model: [
            {text: frame.pages[0], icon: "home"},
            {text: frame.pages[1], icon: "menu-book"},
            {text: frame.pages[2], icon: "staff"},
            {text: frame.pages[3], icon: "chart"},
            {text: frame.pages[4], icon: "receipt"},
            {text: frame.pages[5], icon: "devices", badge: frame.devices.letters},
            {text: frame.pages[6], icon: "discount"},
            {text: frame.pages[7], icon: "mobile-money", badge: frame.money.open},
            {text: frame.pages[8], icon: "clock", badge: frame.labour.questions},
            {text: frame.pages[9], icon: "card"},
            {text: frame.pages[10], icon: "kitchen"}
        ]
        onPicked: index => frame.page = index
    }
    PageHeader {
        id: head
        anchors { left: nav.right; right: parent.right; top: parent.top }
        title: frame.pages[frame.page]
        detail: frame.page === 0 ? frame.day.dayText : ""
        end: TopBar {
            sync: frame.sync
            clock: frame.clock
            signIn: frame.signIn
        }
    }
    DecisionsBanner {
        id: banner
        anchors { left: nav.right; right: parent.right; top: head.bottom }
        decisions: frame.decisions
        onClicked: frame.decisionsAsked()
    }
    Item {
        id: area
        anchors { left: nav.right; right: parent.right; top: banner.bottom; bottom: parent.bottom; margins: Theme.space16 }

        EmptyState {
            anchors.centerIn: parent
            width: Theme.u(480)
            height: Theme.u(240)
            visible: !frame.mayReport && frame.page !== 2
            iconName: "lock"
            text: qsTr("Your role does not include this page. A manager can change that.")
        }
        DayPage {
            anchors.fill: parent
            visible: frame.page === 0 && frame.mayReport
            day: frame.day
        }
        DishesPage {
            anchors.fill: parent
            visible: frame.page === 1 && frame.mayReport
            dishes: frame.dishes
            files: frame.menuFiles
            images: frame.imageFiles
        }
        RulesPage {
            anchors.fill: parent
            visible: frame.page === 6 && frame.mayReport
            desk: frame.rules
            images: frame.imageFiles
        }
        MoneyPage {
            anchors.fill: parent
            visible: frame.page === 7 && frame.mayReport
            board: frame.money
        }
        StaffPage {
            anchors.fill: parent
            visible: frame.page === 2
            staff: frame.staff
        }
        LabourPage {
            anchors.fill: parent
            visible: frame.page === 8 && frame.mayReport
            board: frame.labour
            report: frame.people
        }
        PursePage {
            anchors.fill: parent
            visible: frame.page === 9 && frame.mayReport
            board: frame.purses
        }
        KitchenPage {
            anchors.fill: parent
            visible: frame.page === 10 && frame.mayReport
            report: frame.kitchenTimes
        }
        SalesPage {
            anchors.fill: parent
            visible: frame.page === 3 && frame.mayReport
            sales: frame.sales
        }
        ZPage {
            anchors.fill: parent
            visible: frame.page === 4 && frame.mayReport
            zReports: frame.zReports
        }
        DevicesPage {
            anchors.fill: parent
            visible: frame.page === 5 && frame.mayReport
            devices: frame.devices
            printers: frame.printers
            invitations: frame.invitations
            letters: frame.letters
        }
    }
}
