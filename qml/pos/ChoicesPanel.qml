pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// The choices of a dish, over the tiles and never over the check.
FocusScope {
    id: panel

    required property ChoicesSheet choices
    property var allergens: []

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    // Taps beside the choices stay here.
    MouseArea { anchors.fill: parent }

    ModifierSheet {
        id: sheet
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space8 }
        height: Math.min(implicitHeight, parent.height - 2 * Theme.space8)
        focus: true
        title: panel.choices.dish
        priceText: Fmt.ltr(panel.choices.amountText)
        quantity: panel.choices.count
        addText: qsTr("Add %1").arg(Fmt.ltr(panel.choices.amountText))
        missing: panel.choices.reason
        noteSet: panel.choices.note !== ""
        allergySet: panel.choices.allergies.length > 0
        onAdded: panel.choices.add()
        onClosed: panel.choices.cancel()
        onQuantityStepped: value => panel.choices.count = value
        onNoteAsked: {
            noteSheet.text = panel.choices.note
            noteSheet.open()
        }
        onAllergyAsked: {
            allergySheet.inside = panel.choices.contains()
            allergySheet.open()
        }

        Repeater {
            id: groups
            model: panel.choices.groups
            ChoiceGroup {
                id: group
                required property ChoiceList modelData
                required property int index
                width: parent.width
                namedAs: "choice." + index + "."
                title: modelData.name
                least: modelData.least
                most: modelData.most
                chosenCount: modelData.taken
                options: modelData
                before: modelData.preModifiers
                beforeIndex: modelData.said
                onBeforePicked: index => modelData.said = index
                onToggled: choice => {
                    const next = groups.itemAt(index + 1)
                    panel.choices.toggle(index, choice)
                    // An answered question makes way for the next one.
                    if (panel.choices.open && next && group.required && group.answered)
                        sheet.show(next)
                }
            }
        }
    }
    AllergySheet {
        id: allergySheet
        allergens: panel.allergens
        said: panel.choices.allergies
        onToggled: allergy => panel.choices.changeAllergy(allergy)
    }
    NoteSheet {
        id: noteSheet
        title: qsTr("Note for the kitchen")
        onGiven: text => panel.choices.note = text
    }
}
