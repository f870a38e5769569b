pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// A kitchen ticket: header in the colour of its age, lines, one bar to bump it. One that is longer than a column goes on in the next:
// its width is then that of so many columns.
FocusScope {
    id: card

    property string number: ""             // table or pick-up number
    property int place: 0                  // the digit that bumps it; 0 shows none
    property real since: 0
    property int seconds: Math.max(0, Math.floor((Tick.now - since) / 1000))
    property int warnAfter: 480
    property int lateAfter: 720
    property string course: ""
    property string detail: ""             // server, ticket number, type, promised time
    property string allergy: ""
    property bool recalled: false
    property bool allReady: false
    property bool held: false
    property bool unseen: false            // a void or a change waits to be acknowledged: DONE becomes SEEN
    property real columnWidth: width
    property real columnGap: 0
    property real room: 0                  // how high a column may be; 0: as high as it likes
    readonly property int columns: columnWidth > 0 ? Math.max(1, Math.round(body.implicitWidth / (columnWidth + columnGap))) : 1
    property bool focusedByKeys: activeFocus
    property int currentLine: -1
    // Rows with quantity, name, allergy (of who eats it), modifiers (a line each), seat, state (queued, cooking, ready, void, changed, added).
    property var lines: []
    // What the table's check holds: "Mains held: 4", a course each.
    property var coming: []
    // Letters follow the cook's distance; in u.
    property real itemUnits: 17
    property real modifierUnits: 16
    property real headUnits: 23
    property string doneText: unseen ? qsTr("SEEN") : qsTr("DONE")

    signal done()
    signal lineTapped(int index)
    signal lineHeld(int index)
    signal headTapped()
    signal headHeld()

    property string orderType: ""          // of who does not eat here
    property string priority: ""           // why it goes before others
    property bool pointed: false           // keys work on it

    // Rows are kept and filled anew: a line that changes stays the same thing under the finger, and a rail that scrolls makes none.
    readonly property var entries: Array.from(lines ?? [])
    readonly property var nothing: ({quantity: "", name: ""})
    onEntriesChanged: {
        while (slots.count < entries.length)
            slots.append({})
    }
    readonly property font itemFont: Theme.face(itemUnits, true)
    readonly property font modifierFont: Theme.face(modifierUnits, false)
    readonly property font modifierBold: Theme.face(modifierUnits, true)
    readonly property font headFont: Theme.face(headUnits, true)

    // In which of its columns a line stands, from 0.
    function columnOf(line: int): int {
        const row = list.itemAt(line)
        if (!row)
            return 0
        const start = LayoutMirroring.enabled ? body.width - row.x - row.width : row.x
        return Math.round(start / (columnWidth + columnGap))
    }

    readonly property string stage: held ? "held" : allReady ? "ready" : seconds >= lateAfter ? "late"
        : seconds >= warnAfter ? "warn" : "fresh"
    readonly property color ink: Theme.ticketOn(stage)
    readonly property string lateWords: stage !== "late" ? "" : seconds - lateAfter < 60 ? qsTr("LATE")
        : qsTr("LATE +%n min", "", Math.floor((seconds - lateAfter) / 60))

    implicitWidth: Theme.u(180)
    readonly property real around: head.height + rush.height + band.height + bar.height + 2 * Theme.space4 + Theme.space8
    implicitHeight: around + body.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: Fmt.joined([qsTr("Table %1").arg(number), qsTr("%n minutes", "", Math.floor(seconds / 60)),
        qsTr("%n lines", "", entries.length), allergy, priority === "" ? "" : qsTr("FIRST: %1").arg(priority)], ", ")
    activeFocusOnTab: true

    Keys.onPressed: event => {
        const rows = entries.length
        if (event.key === Qt.Key_Down)
            currentLine = Math.min(rows - 1, currentLine + 1)
        else if (event.key === Qt.Key_Up)
            currentLine = Math.max(-1, currentLine - 1)
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
            if (currentLine >= 0)
                lineTapped(currentLine)
            else
                done()
        } else
            return
        event.accepted = true
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: Theme.surface
        border { width: Theme.contrast ? Theme.border : 0; color: Theme.outline }
    }

    Rectangle {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: headColumn.height + Theme.space12
        radius: Theme.radiusTile
        color: Theme.ticketFill(card.stage)

        // Square below, where the lines begin.
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: parent.radius
            color: parent.color
        }
        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            longPressThreshold: Theme.holdFor / 1000
            onTapped: card.headTapped()
            onLongPressed: card.headHeld()
        }
        Column {
            id: headColumn
            anchors { left: parent.left; top: parent.top; margins: Theme.space8; topMargin: Theme.u(6) }
            width: card.columnWidth - 2 * Theme.space8
            spacing: 0
            Item {
                width: parent.width
                height: Math.max(title.implicitHeight, timer.implicitHeight)
                Rectangle {
                    id: digit
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    visible: card.place > 0
                    width: visible ? Math.round(title.font.pixelSize * 0.95) : 0
                    height: width
                    radius: Theme.u(3)
                    color: "transparent"
                    border { width: Theme.border; color: card.ink }
                    JText {
                        anchors.centerIn: parent
                        text: card.place
                        font: Theme.face(card.modifierUnits * 0.85, true)
                        color: card.ink
                    }
                }
                JText {
                    id: title
                    anchors { left: digit.right; leftMargin: digit.visible ? Theme.space8 : 0; verticalCenter: parent.verticalCenter
                              right: timer.left; rightMargin: Theme.space4 }
                    text: card.number
                    font: card.headFont
                    color: card.ink
                }
                TimerBadge {
                    id: timer
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    seconds: card.seconds
                    warnAfter: card.warnAfter
                    lateAfter: card.lateAfter
                    font: card.headFont
                    color: card.ink
                    overFill: true
                    showLateness: false
                    showRing: (card.stage === "warn" || card.stage === "late") && parent.width
                        >= digit.width + title.implicitWidth + clockWidth + font.pixelSize + 3 * Theme.space8
                }
            }
            Item {
                width: parent.width
                height: small.implicitHeight
                JText {
                    id: small
                    anchors { left: parent.left; right: onward.left }
                    text: Fmt.joined([card.orderType, card.course, card.recalled ? qsTr("RECALLED") : "", card.lateWords,
                        card.held ? qsTr("HELD") : "", card.detail], " · ")
                    font: Theme.face(Math.max(14, card.modifierUnits * 0.9), false)
                    color: card.ink
                }
                // "1/2", and where it goes on.
                Row {
                    id: onward
                    objectName: "onward"
                    anchors.right: parent.right
                    width: visible ? implicitWidth : 0
                    visible: card.columns > 1
                    spacing: Theme.space4
                    JText {
                        text: Fmt.ltr("1/" + card.columns)
                        font: small.font
                        color: card.ink
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "forward"
                        size: small.font.pixelSize
                        color: card.ink
                    }
                }
            }
        }
        // Whose the next columns are.
        Repeater {
            model: card.columns - 1
            JText {
                required property int index
                objectName: "column" + (index + 2)
                x: LayoutMirroring.enabled ? head.width - shift - width : shift
                readonly property real shift: (index + 1) * (card.columnWidth + card.columnGap) + Theme.space8
                anchors { bottom: head.bottom; bottomMargin: Theme.u(6) }
                width: card.columnWidth - 2 * Theme.space8
                text: card.number + "  " + Fmt.ltr((index + 2) + "/" + card.columns)
                font: card.headFont
                color: card.ink
            }
        }
    }

    Rectangle {
        id: rush
        anchors { left: parent.left; right: parent.right; top: head.bottom }
        height: visible ? hurry.implicitHeight + Theme.space4 : 0
        visible: card.priority !== ""
        color: Theme.info
        Icon {
            id: star
            anchors { left: parent.left; leftMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            name: "star"
            size: hurry.font.pixelSize
            color: Theme.infoOn
        }
        JText {
            id: hurry
            objectName: "first"
            x: LayoutMirroring.enabled ? Theme.space8 : star.width + 2 * Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            width: card.columnWidth - star.width - 3 * Theme.space8
            text: qsTr("FIRST: %1").arg(card.priority)
            font: card.modifierBold
            color: Theme.infoOn
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }

    Rectangle {
        id: band
        anchors { left: parent.left; right: parent.right; top: rush.bottom }
        height: visible ? warning.implicitHeight + Theme.space8 : 0
        visible: card.allergy !== ""
        color: Theme.danger
        Row {
            anchors { left: parent.left; right: parent.right; leftMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            spacing: Theme.space8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "allergy"
                size: warning.font.pixelSize
                color: Theme.dangerOn
            }
            JText {
                id: warning
                width: card.columnWidth - Theme.space24 - font.pixelSize
                text: card.allergy
                font: card.modifierBold
                color: Theme.dangerOn
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
        }
    }

    ListModel { id: slots }
    // A dish alone that is higher than the screen scrolls between head and bar.
    Flickable {
        id: roll
        // Each column has its gap after it, the last one, too.
        anchors { left: parent.left; right: parent.right; rightMargin: -card.columnGap; top: band.bottom; topMargin: Theme.space4
                  bottom: bar.top; bottomMargin: Theme.space4 }
        contentHeight: body.implicitHeight
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        Flow {
            id: body
            width: roll.width
            height: card.room > 0 ? Math.max(card.room - card.around, Theme.touch) : undefined
            flow: Flow.TopToBottom

            Repeater {
                id: list
                model: slots

                TicketRow {
                    id: line
                    required property int index
                    readonly property bool filled: index < card.entries.length

                    objectName: filled ? "line" + index : ""
                    visible: filled
                    entry: card.entries[index] ?? card.nothing
                    room: card.columnWidth
                    gap: card.columnGap
                    itemFont: card.itemFont
                    modifierFont: card.modifierFont
                    modifierBold: card.modifierBold
                    pointed: card.currentLine === index && (card.activeFocus || card.pointed)
                    onClicked: card.lineTapped(index)
                    onPressAndHold: card.lineHeld(index)
                }
            }
            Repeater {
                model: card.coming
                Row {
                    id: waiting
                    required property string modelData
                    required property int index
                    width: card.columnWidth + card.columnGap
                    leftPadding: Theme.space8
                    topPadding: Theme.space4
                    spacing: Theme.u(6)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: modelData
                    Icon {
                        anchors.verticalCenter: later.verticalCenter
                        name: "pause"
                        size: Math.round(later.font.pixelSize * 0.9)
                        color: Theme.text2
                    }
                    JText {
                        id: later
                        objectName: "coming" + waiting.index
                        width: card.columnWidth - later.font.pixelSize - 3 * Theme.space8
                        text: waiting.modelData
                        font: card.modifierBold
                        color: Theme.text2
                    }
                }
            }
        }

    }

    // Where one column ends and the next begins the paper is torn.
    Repeater {
        model: card.columns - 1
        Shape {
            id: tear
            required property int index
            readonly property real tooth: Theme.u(6)
            readonly property real shift: (index + 1) * (card.columnWidth + card.columnGap) - card.columnGap / 2
            readonly property int teeth: Math.max(1, Math.floor(height / (2 * tooth)))
            x: (LayoutMirroring.enabled ? card.width - shift : shift) - tooth / 2
            y: roll.y
            width: tooth
            height: roll.height
            ShapePath {
                strokeWidth: Theme.u(2)
                strokeColor: Theme.outline
                fillColor: "transparent"
                PathPolyline {
                    path: Array.from({length: 2 * tear.teeth + 1}, (each, at) => Qt.point(at % 2 === 0 ? 0 : tear.tooth, at * tear.tooth))
                }
            }
        }
    }

    Pressable {
        id: bar
        objectName: "done"
        // In the first column, which is the one in sight.
        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.space4 }
        width: card.columnWidth - 2 * Theme.space4
        height: Math.max(Theme.glove, Theme.rowHeight(card.itemUnits, 1))
        focusPolicy: Qt.NoFocus
        text: card.doneText
        Accessible.name: card.place > 0 ? text + " " + card.place : text
        onClicked: card.done()
        background: Rectangle {
            radius: Theme.radiusTile - Theme.u(2)
            color: bar.down ? Theme.pressed(fill) : fill
            readonly property color fill: card.unseen ? Theme.warn : card.allReady ? Theme.success : Theme.surface2
            border { width: Theme.border; color: Theme.outline }
        }
        contentItem: JText {
            text: card.place > 0 ? bar.text + "  " + card.place : bar.text
            font: card.itemFont
            color: card.unseen ? Theme.warnOn : card.allReady ? Theme.successOn : Theme.text
            horizontalAlignment: Text.AlignHCenter
        }
    }

    // The line that keys work on stays in sight.
    onCurrentLineChanged: {
        const row = list.itemAt(currentLine)
        if (row && roll.interactive)
            roll.contentY = Math.max(0, Math.min(roll.contentHeight - roll.height, row.y - roll.height / 2))
    }
    Rectangle {
        anchors.fill: parent
        visible: card.pointed
        radius: Theme.radiusTile
        color: "transparent"
        border { width: Theme.u(4); color: Theme.focusOuter }
    }
    FocusRing {
        target: card
    }
}
