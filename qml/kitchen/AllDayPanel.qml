pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.KitchenModels

// How many of each dish are still to cook over all open tickets. Holding a row marks the dish sold out.
Rectangle {
    id: panel

    required property KitchenScreen screenModel
    property bool shown: false
    property int cursor: -1                // the row that keys work on

    function go(by: int) {
        cursor = Math.max(0, Math.min(list.count - 1, cursor + by))
        list.positionViewAtIndex(cursor, ListView.Contain)
    }
    // Sold out, or on sale again.
    function turn(dish: var) {
        if (dish.soldOut)
            screenModel.backOn(dish.item)
        else
            screenModel.eightySix(dish.item)
    }
    function turnAtCursor() {
        if (cursor >= 0 && cursor < list.count)
            turn(screenModel.allDay[cursor])
    }

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
        id: list
        objectName: "allDayList"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: more.top; topMargin: Theme.space8 }
        clip: true
        model: panel.shown ? panel.screenModel.allDay : []
        delegate: Pressable {
            id: row
            required property var modelData
            required property int index
            objectName: "allDay." + index
            width: ListView.view.width
            implicitHeight: Math.max(Theme.touch, Theme.rowHeight(18, 2) + (second.visible ? Theme.lineBox(16) : 0))
            Accessible.name: Fmt.joined([qsTr("%1 %2 to cook, %3 started").arg(modelData.count).arg(modelData.name).arg(modelData.started), second.text], ", ")
            onPressAndHold: panel.turn(modelData)
            Rectangle {
                anchors.fill: parent
                visible: panel.cursor === row.index
                color: "transparent"
                border { width: Theme.u(3); color: Theme.focusOuter }
            }
            contentItem: Item {
                JText {
                    id: count
                    anchors { left: parent.left; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                    width: Theme.u(48)
                    text: row.modelData.count
                    font: Theme.title
                }
                Column {
                    anchors { left: count.right; right: started.left; margins: Theme.space8; verticalCenter: parent.verticalCenter }
                    JText {
                        width: parent.width
                        text: row.modelData.name
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        font { family: Theme.family; pixelSize: Theme.body.pixelSize; strikeout: row.modelData.soldOut }
                    }
                    JText {
                        id: second
                        width: parent.width
                        visible: text !== ""
                        text: Fmt.joined([row.modelData.coming > 0 ? qsTr("%n coming", "", row.modelData.coming) : "",
                            row.modelData.left >= 0 ? qsTr("%n left", "", row.modelData.left) : ""], " · ")
                        font: Theme.caption
                        color: Theme.text2
                    }
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
    // What they are wanted with, below what is wanted.
    Flickable {
        id: more
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: wanted.visible ? Math.min(wanted.height, parent.height * 0.4) : 0
        contentHeight: wanted.height
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: wanted
            width: parent.width
            topPadding: Theme.space12
            bottomPadding: Theme.space12
            visible: modifiers.count > 0
            JText {
                leftPadding: Theme.space12
                text: qsTr("Wanted with them")
                font: Theme.captionBold
                color: Theme.text2
            }
            Repeater {
                id: modifiers
                model: panel.shown ? panel.screenModel.allDayModifiers : []
                JText {
                    required property var modelData
                    required property int index
                    objectName: "allDayModifier." + index
                    width: parent.width
                    leftPadding: Theme.space12
                    rightPadding: Theme.space12
                    text: modelData.count + "  " + modelData.name
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
            }
        }
    }
}
