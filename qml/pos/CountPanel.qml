pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// The drawer is counted, by its notes and coins or by its sum; what should be in it is told after that. Then the shift
// is closed, or it is counted again.
FocusScope {
    id: panel

    required property CloseDesk desk
    required property Paper paper
    property string symbol: ""
    // What the pad types: a row of notes, after those one of foreign money, or below zero the sum.
    property int picked: -1
    // On a small screen the pad is worth more than words.
    readonly property bool tight: height < Theme.u(520) * Theme.textScale / 100

    signal checkAsked(string check)
    signal decisionsAsked()
    signal promptsAsked()
    signal cardsAsked()
    signal pursesAsked()

    function start() {
        picked = -1
        if (desk.counted)
            again.forceActiveFocus()
        else
            total.forceActiveFocus()
    }
    function makeCount() {
        if (desk.countReason !== "") {
            Notices.tell(desk.countReason)
            return
        }
        desk.makeCount()
        if (desk.wantsReason)
            note.forceActiveFocus()
        else
            hold.forceActiveFocus()
    }

    // A row of notes has no field of its own: what is typed while it has the focus is how many there are.
    Keys.onPressed: event => {
        if (picked < 0 || picked >= desk.worths.length || desk.counted)
            return
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            desk.typeDigits(picked, event.text)
        else if (event.key === Qt.Key_Backspace)
            desk.erase(picked)
        else
            return
        event.accepted = true
    }

    // Held upright the sum stands below the notes.
    readonly property bool upright: height > width

    Flickable {
        id: notes
        anchors { left: parent.left; top: parent.top; margins: Theme.space16 }
        width: panel.width - 2 * Theme.space16 - (panel.upright ? 0 : side.width)
        height: panel.height - 2 * Theme.space16 - (panel.upright ? side.height : 0)
        contentHeight: left.height
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: left
            width: notes.width
            spacing: Theme.space16

            Grid {
                id: grid
                width: parent.width
                readonly property int across: width >= 2 * Theme.textU(372) + columnSpacing ? 2 : 1
                columnSpacing: Theme.space24
                rowSpacing: Theme.space8
                flow: Grid.TopToBottom
                rows: Math.ceil(panel.desk.worths.length / across)
                Repeater {
                    model: panel.desk.worths
                    PiecesRow {
                        required property string modelData
                        required property int index
                        width: Math.min(Theme.textU(400), Math.floor((grid.width - (grid.across - 1) * grid.columnSpacing) / grid.across))
                        namedAs: "count.piece." + index
                        worth: modelData
                        pieces: panel.desk.pieces[index] ?? 0
                        sum: panel.desk.sums[index] ?? ""
                        picked: panel.picked === index && !panel.desk.counted
                        lockedReason: panel.desk.counted ? qsTr("It is counted. Tap Count again to change it.") : ""
                        onStepped: pieces => {
                            panel.picked = index
                            panel.desk.setPieces(index, pieces)
                        }
                        onTapped: panel.picked = index
                        onFocused: panel.picked = index
                    }
                }
            }
            Repeater {
                model: panel.desk.foreign
                TextEntry {
                    id: entry
                    required property string modelData
                    required property int index
                    readonly property int row: panel.desk.worths.length + index
                    readonly property string shown: panel.desk.foreignTyped[index] ?? ""
                    objectName: "count.foreign." + index
                    width: Math.min(left.width, Theme.textU(372))
                    readOnly: panel.desk.counted
                    label: qsTr("Counted %1").arg(modelData)
                    placeholderText: label
                    suffix: modelData
                    maximumLength: 10
                    inputMethodHints: Qt.ImhFormattedNumbersOnly
                    onShownChanged: {
                        if (text !== shown)
                            text = shown
                    }
                    onTextEdited: panel.desk.typeForeign(index, text)
                    onAccepted: panel.makeCount()
                    onActiveFocusChanged: {
                        if (activeFocus)
                            panel.picked = row
                    }
                }
            }
            // Below what is counted: it changes while others serve, and nothing may move under a finger.
            OpenEnds {
                width: parent.width
                desk: panel.desk
                paper: panel.paper
                shown: panel.visible
                onCheckAsked: check => panel.checkAsked(check)
                onDecisionsAsked: panel.decisionsAsked()
                onPromptsAsked: panel.promptsAsked()
                onCardsAsked: panel.cardsAsked()
                onPursesAsked: panel.pursesAsked()
            }
        }
    }
    Rectangle {
        id: side
        anchors { right: parent.right; bottom: parent.bottom }
        width: panel.upright ? panel.width : Math.min(Theme.textU(420), Math.round(panel.width * 0.46))
        height: panel.upright ? Math.round(panel.height * 0.52) : panel.height
        color: Theme.surface

        Flickable {
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: last.top
                      margins: Theme.space24; topMargin: panel.tight ? Theme.space8 : Theme.space16; bottomMargin: Theme.space8 }
            // Its last keys reach beyond the pad by half a gap.
            contentHeight: act.height + Theme.space8
            clip: true
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: act
                width: parent.width
                spacing: Theme.space12

                JText {
                    width: parent.width
                    visible: !panel.desk.counted && !panel.tight
                    text: qsTr("Count notes and coins, or type their sum. What should be there is told after the count.")
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                TextEntry {
                    id: total
                    objectName: "shift.count"
                    width: parent.width
                    visible: !panel.desk.counted
                    label: qsTr("Cash counted")
                    placeholderText: label
                    suffix: panel.symbol
                    maximumLength: 13
                    inputMethodHints: panel.desk.hasCents ? Qt.ImhFormattedNumbersOnly : Qt.ImhDigitsOnly
                    onTextEdited: panel.desk.typeSum(text)
                    onAccepted: panel.makeCount()
                    onActiveFocusChanged: {
                        if (activeFocus)
                            panel.picked = -1
                    }
                    Connections {
                        target: panel.desk
                        function onCountChanged() {
                            if (total.text !== panel.desk.sumTyped)
                                total.text = panel.desk.sumTyped
                        }
                    }
                }
                NumPad {
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: !panel.desk.counted
                    activeFocusOnTab: false
                    extra: panel.desk.hasCents || panel.picked >= panel.desk.worths.length ? "." : "00"
                    onTyped: digits => panel.desk.typeDigits(panel.picked, digits)
                    onErased: panel.desk.erase(panel.picked)
                    onCleared: panel.desk.clear(panel.picked)
                }
                JText {
                    objectName: "shift.judgement"
                    width: parent.width
                    visible: panel.desk.counted
                    text: panel.desk.judgement
                    font: Theme.heading
                    color: panel.desk.differs ? Theme.danger : Theme.success
                    wrapMode: Text.Wrap
                }
                Row {
                    id: ways
                    width: parent.width
                    visible: panel.desk.counted
                    spacing: Theme.space8
                    JButton {
                        id: again
                        objectName: "shift.again"
                        width: Math.floor((ways.width - ways.spacing) / 2)
                        height: Math.max(Theme.touch, Theme.rowHeight(18, 2))
                        iconName: "retry"
                        text: qsTr("Count again")
                        onClicked: {
                            panel.desk.countAgain()
                            panel.start()
                        }
                    }
                    JButton {
                        id: note
                        objectName: "shift.note"
                        width: Math.floor((ways.width - ways.spacing) / 2)
                        height: again.height
                        iconName: "note"
                        text: qsTr("Note")
                        onClicked: {
                            noteSheet.text = panel.desk.reason
                            noteSheet.open()
                        }
                    }
                }
                JText {
                    width: parent.width
                    visible: panel.desk.counted && panel.desk.differs
                    text: panel.desk.wantsReason ? qsTr("Why is it not the same? Tap a reason, or write a note.")
                        : qsTr("So small a difference wants no reason.")
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Flow {
                    width: parent.width
                    visible: panel.desk.counted && panel.desk.differs
                    spacing: Theme.space8
                    Repeater {
                        model: panel.desk.reasons
                        Chip {
                            required property string modelData
                            required property int index
                            objectName: "shift.reason." + index
                            most: parent ? parent.width : Theme.u(4000)
                            checkable: false
                            checked: panel.desk.reason === modelData
                            text: modelData
                            onClicked: panel.desk.giveReason(modelData)
                        }
                    }
                }
                JText {
                    objectName: "shift.why"
                    width: parent.width
                    visible: panel.desk.counted && panel.desk.reason !== ""
                    text: qsTr("Reason: %1").arg(panel.desk.reason)
                    wrapMode: Text.Wrap
                }
            }
        }
        // What comes next never scrolls away.
        Item {
            id: last
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space24; bottomMargin: Theme.space8 }
            height: panel.tight && !panel.desk.counted ? Theme.touch : Theme.u(72)
            PrimaryButton {
                objectName: "shift.counted"
                anchors.fill: parent
                visible: !panel.desk.counted
                iconName: "tick"
                text: panel.desk.sumTyped === "" ? qsTr("Counted") : qsTr("Counted %1").arg(Fmt.ltr(panel.desk.sumTyped))
                reason: panel.desk.countReason
                onClicked: panel.makeCount()
            }
            ConfirmHold {
                id: hold
                objectName: "shift.close"
                anchors.fill: parent
                visible: panel.desk.counted
                text: qsTr("Hold to close the shift")
                reason: panel.desk.closeReason
                onConfirmed: panel.desk.close()
            }
        }
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: Theme.border
            color: Theme.line
        }
    }
    NoteSheet {
        id: noteSheet
        title: qsTr("Why the count differs")
        onGiven: text => panel.desk.giveReason(text)
        onClosed: hold.forceActiveFocus()
    }
}
