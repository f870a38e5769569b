import QtQuick
import Jiko.Controls

// Money to type: accepts what people paste ("1,250/="), shows it in the way of the locale on leaving.
TextEntry {
    id: field

    property real valueMinor: 0            // NaN while nothing is typed
    property int decimals: 2
    property string symbol: ""
    property string locale_: Qt.locale().name

    // The typed amount was read; the owner keeps it.
    signal edited(real minor)

    property bool typing: false

    function show() {
        typing = false
        text = Typed.amount(valueMinor, decimals, locale_)
    }

    suffix: symbol
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    // Digits run from left to right in every language, and stand at the end like every amount.
    horizontalAlignment: TextInput.AlignRight
    text: ""
    onTextEdited: {
        typing = true
        const read = Typed.minor(text, decimals)
        problem = text !== "" && isNaN(read) ? qsTr("Type an amount, like 1,250.") : ""
        if (text === "" || !isNaN(read)) {
            valueMinor = read
            edited(read)
        }
    }
    onEditingFinished: {
        if (problem === "")
            show()
    }
    onValueMinorChanged: {
        if (!typing)
            show()
    }
    Component.onCompleted: show()
}
