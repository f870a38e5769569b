pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.KitchenModels

// Finished tickets, newest first; a tap brings one back with its first time.
KitchenSheet {
    id: sheet

    required property KitchenScreen screenModel

    title: qsTr("Bring back a ticket")

    EmptyState {
        visible: rows.count === 0
        width: parent.width
        height: visible ? Theme.u(160) : 0
        iconName: "recall"
        text: qsTr("No finished tickets yet.")
    }
    Column {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            id: rows
            // Nobody looks while it is closed.
            model: sheet.visible ? sheet.screenModel.bumpedTickets : []
            JButton {
                required property var modelData
                required property int index
                objectName: "bumped." + index
                width: parent.width
                text: Fmt.joined([modelData.label, Fmt.ltr(modelData.time)], "  ")
                detail: modelData.dishes
                onClicked: {
                    sheet.screenModel.recall(modelData.ticket)
                    sheet.close()
                }
            }
        }
    }
}
