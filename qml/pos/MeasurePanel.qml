pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// The grams or the price of a dish, over the tiles and never over the check.
FocusScope {
    id: panel

    required property MeasurePad pad
    property string symbol: ""

    onVisibleChanged: {
        if (visible)
            keys.forceActiveFocus()
    }
    Keys.onEscapePressed: panel.pad.cancel()

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    // Taps beside the pad stay here.
    TapHandler { gesturePolicy: TapHandler.WithinBounds }

    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; margins: Theme.space8 }
        width: Math.min(Theme.u(480), parent.width - 2 * Theme.space8)
        height: Math.min(column.height + 2 * Theme.space16, parent.height - 2 * Theme.space8)
        radius: Theme.radiusSheet
        color: Theme.surface
        border { width: Theme.border; color: Theme.outline }

        Column {
            id: column
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space16 }
            spacing: Theme.space8

            Item {
                width: parent.width
                height: Theme.touch
                JText {
                    anchors { left: parent.left; right: shut.left; verticalCenter: parent.verticalCenter }
                    text: panel.pad.dish
                    font: Theme.heading
                }
                JButton {
                    id: shut
                    objectName: "measure.close"
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    kind: JButton.Ghost
                    iconName: "close"
                    Accessible.name: qsTr("Close")
                    onClicked: panel.pad.cancel()
                }
            }
            JText {
                width: parent.width
                text: panel.pad.weighs ? qsTr("Type the grams. A kilogram costs %1.").arg(Fmt.ltr(panel.pad.kiloText))
                    : qsTr("Type what it costs.")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            Item {
                width: parent.width
                height: Theme.lineBox(40)
                JText {
                    objectName: "measure.typed"
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    text: Fmt.ltr(panel.pad.typedText !== "" ? panel.pad.typedText
                        : panel.pad.weighs ? "0.000\u00a0kg" : panel.symbol + "\u00a00")
                    font: Theme.amount
                    color: panel.pad.typedText !== "" ? Theme.text : Theme.textDisabled
                }
                JText {
                    objectName: "measure.amount"
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    visible: panel.pad.weighs
                    text: Fmt.ltr(panel.pad.amountText)
                    font: Theme.heading
                }
            }
            NumPad {
                id: keys
                objectName: "measure.pad"
                anchors.horizontalCenter: parent.horizontalCenter
                focus: true
                extra: panel.pad.weighs ? "00" : "."
                onTyped: digits => panel.pad.type(digits)
                onErased: panel.pad.erase()
                onCleared: panel.pad.clear()
                onEntered: panel.pad.take()
            }
            PrimaryButton {
                objectName: "measure.take"
                width: parent.width
                text: panel.pad.amountText === "" ? qsTr("Add") : qsTr("Add %1").arg(Fmt.ltr(panel.pad.amountText))
                reason: panel.pad.reason
                onClicked: panel.pad.take()
            }
        }
    }
}
