pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet

// Something is said between kitchen and floor: a word ready made, or one's own. For tests and the remote hand: `say.<n>`, `say.own`,
// `say.send`.
Sheet {
    id: sheet

    required property KitchenTalk talk
    property string check: ""

    // About a check, called as its guests are; both empty for nobody's.
    function ask(about: string, label: string) {
        check = about
        title = label === "" ? qsTr("Say something") : qsTr("Say something about %1").arg(label)
        own.text = ""
        open()
    }

    typed: own.text !== ""
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.talk.sayings
            JButton {
                required property var modelData
                required property int index
                objectName: "say." + index
                text: modelData.words
                onClicked: {
                    sheet.talk.say(modelData.saying, own.text, sheet.check)
                    sheet.close()
                }
            }
        }
    }
    TextEntry {
        id: own
        objectName: "say.own"
        width: parent.width
        label: qsTr("In your own words")
        iconName: "note"
    }
    buttons: JButton {
        objectName: "say.send"
        kind: JButton.Primary
        iconName: "send"
        text: qsTr("Say it")
        reason: own.text.trim() === "" ? qsTr("Type what to say first.") : ""
        onClicked: {
            sheet.talk.say(0, own.text, sheet.check)
            sheet.close()
        }
    }
}
