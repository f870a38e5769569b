import QtQuick
import Jiko.Controls

// A day as people write it; value is ISO 8601 or empty.
TextEntry {
    id: field

    property string value: ""
    // The business day, from which a date without a year is understood.
    property string today: new Date(Tick.now).toISOString().slice(0, 10)

    signal edited(string value)

    iconName: "calendar"
    placeholderText: qsTr("day/month/year")
    inputMethodHints: Qt.ImhDate
    text: ""
    onTextEdited: {
        value = Typed.isoDate(text, today)
        problem = ""
        edited(value)
    }
    onEditingFinished: {
        if (text !== "" && value === "")
            problem = qsTr("There is no such day. Type it like 21/11/2026.")
        else if (value !== "")
            text = Typed.date(value)
    }
    // Said by the program; what somebody is typing stays as it is.
    onValueChanged: {
        if (!activeFocus)
            text = Typed.date(value)
    }
    Component.onCompleted: text = Typed.date(value)
}
