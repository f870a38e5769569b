pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.HostModels
import Jiko.Outlet

// What can be done with the table that was tapped.
Sheet {
    id: sheet

    required property HostDesk desk
    required property FloorModel floorModel
    property string table: ""
    property string status: "free"

    function does(act: var) {
        close()
        act()
    }

    // Whoever looks at a table sees what becomes of it meanwhile.
    property bool looking: false
    onAboutToShow: looking = true
    onAboutToHide: looking = false
    Connections {
        target: sheet.floorModel
        enabled: sheet.looking
        function onCountsChanged() { sheet.status = sheet.floorModel.statusWordOf(sheet.table) }
    }

    title: status === "free" ? qsTr("How many guests?") : Theme.tableWord(status)

    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.status === "free"
        Repeater {
            model: 9
            JButton {
                required property int index
                objectName: "size." + (index + 1)
                width: Theme.keyWidth
                height: Theme.keyHeight
                text: index + 1
                Accessible.name: qsTr("Seat %n guest(s)", "", index + 1)
                onClicked: sheet.does(() => sheet.desk.seatWalkIn(sheet.table, index + 1))
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.status !== "free"
        JButton {
            objectName: "table.clean"
            width: parent.width
            visible: sheet.status === "cleanUp"
            kind: JButton.Primary
            iconName: "broom"
            text: qsTr("Clean and free")
            onClicked: sheet.does(() => sheet.desk.clean(sheet.table))
        }
        JButton {
            objectName: "table.left"
            width: parent.width
            visible: sheet.status === "seated"
            iconName: "forward"
            text: qsTr("Guests left")
            onClicked: sheet.does(() => sheet.desk.guestsLeft(sheet.table))
        }
        JButton {
            objectName: "table.unseat"
            width: parent.width
            visible: sheet.status === "seated"
            iconName: "undo"
            text: qsTr("Unseat: it was a mistake")
            onClicked: sheet.does(() => sheet.desk.unseat(sheet.table))
        }
        JText {
            width: parent.width
            visible: sheet.status === "inKitchen" || sheet.status === "foodReady" || sheet.status === "billPrinted"
            text: qsTr("The bill of this table is open. When it is paid, the table turns to clean-up by itself.")
            wrapMode: Text.Wrap
        }
    }
}
