import QtQuick
import Jiko.Controls

// A few words to type.
Sheet {
    id: sheet

    property string text: ""
    property string actionText: qsTr("Save")

    signal given(string text)

    typed: entry.text !== text
    first: entry
    onAboutToShow: entry.text = text

    TextEntry {
        id: entry
        objectName: "words"
        width: parent.width
        maximumLength: 200
        onAccepted: save.clicked()
    }
    buttons: [
        JButton {
            id: save
            objectName: "words.save"
            kind: JButton.Primary
            text: sheet.actionText
            onClicked: {
                sheet.given(entry.text)
                sheet.close()
            }
        }
    ]
}
