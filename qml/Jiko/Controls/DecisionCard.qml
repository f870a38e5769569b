pragma ComponentBehavior: Bound
import QtQuick

// Two people did what does not go together: what happened, who and where, and what can be chosen. The sensible choice
// stands first.
Rectangle {
    id: card

    property string title: ""
    property string place: ""              // "Table 12, check 1043"
    property string amountText: ""
    property var acts: []                  // [{time, who, what}]
    property var choices: []               // [{choice, text, needs, reasons}]

    signal chosen(var choice)

    function numbered(held: bool): var {
        return Array.from(choices, (choice, place) => ({choice, place})).filter(each => (each.choice.needs === "hold") === held)
    }

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.u(480)
    implicitHeight: column.height + 2 * Theme.space16
    radius: Theme.radiusTile
    color: Theme.surface
    border { width: Theme.border; color: Theme.outline }
    Accessible.role: Accessible.Grouping
    Accessible.name: Fmt.joined([title, place, amountText], ", ")

    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.border }
        width: Theme.u(6)
        radius: Theme.u(3)
        color: Theme.warn
    }
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space16; leftMargin: Theme.space24 }
        spacing: Theme.space8

        Item {
            width: parent.width
            height: Math.max(names.height, sum.height)
            Column {
                id: names
                anchors { left: parent.left; right: sum.left; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                JText {
                    width: parent.width
                    text: card.title
                    font: Theme.heading
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                }
                JText {
                    width: parent.width
                    visible: text !== ""
                    text: card.place
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                }
            }
            JText {
                id: sum
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: text === "" ? 0 : implicitWidth
                text: Fmt.ltr(card.amountText)
                font: Theme.heading
            }
        }
        Repeater {
            model: card.acts
            Item {
                id: act
                required property var modelData
                width: column.width
                height: Math.max(when.height, words.height)
                JText {
                    id: when
                    anchors { left: parent.left; top: parent.top }
                    width: Theme.textU(56)
                    text: Fmt.ltr(act.modelData.time)
                    font: Theme.captionBold
                }
                JText {
                    id: words
                    anchors { left: when.right; right: parent.right; top: parent.top }
                    text: act.modelData.who + ": " + act.modelData.what
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                }
            }
        }
        Flow {
            width: parent.width
            topPadding: Theme.space8
            spacing: Theme.space8
            // Money that goes out is held for, the rest is a tap.
            Repeater {
                model: card.numbered(true)
                ConfirmHold {
                    required property var modelData
                    objectName: "choice." + modelData.place
                    width: Math.min(implicitWidth, column.width)
                    text: modelData.choice.text
                    onConfirmed: card.chosen(modelData.choice)
                }
            }
            Repeater {
                model: card.numbered(false)
                JButton {
                    required property var modelData
                    objectName: "choice." + modelData.place
                    width: Math.min(implicitWidth, column.width)
                    kind: modelData.place === 0 ? JButton.Primary : JButton.Plain
                    text: modelData.choice.text
                    onClicked: card.chosen(modelData.choice)
                }
            }
        }
    }
}
