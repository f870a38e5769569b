pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// The choices of a dish, over the tiles and never over the check.
FocusScope {
    id: panel

    required property ChoicesSheet choices

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
        opacity: 0.96
    }
    MouseArea { anchors.fill: parent } // taps beside the choices stay here

    ModifierSheet {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top }
        width: Math.min(parent.width, Theme.u(720))
        height: Math.min(implicitHeight, parent.height)
        title: panel.choices.dish
        priceText: Fmt.ltr(panel.choices.amountText)
        quantity: panel.choices.count
        addText: qsTr("Add %1").arg(Fmt.ltr(panel.choices.amountText))
        missing: panel.choices.reason
        noteSet: panel.choices.note !== ""
        onAdded: panel.choices.add()
        onClosed: panel.choices.cancel()
        onQuantityStepped: value => panel.choices.count = value
        onNoteAsked: {
            noteSheet.text = panel.choices.note
            noteSheet.open()
        }
        onAllergyAsked: {
            noteSheet.text = panel.choices.note !== "" ? panel.choices.note : qsTr("ALLERGY: ")
            noteSheet.open()
        }

        Repeater {
            model: panel.choices.groups
            ChoiceGroup {
                id: group
                required property var modelData
                width: parent.width
                namedAs: "choice." + modelData.place + "."
                title: modelData.name
                least: modelData.least
                most: modelData.most
                chosenCount: modelData.taken
                options: modelData.choices
                onToggled: index => panel.choices.toggle(group.modelData.place, index)
            }
        }
    }
    NoteSheet {
        id: noteSheet
        title: qsTr("Note for the kitchen")
        onGiven: text => panel.choices.note = text
    }
}
