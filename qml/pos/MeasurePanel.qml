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
    MouseArea { anchors.fill: parent }

    Rectangle {
        id: sheet
        // On a low screen the keys stand beside the words.
        readonly property bool low: panel.height < Theme.u(560)

        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; margins: Theme.space8 }
        width: Math.min(low ? Theme.u(640) : Theme.u(480), parent.width - 2 * Theme.space8)
        height: Math.min((low ? Math.max(words.height, keys.implicitHeight) : words.height + keys.implicitHeight + Theme.space12) + 2 * Theme.space16,
            parent.height - 2 * Theme.space8)
        radius: Theme.radiusSheet
        color: Theme.surface
        border { width: Theme.border; color: Theme.outline }

        Column {
            id: words
            anchors { left: parent.left; top: parent.top; margins: Theme.space16 }
            width: parent.width - 2 * Theme.space16 - (sheet.low ? keys.implicitWidth + Theme.space16 : 0)
            spacing: Theme.space8

            Item {
                width: parent.width
                height: Math.max(Theme.touch, dish.height)
                JText {
                    id: dish
                    anchors { left: parent.left; right: shut.left; verticalCenter: parent.verticalCenter }
                    text: panel.pad.dish
                    font: Theme.heading
                    wrapMode: Text.Wrap
                    maximumLineCount: sheet.low ? 1 : 2
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
                maximumLineCount: 3
                lineHeight: sheet.low ? 0.8 : 1
            }
            JText {
                objectName: "measure.typed"
                width: parent.width
                height: Theme.lineBox(sheet.low ? 28 : 40)
                text: Fmt.ltr(panel.pad.typedText !== "" ? panel.pad.typedText
                    : panel.pad.weighs ? "0.000\u00a0kg" : panel.symbol + "\u00a00")
                font: sheet.low ? Theme.title : Theme.amount
                fontSizeMode: Text.HorizontalFit
                color: panel.pad.typedText !== "" ? Theme.text : Theme.textDisabled
            }
            PrimaryButton {
                objectName: "measure.take"
                width: parent.width
                text: panel.pad.amountText === "" ? qsTr("Add") : qsTr("Add %1").arg(Fmt.ltr(panel.pad.amountText))
                reason: panel.pad.reason
                onClicked: panel.pad.take()
            }
        }
        // Keys are not mirrored, their place is.
        Item {
            anchors { right: parent.right; rightMargin: sheet.low ? Theme.space16 : Math.round((sheet.width - width) / 2)
                      bottom: parent.bottom; bottomMargin: Theme.space16 }
            width: keys.implicitWidth
            height: keys.implicitHeight
            NumPad {
                id: keys
                objectName: "measure.pad"
                anchors.fill: parent
                focus: true
                extra: panel.pad.weighs ? "00" : "."
                onTyped: digits => panel.pad.type(digits)
                onErased: panel.pad.erase()
                onCleared: panel.pad.clear()
                onEntered: panel.pad.take()
            }
        }
    }
}
