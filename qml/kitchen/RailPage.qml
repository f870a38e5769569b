pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.KitchenModels
import Jiko.Outlet

// Tickets in columns, oldest at the start side; a bumped one leaves its place empty until nobody has touched the screen for a moment.
FocusScope {
    id: page

    required property KitchenScreen screenModel
    required property SyncStatus sync
    required property ClockTick clock
    required property Decisions decisions
    required property StationPrefs prefs
    required property Speaker speaker
    required property KitchenTalk talk

    signal decisionsAsked()
    signal expoAsked()
    signal sayAsked(string check, string label)
    // The head's buttons have room for their words.
    readonly property bool roomy: width >= Theme.textU(1200)

    signal sheetClosed()
    // One may open another and close: keys are the other's then.
    readonly property bool sheetOpen: recallSheet.visible || soldOutSheet.visible || parkedSheet.visible || ticketSheet.visible || screenSheet.visible || keysSheet.visible || stationSheet.visible

    // Letters follow the cook's distance: millimetres of the glass, in the design system's units.
    readonly property real px: Theme.pixelsPerMm / Theme.scaleFactor
    readonly property int columns: Math.max(1, Math.floor((width - side.width) / (prefs.columnMm * Theme.pixelsPerMm)))

    readonly property real columnWidth: (rail.width - (columns - 1) * rail.spacing) / columns

    // What the keys work on: a place of the rail, and a line of its ticket or none.
    property int cursor: 0
    property int cursorLine: -1
    // While the all-day counts are open by a key, keys go up and down in them.
    property alias cursorDish: side.cursor
    readonly property var chosen: sight >= 0 && cursor > 0 && cursor <= rail.count ? rail.itemAtIndex(cursor - 1) : null
    // Counts up when it has been brought into sight: until then it is no item.
    property int sight: 0

    function goTo(place: int) {
        cursor = rail.count > 0 ? Math.max(1, Math.min(rail.count, place)) : 0
        cursorLine = -1
        rail.positionViewAtIndex(cursor - 1, ListView.Contain)
        sight += 1
    }
    // Over gaps.
    function go(by: int) {
        let place = cursor + by
        while (place >= 1 && place <= rail.count) {
            goTo(place)
            if (chosen && chosen.ticket !== "")
                return
            place += by
        }
    }
    function goLine(by: int) {
        if (!chosen || chosen.ticket === "")
            go(1)
        if (!chosen)
            return
        cursorLine = Math.max(-1, Math.min(chosen.lines.length - 1, cursorLine + by))
        showColumn(chosen, Math.max(0, cursorLine))
        screenModel.look(chosen.ticket)
    }
    // A ticket may be wider than what is in sight.
    function showColumn(place: var, line: int) {
        const step = columnWidth + rail.spacing
        const start = place.face.columnOf(line) * step
        const x = LayoutMirroring.enabled ? place.x + place.width - start - columnWidth : place.x + start
        if (x < rail.contentX)
            rail.contentX = x
        else if (x + columnWidth > rail.contentX + rail.width)
            rail.contentX = x + columnWidth - rail.width
    }
    function lineAtCursor(): var {
        return chosen && cursorLine >= 0 ? chosen.lines[cursorLine] : null
    }
    function press() {
        const line = lineAtCursor()
        if (line)
            screenModel.tapLine(line.ticket, line.line)
        else if (chosen && chosen.ticket !== "")
            screenModel.bump(chosen.ticket)
    }
    function more(place: var, line: var) {
        if (place && place.ticket !== "")
            ticketSheet.ask(place.ticket, place.label, place.priority, line)
    }
    // To the first that is not whole in sight; a wide ticket counts as one.
    function turn(by: int) {
        const y = rail.height / 2
        const edge = (by > 0) === !LayoutMirroring.enabled ? rail.contentX + rail.width - 1 : rail.contentX + 1
        const at = rail.indexAt(edge, y) >= 0 ? rail.indexAt(edge, y) : by > 0 ? rail.count - 1 : 0
        goTo(at + 1 + (by > 0 ? 1 : -1))
        rail.positionViewAtIndex(cursor - 1, by > 0 ? ListView.Beginning : ListView.End)
        sight += 1
    }
    // The key that opened the counts closes them.
    function countBy(part: string) {
        side.shown = !side.shown || side.part !== part
        side.part = part
        cursorDish = side.shown ? 0 : -1
    }
    // One place where keys mean something; true when this one does.
    function act(what: string): bool {
        const mirrored = LayoutMirroring.enabled
        const line = lineAtCursor()
        if (what.startsWith("bump.")) {
            screenModel.bumpPlace(Number(what.slice(5)))
            return true
        }
        switch (what) {
        case "left":         cursorDish = -1; go(mirrored ? 1 : -1); return true
        case "right":        cursorDish = -1; go(mirrored ? -1 : 1); return true
        case "up":           cursorDish >= 0 ? side.go(-1) : goLine(-1); return true
        case "down":         cursorDish >= 0 ? side.go(1) : goLine(1); return true
        case "do":           press(); return true
        case "more":         more(chosen, line); return true
        case "seat":         if (line) screenModel.seatReady(line.ticket, line.line); return true
        case "park":         if (chosen && chosen.ticket !== "") screenModel.park(chosen.ticket); return true
        case "parked":       parkedSheet.open(); return true
        case "recall":       screenModel.recallLast(); return true
        case "recallList":   recallSheet.open(); return true
        case "allDay":       countBy("dishes"); return true
        case "ingredients":  countBy("ingredients"); return true
        case "expo":         expoAsked(); return true
        case "soldOut":
            if (cursorDish >= 0 && side.part === "dishes")
                side.turnAtCursor()
            else if (line)
                screenModel.eightySix(line.item)
            else
                soldOutSheet.open()
            return true
        case "quiet":        speaker.muted ? speaker.unmute() : speaker.muteTenMinutes(); return true
        case "nextPage":     turn(1); return true
        case "previousPage": turn(-1); return true
        case "station":      stationSheet.open(); return true
        case "say":
            if (chosen && chosen.ticket !== "")
                sayAsked(screenModel.checkOf(chosen.ticket), chosen.label)
            else
                sayAsked("", "")
            return true
        case "message":      if (talk.messages.length > 0) talk.seen(talk.messages[0].id); return true
        case "decisions":    decisionsAsked(); return true
        case "screen":       screenSheet.open(); return true
        default:             return false
        }
    }

    focus: true
    Keys.onPressed: event => {
        if (act(prefs.actOf(event.key)))
            event.accepted = true
    }

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        title: page.screenModel.stationName
        detail: page.screenModel.rail.openCount === 0 ? qsTr("No open tickets")
            : qsTr("%n open", "", page.screenModel.rail.openCount)

        end: [
            JButton {
                objectName: "stationButton"
                kind: JButton.Ghost
                iconName: "kitchen"
                text: page.roomy ? qsTr("Station") : ""
                Accessible.name: qsTr("Station")
                onClicked: stationSheet.open()
            },
            JButton {
                objectName: "expoButton"
                kind: JButton.Ghost
                iconName: "walk"
                text: page.roomy ? qsTr("Expo") : ""
                Accessible.name: qsTr("Expo")
                onClicked: page.expoAsked()
            },
            JButton {
                objectName: "parked"
                visible: page.screenModel.rail.parked.length > 0
                kind: JButton.Ghost
                iconName: "pause"
                readonly property string words: qsTr("Aside %1").arg(page.screenModel.rail.parked.length)
                text: page.roomy ? words : page.screenModel.rail.parked.length
                Accessible.name: words
                onClicked: parkedSheet.open()
            },
            JButton {
                objectName: "allDay"
                kind: JButton.Ghost
                iconName: "chart"
                text: qsTr("All day")
                onClicked: side.shown = !side.shown
            },
            JButton {
                objectName: "recall"
                kind: JButton.Ghost
                iconName: "recall"
                text: qsTr("Recall")
                onClicked: recallSheet.open()
            },
            JButton {
                objectName: "soldOut"
                kind: JButton.Ghost
                iconName: "void"
                text: page.screenModel.soldOut.length > 0 ? qsTr("Sold out %1").arg(page.screenModel.soldOut.length) : qsTr("Sold out")
                onClicked: soldOutSheet.open()
            },
            JButton {
                objectName: "screenButton"
                kind: JButton.Ghost
                iconName: "gear"
                Accessible.name: qsTr("This screen")
                onClicked: screenSheet.open()
            },
            TopBar {
                sync: page.sync
                clock: page.clock
                compact: true
            }
        ]
    }

    DecisionsBanner {
        id: banner
        anchors { left: parent.left; right: parent.right; top: head.bottom }
        decisions: page.decisions
        onClicked: page.decisionsAsked()
    }
    ListView {
        id: rail
        objectName: "rail"
        // Its tickets are worked by the page's keys.
        activeFocusOnTab: true
        keyNavigationEnabled: false
        anchors { left: parent.left; right: side.left; top: banner.bottom; bottom: parent.bottom; margins: Theme.space8 }
        orientation: ListView.Horizontal
        spacing: Theme.space8
        clip: true
        reuseItems: true
        model: page.screenModel.rail
        boundsBehavior: Flickable.StopAtBounds
        remove: Transition { }
        removeDisplaced: Transition { NumberAnimation { property: "x"; duration: Theme.sheetIn } }

        delegate: Item {
            id: place
            required property int index
            required property string ticket
            required property string label
            required property string movedFrom
            required property string number
            required property string server
            required property string course
            required property int covers
            required property double sent
            required property bool recalled
            required property bool changed
            required property var lines
            required property string allergy
            required property var coming
            required property string orderType
            required property string priority
            required property string stationName
            required property int target
            required property bool allReady

            objectName: "place." + (index + 1)
            width: card.columns * (page.columnWidth + rail.spacing) - rail.spacing
            height: rail.height
            readonly property alias face: card
            // What waits to be used again is nowhere.
            ListView.onPooled: visible = false
            ListView.onReused: visible = true

            TicketCard {
                id: card
                objectName: "ticket." + (place.index + 1)
                visible: place.ticket !== ""
                anchors { left: parent.left; right: parent.right; top: parent.top }
                height: Math.min(implicitHeight, parent.height)
                columnWidth: page.columnWidth
                columnGap: rail.spacing
                room: parent.height
                // Until the cook has seen it: from where to where.
                number: place.movedFrom !== "" && place.changed ? Fmt.ltr(place.movedFrom + " → " + place.label) : place.label
                place: place.index < 9 ? place.index + 1 : 0
                since: place.sent
                warnAfter: Math.round(place.target * 0.75)
                lateAfter: place.target
                itemUnits: page.prefs.itemMm * page.px
                modifierUnits: page.prefs.modifierMm * page.px
                headUnits: page.prefs.headMm * page.px
                allReady: place.allReady && !place.changed
                orderType: place.orderType
                priority: place.priority
                pointed: page.cursor === place.index + 1
                currentLine: pointed ? page.cursorLine : -1
                activeFocusOnTab: false
                course: place.course
                allergy: place.allergy
                coming: place.coming ?? []
                detail: Fmt.joined([place.stationName, place.movedFrom !== "" ? qsTr("was %1").arg(place.movedFrom) : "", place.server.split(" ")[0], "#" + place.number,
                    qsTr("%n guest(s)", "", place.covers)], " · ")
                recalled: place.recalled
                unseen: place.changed
                lines: place.lines
                onDone: page.screenModel.bump(place.ticket)
                onLineTapped: line => page.screenModel.tapLine(place.lines[line].ticket, place.lines[line].line)
                onLineHeld: line => page.more(place, place.lines[line])
                onHeadTapped: page.screenModel.look(place.ticket)
                onHeadHeld: page.more(place, null)
            }
            // The gap a bumped ticket leaves.
            Rectangle {
                visible: place.ticket === ""
                anchors { left: parent.left; right: parent.right; top: parent.top }
                height: Theme.u(160)
                radius: Theme.radiusTile
                color: "transparent"
                border { width: Theme.border; color: Theme.line }
            }
        }

        EmptyState {
            objectName: "rail.empty"
            anchors.centerIn: parent
            visible: page.screenModel.rail.openCount === 0 && rail.count === 0
            iconName: "kitchen"
            text: qsTr("Nothing to cook. New tickets appear here by themselves.")
        }
    }

    AllDayPanel {
        id: side
        anchors { right: parent.right; top: banner.bottom; bottom: parent.bottom }
        screenModel: page.screenModel
    }
    RecallSheet {
        id: recallSheet
        keys: page.prefs
        onClosed: page.sheetClosed()
        screenModel: page.screenModel
    }
    SoldOutSheet {
        id: soldOutSheet
        keys: page.prefs
        onClosed: page.sheetClosed()
        screenModel: page.screenModel
    }
    ParkedSheet {
        id: parkedSheet
        keys: page.prefs
        onClosed: page.sheetClosed()
        screenModel: page.screenModel
    }
    TicketSheet {
        id: ticketSheet
        keys: page.prefs
        onClosed: page.sheetClosed()
        screenModel: page.screenModel
        onSayAsked: (check, label) => page.sayAsked(check, label)
    }
    ScreenSheet {
        id: screenSheet
        keys: page.prefs
        onClosed: page.sheetClosed()
        prefs: page.prefs
        speaker: page.speaker
        onKeysAsked: keysSheet.open()
    }
    KeysSheet {
        id: keysSheet
        keys: page.prefs
        onClosed: page.sheetClosed()
    }
    KitchenSheet {
        id: stationSheet
        keys: page.prefs
        onClosed: page.sheetClosed()
        title: qsTr("Which stations?")
        detail: qsTr("One screen may show several.")
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: stationSheet.visible ? page.screenModel.stations : []
                JButton {
                    required property var modelData
                    required property int index
                    objectName: "station." + index
                    checked: modelData.on
                    text: modelData.name
                    onClicked: {
                        page.screenModel.toggleStation(modelData.id)
                        // All is all: there is nothing more to choose.
                        if (modelData.id === "")
                            stationSheet.close()
                    }
                }
            }
        }
    }
}
