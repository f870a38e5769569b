import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// Who works here and what the role allows; `Badge` gives who is chosen one. For tests and the remote hand: `staff`, `badge.edit`, `badge.typed`,
// `badge.save`, `badge.take`.
Item {
    id: page

    required property StaffList staff

    JButton {
        id: edit
        objectName: "badge.edit"
        anchors { right: parent.right; top: parent.top }
        iconName: "lock"
        text: qsTr("Badge")
        reason: people.currentRow < 0 ? qsTr("Choose a name in the list first.") : ""
        onClicked: badge.begin(page.staff.rows[people.currentRow])
    }
    JButton {
        objectName: "pin.edit"
        anchors { right: edit.left; rightMargin: Theme.space8; top: parent.top }
        iconName: "grid"
        text: qsTr("New PIN")
        reason: people.currentRow < 0 ? qsTr("Choose a name in the list first.") : ""
        onClicked: pin.begin(page.staff.rows[people.currentRow])
    }
    DataTable {
        id: people
        objectName: "staff"
        anchors { left: parent.left; right: parent.right; top: edit.bottom; bottom: parent.bottom; topMargin: Theme.space8 }
        rows: page.staff.rows
        onActivated: row => badge.begin(page.staff.rows[row])
        columns: [
            TableColumn { title: qsTr("Name"); role: "name"; width: 200; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Role"); role: "role"; width: 150; sortable: false },
            TableColumn { title: qsTr("Language"); role: "language"; width: 120; sortable: false },
            TableColumn { title: qsTr("PIN"); role: "pin"; width: 110; sortable: false },
            TableColumn { title: qsTr("Badge"); role: "badge"; width: 110; sortable: false },
            TableColumn { title: qsTr("Rights"); role: "rights"; width: 300; stretch: true; sortable: false }
        ]
    }
    Sheet {
        id: pin
        property string person: ""
        function begin(row: var) {
            person = row.id
            title = qsTr("New PIN of %1").arg(row.name)
            digits.text = ""
            open()
            digits.forceActiveFocus()
        }
        objectName: "pin"
        detail: qsTr("Six digits for who works in the back office, four for everybody else. The old PIN is no more.")
        TextEntry {
            id: digits
            objectName: "pin.typed"
            width: parent.width
            label: qsTr("New PIN")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhDigitsOnly
            onAccepted: page.staff.setPin(pin.person, text)
        }
        buttons: [
            PrimaryButton {
                objectName: "pin.save"
                text: qsTr("Set this PIN")
                reason: digits.text === "" ? qsTr("Type the new PIN first.") : ""
                onClicked: page.staff.setPin(pin.person, digits.text)
            }
        ]
    }
    Sheet {
        id: badge
        property string person: ""
        property bool has: false
        function begin(row: var) {
            person = row.id
            has = row.hasBadge
            title = qsTr("Badge of %1").arg(row.name)
            entry.text = ""
            open()
            entry.forceActiveFocus()
        }
        objectName: "badge"
        detail: qsTr("Hold the badge or fob to the reader. It is kept like a PIN: nobody can read it again.")
        TextEntry {
            id: entry
            objectName: "badge.typed"
            width: parent.width
            label: qsTr("What the reader says")
            echoMode: TextInput.Password
            onAccepted: page.staff.giveBadge(badge.person, text)
        }
        buttons: [
            PrimaryButton {
                objectName: "badge.save"
                text: qsTr("Give this badge")
                reason: entry.text === "" ? qsTr("Hold the badge to the reader first.") : ""
                onClicked: page.staff.giveBadge(badge.person, entry.text)
            },
            JButton {
                objectName: "badge.take"
                visible: badge.has
                text: qsTr("Take the badge away")
                onClicked: page.staff.takeBadge(badge.person)
            }
        ]
    }
    Connections {
        target: page.staff
        function onTold(words: string) { Notices.tell(words) }
        function onGiven() {
            badge.close()
            pin.close()
        }
    }
}
