pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// A check without a table: a tab at the bar, a takeaway, a delivery; and whose it is.
Sheet {
    id: sheet

    required property Till till
    property string chosen: ""

    title: qsTr("Name of the tab")
    typed: entry.text !== ""
    onAboutToShow: {
        entry.text = ""
        chosen = "bar_tab"
    }
    first: entry

    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.till.orderTypes
            Chip {
                required property var modelData
                required property int index
                objectName: "tab.type." + index
                focusPolicy: Qt.TabFocus // a touch leaves the keys with what is typed
                visible: modelData.wantsName
                text: modelData.name
                checked: sheet.chosen === modelData.code
                onClicked: sheet.chosen = modelData.code
            }
        }
    }
    TextEntry {
        id: entry
        objectName: "words"
        width: parent.width
        label: qsTr("Name or number")
        placeholderText: label
        maximumLength: 40
        onAccepted: open.tryIt()
    }
    buttons: [
        PrimaryButton {
            id: open
            objectName: "words.save"
            text: qsTr("Open")
            reason: entry.text.trim() === "" ? qsTr("Type a name for the tab first.") : ""
            function tryIt() {
                if (reason !== "") {
                    refuse()
                    return
                }
                const name = entry.text
                sheet.close()
                sheet.till.openTab(name, sheet.chosen)
            }
            onClicked: tryIt()
        }
    ]
}
