pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

Item {
    id: page

    readonly property bool ar: LayoutMirroring.enabled

    Item {
        id: floor
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space24 }
        height: Theme.u(250)
        Flow {
            anchors.fill: parent
            spacing: Theme.space32
            TableShape { number: "7"; seats: 4; form: "round" }
            TableShape { number: "9"; status: "reserved"; timeText: "19:30" }
            TableShape { number: "R2"; status: "reserved"; timeText: "20:00"; form: "round"; implicitWidth: Theme.u(120); implicitHeight: Theme.u(120) }
            TableShape { number: "12"; status: "seated"; guests: 4; minutes: 18; server: "AM"; form: "long"; section: "#610542" }
            TableShape { number: "20"; status: "inKitchen"; guests: 6; seats: 8; minutes: 52; courseText: "C2"; form: "booth"; server: "JO" }
            TableShape { number: "14"; status: "foodReady"; guests: 2; seats: 2; minutes: 41; late: true; implicitWidth: Theme.u(136) }
            TableShape { number: "3"; status: "billPrinted"; guests: 2; minutes: 63; implicitWidth: Theme.u(136) }
            TableShape { number: "4"; status: "cleanUp" }
            TableShape { number: "5"; turn: 45; status: "seated"; guests: 2; minutes: 3 }
            TableShape { number: "B1"; form: "bar"; status: "inKitchen"; guests: 1; seats: 1; minutes: 12 }
            TableShape { number: "8"; form: "round"; suggested: true; implicitWidth: Theme.u(120); implicitHeight: Theme.u(120) }
        }
    }
    Row {
        anchors { left: parent.left; top: floor.bottom; topMargin: Theme.space32; leftMargin: Theme.space24 }
        spacing: Theme.space12
        TicketCard { width: Theme.u(230); place: 1; number: "12"; seconds: 402; course: "C1"; detail: "Amina #1043"
            lines: [{quantity: 2, name: page.ar ? "دجاج مشوي" : "Kuku choma", modifiers: "NO CHILLI\n+ kachumbari", state: "queued"}, {quantity: 1, name: "Chips", state: "cooking"}, {quantity: 1, name: "Ugali", state: "ready"}] }
        TicketCard { width: Theme.u(230); place: 2; number: "TA 41"; seconds: 550; detail: "Takeaway 19:20"; recalled: true
            lines: [{quantity: 1, name: "Pilau nyama", state: "queued"}, {quantity: 1, name: "Chapati", state: "added"}] }
        TicketCard { width: Theme.u(230); place: 3; number: "7"; seconds: 845; course: "C2"; allergy: page.ar ? "حساسية مكسرات" : "ALLERGY NUTS"; unseen: true
            lines: [{quantity: 1, name: "Samaki", state: "queued"}, {quantity: 1, name: "Ugali", state: "void"}, {quantity: 2, name: "Chapati", state: "changed"}] }
        TicketCard { width: Theme.u(230); place: 4; number: "20"; seconds: 75; allReady: true
            lines: [{quantity: 6, name: "Mshikaki", modifiers: "2 well done", state: "ready"}] }
        TicketCard { width: Theme.u(230); number: "31"; seconds: 75; held: true; course: "C2"; lines: [{quantity: 4, name: "held", state: "queued"}] }
    }
}
