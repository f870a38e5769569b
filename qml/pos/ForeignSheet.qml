pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Cash of another country: what the guest gave, what it is worth here, and the change in our own money. For tests and the
// remote hand: `foreign.<n>`, `foreign.quick.<n>`, `foreign.typed`, `foreign.worth`, `foreign.take`.
Sheet {
    id: sheet

    required property TenderDesk desk
    property int place: 0
    readonly property var chosen: desk.currencies[place] ?? ({ currency: "", rate: "", quick: [] })

    function start() {
        place = 0
        entry.text = ""
        open()
    }

    objectName: "foreignSheet"
    title: qsTr("Foreign money")
    detail: Fmt.ltr(chosen.rate)
    typed: entry.text !== ""
    first: entry

    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.desk.currencies.length > 1
        Repeater {
            model: sheet.desk.currencies
            Chip {
                required property var modelData
                required property int index
                objectName: "foreign." + index
                focusPolicy: Qt.TabFocus // a touch leaves the keys with what is typed
                text: modelData.name
                checked: sheet.place === index
                onClicked: {
                    sheet.place = index
                    entry.text = ""
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.chosen.quick
            JButton {
                required property var modelData
                required property int index
                objectName: "foreign.quick." + index
                focusPolicy: Qt.TabFocus // a touch leaves the keys with what is typed
                text: Fmt.ltr(modelData.text)
                onClicked: entry.text = modelData.typed
            }
        }
    }
    TextEntry {
        id: entry
        objectName: "foreign.typed"
        width: parent.width
        label: qsTr("Given, in %1").arg(Fmt.ltr(sheet.chosen.currency))
        placeholderText: label
        suffix: sheet.chosen.currency
        maximumLength: 9
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onAccepted: take.tryIt()
    }
    JText {
        objectName: "foreign.worth"
        width: parent.width
        visible: text !== ""
        text: Fmt.ltr(sheet.desk.worthText(sheet.chosen.currency, entry.text))
        font: Theme.bodyBold
        wrapMode: Text.Wrap
    }
    NumPad {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        activeFocusOnTab: false
        onTyped: digits => entry.insert(entry.length, digits)
        onErased: entry.remove(entry.length - 1, entry.length)
        onCleared: entry.text = ""
    }
    buttons: [
        PrimaryButton {
            id: take
            objectName: "foreign.take"
            text: qsTr("Take %1 %2").arg(Fmt.ltr(sheet.chosen.currency)).arg(Fmt.ltr(entry.text))
            reason: sheet.desk.foreignProblem(sheet.chosen.currency, entry.text)
            function tryIt() {
                if (reason !== "") {
                    refuse()
                    return
                }
                const currency = sheet.chosen.currency
                const words = entry.text
                sheet.close()
                sheet.desk.takeForeign(currency, words)
            }
            onClicked: tryIt()
        }
    ]
}
