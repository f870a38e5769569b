pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.KitchenModels

// What is still to cook over all open tickets: how many of each dish, or how much goes into them. Holding a dish marks it sold out. For
// tests and the remote hand: `allDayPart.0` and `.1`, rows `allDay.<n>`, `allDayModifier.<n>`, `allDayIngredient.<n>`.
Rectangle {
    id: panel
    objectName: "allDayPanel"

    required property KitchenScreen screenModel
    property bool shown: false
    property string part: "dishes"         // or ingredients
    property int cursor: -1                // the row that keys work on

    function go(by: int) {
        const rows = part === "dishes" ? list : goesIn
        cursor = Math.max(0, Math.min(rows.count - 1, cursor + by))
        rows.positionViewAtIndex(cursor, ListView.Contain)
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
    SegmentedBar {
        id: parts
        anchors { left: parent.left; right: parent.right; top: head.bottom; topMargin: Theme.space8 }
        namedAs: "allDayPart."
        model: [{ text: qsTr("Dishes") }, { text: qsTr("Ingredients") }]
        currentIndex: panel.part === "dishes" ? 0 : 1
        onPicked: index => panel.part = index === 0 ? "dishes" : "ingredients"
        Accessible.name: head.text
    }
    ListView {
        id: list
        objectName: "allDayList"
        anchors { left: parent.left; right: parent.right; top: parts.bottom; bottom: more.top; topMargin: Theme.space8 }
        visible: panel.part === "dishes"
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
    // What goes into them; nothing to press.
    ListView {
        id: goesIn
        objectName: "allDayIngredients"
        anchors { left: parent.left; right: parent.right; top: parts.bottom; bottom: parent.bottom; topMargin: Theme.space8 }
        visible: panel.part === "ingredients"
        clip: true
        model: panel.shown && visible ? panel.screenModel.allDayIngredients : []
        delegate: Item {
            id: taken
            required property var modelData
            required property int index
            objectName: "allDayIngredient." + index
            width: ListView.view.width
            height: Math.max(Theme.touch, words.height + 2 * Theme.space8)
            Accessible.role: Accessible.ListItem
            Accessible.name: Fmt.joined([qsTr("%1: %2 to cook").arg(modelData.name).arg(modelData.amount), apart.text], ", ")
            Rectangle {
                anchors.fill: parent
                visible: panel.cursor === taken.index
                color: "transparent"
                border { width: Theme.u(3); color: Theme.focusOuter }
            }
            Column {
                id: words
                anchors { left: parent.left; right: amount.left; leftMargin: Theme.space12; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
                JText {
                    width: parent.width
                    text: taken.modelData.name
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
                JText {
                    id: apart
                    width: parent.width
                    visible: text !== ""
                    text: Fmt.joined([taken.modelData.started === "" ? "" : qsTr("%1 started").arg(taken.modelData.started),
                        taken.modelData.coming === "" ? "" : qsTr("%1 coming").arg(taken.modelData.coming)], " · ")
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
            }
            JText {
                id: amount
                anchors { right: parent.right; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                text: taken.modelData.amount
                font: Theme.title
            }
        }
    }
    EmptyState {
        objectName: "allDayNoIngredients"
        anchors.fill: goesIn
        visible: goesIn.visible && goesIn.count === 0
        iconName: "kitchen"
        text: !visible ? "" : panel.screenModel.hasIngredients ? qsTr("No dish that is to be cooked says what goes into it.")
            : qsTr("No dish says yet what goes into it. A manager can say it in the office.")
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
            visible: modifiers.count > 0 && panel.part === "dishes"
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
