import QtQuick
import Jiko.Controls

// A phone number as people write it at home; value is E.164 or empty.
TextEntry {
    id: field

    property string value: ""
    property string countryCode: "254"

    signal edited(string value)

    inputMethodHints: Qt.ImhDialableCharactersOnly
    iconName: "phone"
    text: ""
    onTextEdited: {
        const read = Typed.e164(text, countryCode)
        value = read
        problem = ""
        edited(read)
    }
    onEditingFinished: {
        if (text !== "" && value === "")
            problem = qsTr("Type the whole number, like 0712 345 678.")
        else if (value !== "")
            text = Typed.phone(value, countryCode)
    }
    Component.onCompleted: text = Typed.phone(value, countryCode)
}
