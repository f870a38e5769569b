pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.KitchenModels

// Tickets that are put aside; a tap brings one back to the rail. For tests and the remote hand: `parked.<n>`.
KitchenSheet {
    id: sheet

    required property KitchenScreen screenModel

    title: qsTr("Put aside")

    EmptyState {
        visible: sheet.screenModel.rail.parked.length === 0
        width: parent.width
        height: visible ? Theme.u(160) : 0
        iconName: "pause"
        text: qsTr("No ticket is put aside.")
    }
    Column {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.visible ? sheet.screenModel.rail.parked : []
            JButton {
                required property var modelData
                required property int index
                objectName: "parked." + index
                width: parent.width
                text: modelData.label
                detail: modelData.dishes
                onClicked: {
                    sheet.screenModel.unpark(modelData.ticket)
                    sheet.close()
                }
            }
        }
    }
}
