pragma ComponentBehavior: Bound
import QtQuick

// Digits as phones and card readers have them, 1-2-3 on top; the keys of the keyboard do the same.
FocusScope {
    id: pad

    // "00", a decimal point or nothing: what the key beside 0 types.
    property string extra: "00"
    property string reason: ""
    property bool busy: false

    signal typed(string digits)
    signal erased()
    // Backspace was held.
    signal cleared()
    signal entered()

    implicitWidth: 3 * Theme.keyWidth + 2 * Theme.space8
    implicitHeight: 4 * Theme.keyHeight + 3 * Theme.space8
    activeFocusOnTab: true

    // Number pads look the same in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Number pad")

    Keys.onPressed: event => {
        const digit = event.text >= "0" && event.text <= "9" && event.text.length === 1
        if (digit || pad.extra === "." && (event.text === "." || event.text === ",")) {
            if (pad.reason !== "")
                Notices.tell(pad.reason)
            else if (!pad.busy)
                pad.typed(digit ? event.text : ".")
        } else if (event.key === Qt.Key_Backspace) {
            if (!pad.busy)
                pad.erased()
        } else if (event.key === Qt.Key_Delete) {
            if (!pad.busy)
                pad.cleared()
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat) {
            if (!pad.busy)
                pad.entered()
        } else {
            return
        }
        event.accepted = true
    }

    Grid {
        // Each key takes half of the gap around it, so that no tap falls between two keys.
        anchors { fill: parent; margins: -Theme.space4 }
        columns: 3
        // Mirroring is off here, whatever the window says.
        layoutDirection: Qt.LeftToRight

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", pad.extra, "0", "<"]

            Item {
                id: cell
                required property string modelData
                width: (pad.width + Theme.space8) / 3
                height: (pad.height + Theme.space8) / 4

                PadKey {
                    objectName: "key" + (cell.modelData === "<" ? "Backspace" : cell.modelData)
                    anchors.fill: parent
                    topInset: Theme.space4
                    bottomInset: Theme.space4
                    leftInset: Theme.space4
                    rightInset: Theme.space4
                    visible: cell.modelData !== ""
                    text: cell.modelData === "<" ? "" : cell.modelData
                    iconName: cell.modelData === "<" ? "backspace" : ""
                    reason: pad.reason
                    busy: pad.busy
                    Accessible.name: cell.modelData === "<" ? qsTr("Delete the last digit") : cell.modelData
                    onClicked: {
                        if (cell.modelData === "<")
                            pad.erased()
                        else
                            pad.typed(cell.modelData)
                    }
                    onPressAndHold: {
                        if (cell.modelData === "<")
                            pad.cleared()
                    }
                }
            }
        }
    }

    FocusRing {
        target: pad
        outset: Theme.u(6)
    }
}
