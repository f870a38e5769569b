pragma ComponentBehavior: Bound
import QtQuick

// A kitchen ticket: header in the colour of its age, lines, one bar to bump it.
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
    property string pageText: ""           // "1/2" when it goes on in the next column
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

    readonly property string stage: held ? "held" : allReady ? "ready" : seconds >= lateAfter ? "late"
        : seconds >= warnAfter ? "warn" : "fresh"
    readonly property color ink: Theme.ticketOn(stage)
    readonly property string lateWords: stage !== "late" ? "" : seconds - lateAfter < 60 ? qsTr("LATE")
        : qsTr("LATE +%n min", "", Math.floor((seconds - lateAfter) / 60))

    function mark(state: string): string {
        switch (state) {
        case "cooking": return "flame"
        case "ready":   return "tick"
        case "void":    return "void"
        case "changed": return "edit"
        case "added":   return "plus"
        default:        return "ring"
        }
    }
    function stateWord(state: string): string {
        switch (state) {
        case "cooking": return qsTr("cooking")
        case "ready":   return qsTr("ready")
        case "void":    return qsTr("VOID")
        case "changed": return qsTr("CHANGED")
        case "added":   return qsTr("ADDED")
        default:        return qsTr("queued")
        }
    }

    implicitWidth: Theme.u(180)
    implicitHeight: head.height + rush.height + band.height + body.height + bar.height + 2 * Theme.space4 + Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: Fmt.joined([qsTr("Table %1").arg(number), qsTr("%n minutes", "", Math.floor(seconds / 60)),
        qsTr("%n lines", "", list.count), allergy, priority === "" ? "" : qsTr("FIRST: %1").arg(priority)], ", ")
    activeFocusOnTab: true

    Keys.onPressed: event => {
        const rows = list.count
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
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space8; topMargin: Theme.u(6) }
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
                    font: Theme.face(card.headUnits, true)
                    color: card.ink
                }
                TimerBadge {
                    id: timer
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    seconds: card.seconds
                    warnAfter: card.warnAfter
                    lateAfter: card.lateAfter
                    font: Theme.face(card.headUnits, true)
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
                    anchors { left: parent.left; right: page.left }
                    text: Fmt.joined([card.orderType, card.course, card.recalled ? qsTr("RECALLED") : "", card.lateWords,
                        card.held ? qsTr("HELD") : "", card.detail], " · ")
                    font: Theme.face(Math.max(14, card.modifierUnits * 0.9), false)
                    color: card.ink
                }
                JText {
                    id: page
                    anchors.right: parent.right
                    visible: card.pageText !== ""
                    width: visible ? implicitWidth : 0
                    text: card.pageText
                    font: small.font
                    color: card.ink
                }
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
            width: rush.width - star.width - 3 * Theme.space8
            text: qsTr("FIRST: %1").arg(card.priority)
            font: Theme.face(card.modifierUnits, true)
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
                width: band.width - Theme.space24 - font.pixelSize
                text: card.allergy
                font: Theme.face(card.modifierUnits, true)
                color: Theme.dangerOn
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
        }
    }

    // A ticket longer than the screen scrolls between its head and its bar.
    Flickable {
        id: roll
        anchors { left: parent.left; right: parent.right; top: band.bottom; topMargin: Theme.space4; bottom: bar.top; bottomMargin: Theme.space4 }
        contentHeight: body.height
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: body
            width: roll.width

            Repeater {
                id: list
                model: card.lines

                Pressable {
                    id: line
                    required property var model
                    required property int index
                    readonly property var entry: model.modelData ?? model
                    readonly property string stage: entry.state ?? "queued"

                    objectName: "line" + index
                    width: body.width
                    implicitHeight: Math.max(Theme.touch, words.height + Theme.space8) + (above.visible ? above.height : 0)
                    focusPolicy: Qt.NoFocus
                    Accessible.role: Accessible.ListItem
                    Accessible.name: Fmt.joined([entry.quantity + " " + entry.name, entry.allergy ?? "", entry.modifiers ?? "", card.stateWord(stage)], ", ")
                    onClicked: card.lineTapped(index)
                    onPressAndHold: card.lineHeld(index)

                    background: Rectangle {
                        color: line.down ? Theme.pressed(Theme.surface)
                            : line.stage === "void" || line.stage === "changed" ? Theme.dangerSoft
                            : line.stage === "added" ? Theme.warnSoft : "transparent"
                        border { width: card.currentLine === line.index && (card.activeFocus || card.pointed) ? Theme.u(3) : 0; color: Theme.focusOuter }
                    }
                    contentItem: Item {
                        Rectangle {
                            id: above
                            anchors { left: parent.left; right: parent.right; top: parent.top }
                            visible: (line.entry.above ?? "") !== ""
                            height: added.implicitHeight + Theme.space4
                            color: Theme.surface2
                            JText {
                                id: added
                                anchors { left: parent.left; right: parent.right; leftMargin: Theme.space8; verticalCenter: parent.verticalCenter }
                                text: line.entry.above ?? ""
                                font: Theme.face(card.modifierUnits, true)
                                color: Theme.text2
                            }
                        }
                        Icon {
                            id: glyph
                            anchors { left: parent.left; leftMargin: Theme.space8; top: words.top
                                      topMargin: (first.height - height) / 2 }
                            name: card.mark(line.stage)
                            size: Math.round(first.font.pixelSize * 0.9)
                            color: line.stage === "ready" ? Theme.success : line.stage === "cooking" ? Theme.warnText
                                : line.stage === "void" || line.stage === "changed" ? Theme.dangerSoftOn
                                : line.stage === "added" ? Theme.warnSoftOn : Theme.text2
                        }
                        JText {
                            id: amount
                            anchors { left: glyph.right; leftMargin: Theme.u(6); top: words.top; topMargin: first.y + first.baselineOffset - baselineOffset }
                            text: line.entry.quantity
                            font: first.font
                            color: first.color
                        }
                        Column {
                            id: words
                            anchors { left: amount.right; leftMargin: Theme.u(6); right: parent.right; rightMargin: Theme.space8
                                      verticalCenter: parent.verticalCenter
                                      verticalCenterOffset: above.visible ? above.height / 2 : 0 }
                            JText {
                                id: first
                                width: parent.width
                                text: line.entry.name
                                font { family: Theme.family; bold: true; pixelSize: Theme.face(card.itemUnits, true).pixelSize
                                       strikeout: line.stage === "void" }
                                color: line.stage === "void" || line.stage === "changed" ? Theme.dangerSoftOn
                                    : line.stage === "added" ? Theme.warnSoftOn
                                    : line.stage === "ready" ? Theme.text2 : Theme.text
                                wrapMode: Text.Wrap
                                maximumLineCount: 2
                                lineHeight: 0.92
                            }
                            Rectangle {
                                width: parent.width
                                height: danger.height + Theme.space4
                                visible: danger.text !== ""
                                color: Theme.danger
                                JText {
                                    id: danger
                                    anchors { left: parent.left; right: parent.right; leftMargin: Theme.space4; verticalCenter: parent.verticalCenter }
                                    text: line.entry.allergy ?? ""
                                    font: Theme.face(card.modifierUnits, true)
                                    color: Theme.dangerOn
                                    wrapMode: Text.Wrap
                                    lineHeight: 0.92
                                }
                            }
                            JText {
                                width: parent.width
                                visible: text !== ""
                                text: line.entry.modifiers ?? ""
                                font: Theme.face(card.modifierUnits, false)
                                color: first.color
                                wrapMode: Text.Wrap
                                lineHeight: 0.92
                            }
                            JText {
                                width: parent.width
                                visible: line.stage === "void" || line.stage === "changed" || line.stage === "added"
                                text: card.stateWord(line.stage)
                                font: Theme.face(card.modifierUnits, true)
                                color: first.color
                            }
                        }
                    }
                }
            }
            Repeater {
                model: card.coming
                Row {
                    id: waiting
                    required property string modelData
                    required property int index
                    width: body.width
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
                        width: waiting.width - x - Theme.space8
                        text: waiting.modelData
                        font: Theme.face(card.modifierUnits, true)
                        color: Theme.text2
                    }
                }
            }
        }

    }

    Pressable {
        id: bar
        objectName: "done"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space4 }
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
            font: Theme.face(card.itemUnits, true)
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
