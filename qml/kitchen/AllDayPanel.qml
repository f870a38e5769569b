pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.KitchenModels

// How many of each dish are still to cook over all open tickets. Holding a row marks the dish sold out.
Rectangle {
    id: panel

    required property KitchenScreen screenModel
    property bool shown: false

    width: shown ? Theme.u(280) : 0
    visible: shown
    color: Theme.surface

    JText {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space12 }
        text: qsTr("All day")
        font: Theme.heading
    }
    ListView {
        objectName: "allDayList"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; topMargin: Theme.space8 }
        clip: true
        model: panel.screenModel.allDay
        delegate: Pressable {
            id: row
            required property var modelData
            required property int index
            objectName: "allDay." + index
            width: ListView.view.width
            implicitHeight: Math.max(Theme.touch, Theme.rowHeight(18, 2))
            Accessible.name: qsTr("%1 %2 to cook, %3 started").arg(modelData.count).arg(modelData.name).arg(modelData.started)
            onPressAndHold: modelData.soldOut ? panel.screenModel.backOn(modelData.item)
                : panel.screenModel.eightySix(modelData.item)
            contentItem: Item {
                JText {
                    id: count
                    anchors { left: parent.left; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                    width: Theme.u(48)
                    text: row.modelData.count
                    font: Theme.title
                }
                JText {
                    anchors { left: count.right; right: started.left; margins: Theme.space8; verticalCenter: parent.verticalCenter }
                    text: row.modelData.name
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    font { family: Theme.family; pixelSize: Theme.body.pixelSize; strikeout: row.modelData.soldOut }
                }
                JText {
                    id: started
                    anchors { right: parent.right; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                    visible: row.modelData.started > 0
                    text: row.modelData.started
                    color: Theme.text2
                }
            }
        }
    }
}
