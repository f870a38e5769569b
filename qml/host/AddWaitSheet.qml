pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.HostModels

// A party that waits: size first, for the quote; the phone number is optional everywhere.
Sheet {
    id: sheet

    required property HostDesk desk
    property int covers: 2

    title: qsTr("Add to the waitlist")
    detail: qsTr("About %n minute(s)", "", desk.quoteFor(covers))
    typed: name.text !== "" || phone.text !== ""
    first: name
    onClosed: {
        name.text = ""
        phone.text = ""
        covers = 2
    }

    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: 8
            JButton {
                required property int index
                objectName: "wait.size." + (index + 1)
                focusPolicy: Qt.TabFocus // a touch leaves the keys with what is typed
                checked: sheet.covers === index + 1
                text: index + 1
                Accessible.name: qsTr("%n guest(s)", "", index + 1)
                onClicked: sheet.covers = index + 1
            }
        }
    }
    TextEntry {
        id: name
        objectName: "wait.name"
        width: parent.width
        label: qsTr("Name")
    }
    TextEntry {
        id: phone
        objectName: "wait.phone"
        width: parent.width
        label: qsTr("Phone, if they like")
        inputMethodHints: Qt.ImhDialableCharactersOnly
    }
    buttons: [
        JButton {
            objectName: "wait.save"
            kind: JButton.Primary
            text: qsTr("Add")
            onClicked: {
                sheet.desk.addToWaitlist(name.text, sheet.covers, phone.text)
                if (name.text.trim() !== "")
                    sheet.close()
            }
        }
    ]
}
