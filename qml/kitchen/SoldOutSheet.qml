pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.KitchenModels

// What cannot be sold now: type a dish, say why and until when, or how many are left, and every till knows; tap one to bring it back.
// For tests and the remote hand: `dish.<n>`, `why.<n>`, `until.<n>`, `left.<n>`, `backOn.<n>`.
KitchenSheet {
    id: sheet

    required property KitchenScreen screenModel
    // Without a word typed: what this kitchen cooks, and what it cooks now first.
    readonly property var found: !visible || !screenModel.soldOut ? [] : entry.text === "" ? screenModel.dishesHere() : screenModel.findDishes(entry.text)
    property int why: -1
    property int minutes: 0
    property int left: -1                  // portions; below zero: none at all
    readonly property var reasons: [qsTr("Used up"), qsTr("Not delivered"), qsTr("Not good"), qsTr("Machine broken")]

    title: qsTr("Sold out")
    detail: qsTr("Every till shows it at once.")
    first: entry
    onClosed: {
        entry.text = ""
        why = -1
        minutes = 0
        left = -1
    }

    TextEntry {
        id: entry
        objectName: "soldOutSearch"
        width: parent.width
        label: qsTr("Dish")
        iconName: "search"
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.reasons
            Chip {
                required property string modelData
                required property int index
                objectName: "why." + index
                focusPolicy: Qt.TabFocus // a touch leaves the keys with what is typed
                text: modelData
                checked: sheet.why === index
                onClicked: sheet.why = sheet.why === index ? -1 : index
            }
        }
        Repeater {
            model: [30, 60, 120]
            Chip {
                required property int modelData
                required property int index
                objectName: "until." + index
                focusPolicy: Qt.TabFocus // a touch leaves the keys with what is typed
                text: qsTr("Back in %n min", "", modelData)
                checked: sheet.minutes === modelData
                onClicked: sheet.minutes = sheet.minutes === modelData ? 0 : modelData
            }
        }
        Repeater {
            model: [1, 2, 3, 5, 10]
            Chip {
                required property int modelData
                required property int index
                objectName: "left." + index
                focusPolicy: Qt.TabFocus // a touch leaves the keys with what is typed
                text: qsTr("%n left", "", modelData)
                checked: sheet.left === modelData
                onClicked: sheet.left = sheet.left === modelData ? -1 : modelData
            }
        }
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
                    else if (sheet.left > 0)
                        sheet.screenModel.count(modelData.item, sheet.left)
                    else
                        sheet.screenModel.eightySix(modelData.item, sheet.why < 0 ? "" : sheet.reasons[sheet.why], sheet.minutes)
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
            model: sheet.visible ? sheet.screenModel.soldOut : []
            JButton {
                required property var modelData
                required property int index
                objectName: "backOn." + index
                iconName: "undo"
                text: modelData.name
                detail: Fmt.joined([modelData.left >= 0 ? qsTr("%n left", "", modelData.left) : qsTr("since %1").arg(Fmt.ltr(modelData.time)),
                    modelData.reason, modelData.until !== "" ? qsTr("back about %1").arg(Fmt.ltr(modelData.until)) : ""], " · ")
                onClicked: sheet.screenModel.backOn(modelData.item)
            }
        }
    }
}
