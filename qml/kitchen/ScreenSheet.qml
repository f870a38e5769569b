pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.KitchenModels
import Jiko.Outlet

// How this screen stands in its kitchen: how far the cook is, whether it is quiet, and its keys. For tests and the remote hand:
// `distance.<n>`, `quiet`, `keys`.
KitchenSheet {
    id: sheet

    required property StationPrefs prefs
    required property Speaker speaker

    signal keysAsked()

    title: qsTr("This screen")

    JText {
        text: qsTr("How far away is the cook?")
        color: Theme.text2
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: [qsTr("At hand"), qsTr("Near, 1 m"), qsTr("Standard, 1.5 m"), qsTr("Far, 2 m")]
            JButton {
                required property string modelData
                required property int index
                objectName: "distance." + index
                checked: sheet.prefs.distance === index
                text: modelData
                onClicked: sheet.prefs.distance = index
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        JButton {
            objectName: "quiet"
            iconName: "pause"
            text: sheet.speaker.muted ? qsTr("Sound on again") : qsTr("Quiet for 10 minutes")
            onClicked: sheet.speaker.muted ? sheet.speaker.unmute() : sheet.speaker.muteTenMinutes()
        }
        JButton {
            objectName: "keys"
            iconName: "grid"
            text: qsTr("Keys of the bump bar")
            onClicked: {
                sheet.close()
                sheet.keysAsked()
            }
        }
    }
}
