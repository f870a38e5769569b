pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Cash goes in or out without a guest, or the drawer is opened for nothing: how much, and why.
Sheet {
    id: sheet

    required property DrawerDesk desk
    // "payIn", "payOut", "drop" or "noSale"
    property string kind: "payIn"
    property string why: ""
    property var reasons: []
    readonly property bool moves: kind !== "noSale"
    readonly property bool wantsNote: visible && why !== "" && desk.wantsNote(kind, why)
    readonly property string name: kind === "payIn" ? qsTr("Pay in") : kind === "payOut" ? qsTr("Pay out")
        : kind === "drop" ? qsTr("Into the safe") : qsTr("No sale")

    function ask(kind: string) {
        sheet.kind = kind
        reasons = desk.reasonsFor(kind)
        open()
    }

    title: name
    detail: kind === "payIn" ? qsTr("Cash that comes into the drawer without a guest.")
        : kind === "payOut" ? qsTr("Cash that leaves the drawer for something the house needs.")
        : kind === "drop" ? qsTr("Cash that goes from the drawer into the safe.")
        : qsTr("The drawer opens, and that it did is kept.")
    typed: amount.text !== "" || other.text !== ""
    onAboutToShow: {
        amount.text = ""
        other.text = ""
        note.text = ""
        why = ""
    }
    first: moves ? amount : other

    width: Math.min(Theme.u(moves ? 760 : 560), parent ? parent.width - 2 * Theme.space16 : Theme.u(560))

    Item {
        id: body
        width: parent.width
        // The keys stand below the words where both do not fit beside each other.
        readonly property bool beside: width >= Theme.textU(520)
        height: !sheet.moves ? words.height : beside ? Math.max(words.height, pad.height) : words.height + Theme.space16 + pad.height

        Column {
            id: words
            anchors { left: parent.left; right: parent.right
                      rightMargin: sheet.moves && body.beside ? keys.width + Theme.space24 : 0 }
            spacing: Theme.space16
            TextEntry {
                id: amount
                objectName: "move.amount"
                width: parent.width
                visible: sheet.moves
                label: qsTr("Amount")
                placeholderText: label
                suffix: sheet.desk.symbol
                maximumLength: 13
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                onAccepted: take.tryIt()
            }
            Flow {
                width: parent.width
                spacing: Theme.space8
                Repeater {
                    model: sheet.reasons
                    Chip {
                        required property string modelData
                        required property int index
                        objectName: "move.reason." + index
                        focusPolicy: Qt.TabFocus // a touch leaves the keys with what is typed
                        most: parent ? parent.width : Theme.u(4000)
                        checkable: false
                        checked: sheet.why === modelData
                        text: modelData
                        onClicked: {
                            sheet.why = modelData
                            other.text = ""
                            if (sheet.wantsNote)
                                note.forceActiveFocus()
                        }
                    }
                }
            }
            TextEntry {
                id: note
                objectName: "move.note"
                width: parent.width
                visible: sheet.wantsNote
                label: qsTr("Note: what exactly?")
                placeholderText: label
                maximumLength: 100
                onAccepted: take.tryIt()
            }
            TextEntry {
                id: other
                objectName: "move.other"
                width: parent.width
                label: qsTr("Another reason")
                placeholderText: label
                maximumLength: 100
                onTextEdited: sheet.why = text
                onAccepted: take.tryIt()
            }
        }
        // The pad never turns round with the language; where it stands does.
        Item {
            id: keys
            anchors { right: parent.right; top: parent.top; topMargin: body.beside ? 0 : words.height + Theme.space16 }
            width: pad.width
            height: pad.height
            visible: sheet.moves
            NumPad {
                id: pad
                activeFocusOnTab: false
                onTyped: digits => amount.insert(amount.length, digits)
                onErased: amount.remove(amount.length - 1, amount.length)
                onCleared: amount.text = ""
            }
        }
    }
    buttons: [
        PrimaryButton {
            id: take
            objectName: "move.do"
            iconName: "drawer"
            text: sheet.name
            reason: sheet.moves && amount.text === "" ? qsTr("Type an amount first.")
                : sheet.why.trim() === "" ? qsTr("Say why: tap a reason, or write one.")
                : sheet.wantsNote && note.text.trim() === "" ? qsTr("The house wants a note with this reason.") : ""
            function tryIt() {
                if (reason !== "")
                    refuse()
                else
                    sheet.desk.act(sheet.kind, amount.text, sheet.why, sheet.wantsNote ? note.text : "")
            }
            onClicked: tryIt()
        }
    ]
    Connections {
        target: sheet.desk
        function onDone() { sheet.close() }
    }
}
