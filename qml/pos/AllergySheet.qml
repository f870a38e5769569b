pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

// What somebody may not eat: a tap says it at once, another takes it back. What the dish contains is marked.
Sheet {
    id: sheet

    required property var allergens // [{code, name}]
    property var said: []
    property var inside: []

    signal toggled(string allergy)

    readonly property var ownWords: said.filter(each => !allergens.some(known => known.code === each))

    title: qsTr("Allergy")
    property bool sent: false
    detail: sent ? qsTr("The kitchen has it already: it is told of each change at once.") : qsTr("It stands on the check and on the kitchen's ticket.")
    typed: entry.text !== ""
    onAboutToShow: entry.text = ""

    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.visible ? sheet.allergens : []
            Chip {
                id: chip
                required property var modelData
                readonly property bool isInside: sheet.inside.indexOf(modelData.code) >= 0
                objectName: "allergy." + modelData.code
                checkable: false
                checked: sheet.said.indexOf(modelData.code) >= 0
                iconName: isInside ? "exclaim" : ""
                text: isInside ? qsTr("%1: it is in it").arg(modelData.name) : modelData.name
                onClicked: sheet.toggled(modelData.code)
            }
        }
        Repeater {
            model: sheet.ownWords
            Chip {
                required property string modelData
                checkable: false
                checked: true
                text: modelData
                onClicked: sheet.toggled(modelData)
            }
        }
    }
    TextEntry {
        id: entry
        objectName: "allergy.words"
        width: parent.width
        maximumLength: 40
        placeholderText: qsTr("Something else")
        onAccepted: more.clicked()
    }
    buttons: [
        JButton {
            id: more
            objectName: "allergy.done"
            kind: JButton.Primary
            text: entry.text === "" ? qsTr("Done") : qsTr("Add")
            onClicked: {
                if (entry.text === "")
                    return sheet.close()
                sheet.toggled(entry.text)
                entry.text = ""
            }
        }
    ]
}
