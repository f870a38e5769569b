pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.KitchenModels

// What cannot be sold now: type a dish to take it off every till at once, tap one to bring it back.
Sheet {
    id: sheet

    required property KitchenScreen screenModel
    property var found: []

    title: qsTr("Sold out")
    detail: qsTr("Every till shows it at once.")
    onOpened: entry.forceActiveFocus()
    onClosed: entry.text = ""

    TextEntry {
        id: entry
        objectName: "soldOutSearch"
        width: parent.width
        label: qsTr("Dish")
        iconName: "search"
        onTextChanged: sheet.found = text === "" ? [] : sheet.screenModel.findDishes(text)
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.found
            JButton {
                required property var modelData
                required property int index
                objectName: "dish." + index
                kind: modelData.soldOut ? JButton.Plain : JButton.Danger
                iconName: modelData.soldOut ? "undo" : "void"
                text: modelData.name
                Accessible.name: modelData.soldOut ? qsTr("%1 can be sold again").arg(modelData.name) : qsTr("%1 is sold out").arg(modelData.name)
                onClicked: {
                    if (modelData.soldOut)
                        sheet.screenModel.backOn(modelData.item)
                    else
                        sheet.screenModel.eightySix(modelData.item)
                    entry.text = ""
                }
            }
        }
    }
    JText {
        visible: sheet.screenModel.soldOut.length > 0
        text: qsTr("Sold out now; tap to sell again")
        color: Theme.text2
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.screenModel.soldOut
            JButton {
                required property var modelData
                required property int index
                objectName: "backOn." + index
                iconName: "undo"
                text: modelData.name
                detail: qsTr("since %1").arg(Fmt.ltr(modelData.time))
                onClicked: sheet.screenModel.backOn(modelData.item)
            }
        }
    }
}
