pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.KitchenModels
import Jiko.Outlet

// The pass: all stations of an order on one card. Green goes out by a tap; what is not ready wants a hold. For tests and the remote
// hand: `order.<place>` with `run`, `runHeld`, `runner` and `seat.<n>` inside, `rail.back`.
FocusScope {
    id: page

    required property Expo expo
    required property KitchenTalk talk
    required property StationPrefs prefs
    required property SyncStatus sync
    required property ClockTick clock

    property int cursor: 0                 // place of the order that keys work on
    property int seatCursor: -1            // one of its seats, or all of it

    signal closed()

    readonly property real px: Theme.pixelsPerMm / Theme.scaleFactor
    readonly property real item: prefs.itemMm * px
    readonly property real small: prefs.modifierMm * px
    readonly property int columns: Math.max(1, Math.floor(width / (prefs.columnMm * Theme.pixelsPerMm * 1.15)))

    function go(by: int) {
        if (expo.count > 0)
            cursor = Math.max(1, Math.min(expo.count, cursor + by))
        seatCursor = -1
        list.positionViewAtIndex(cursor - 1, ListView.Contain)
    }
    function goSeat(by: int) {
        if (cursor === 0)
            go(1)
        seatCursor = Math.max(-1, Math.min(expo.seatsAt(cursor).length - 1, seatCursor + by))
    }
    function press() {
        const seats = expo.seatsAt(cursor)
        if (seatCursor < 0 || seatCursor >= seats.length) {
            held.begin()
            return
        }
        expo.runSeat(expo.checkAt(cursor), seats[seatCursor])
        seatCursor = -1
    }
    function run(place: int, anyway: bool) {
        const check = expo.checkAt(place)
        if (check !== "")
            expo.run(check, anyway)
    }

    focus: true
    Keys.onPressed: event => {
        if (event.isAutoRepeat) {
            event.accepted = true
            return
        }
        const mirrored = LayoutMirroring.enabled
        const act = prefs.actOf(event.key)
        if (act.startsWith("bump.")) {
            cursor = Math.min(expo.count, Number(act.slice(5)))
            seatCursor = -1
            held.begin()
        } else switch (act) {
        case "left":    go(mirrored ? 1 : -1); break
        case "right":   go(mirrored ? -1 : 1); break
        case "up":      goSeat(-1); break
        case "down":    goSeat(1); break
        case "do":      press(); break
        case "say":
        case "more":
            if (cursor > 0)
                talk.say(4, "", expo.checkAt(cursor))
            break
        case "message":
            if (talk.messages.length > 0)
                talk.seen(talk.messages[0].id)
            break
        case "expo":
        case "back":    page.closed(); break
        default: return
        }
        event.accepted = true
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            held.stop()
    }
    // A key that is let go runs what is all ready; held, it runs the rest, too.
    Timer {
        id: held
        interval: Theme.confirmFor
        function begin() {
            if (page.expo.isReadyAt(page.cursor))
                page.run(page.cursor, false)
            else
                start()
        }
        onTriggered: page.run(page.cursor, true)
    }

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        title: qsTr("Expo")
        detail: page.expo.count === 0 ? qsTr("No open orders") : qsTr("%n order(s)", "", page.expo.count)
        end: [
            JButton {
                objectName: "rail.back"
                kind: JButton.Ghost
                iconName: "kitchen"
                text: qsTr("Tickets")
                onClicked: page.closed()
            },
            TopBar {
                sync: page.sync
                clock: page.clock
            }
        ]
    }
    ListView {
        id: list
        objectName: "expo"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: Theme.space8 }
        orientation: ListView.Horizontal
        spacing: Theme.space8
        clip: true
        reuseItems: true
        // Nobody looks at it from the rail.
        model: page.visible ? page.expo : null
        boundsBehavior: Flickable.StopAtBounds
        delegate: Item {
            id: order
            required property int index
            required property string check
            required property string label
            required property string number
            required property string server
            required property double sent
            required property int target
            required property var seats
            required property var lines
            required property string waiting
            required property bool allReady
            required property string priority
            readonly property int seconds: Math.max(0, Math.floor((Tick.now - sent) / 1000))
            readonly property string stage: allReady ? "ready" : seconds >= target ? "late" : seconds >= target * 0.75 ? "warn" : "fresh"
            readonly property color ink: Theme.ticketOn(stage)

            objectName: "order." + (index + 1)
            // A row that waits to be used again keeps its name.
            ListView.onPooled: visible = false
            ListView.onReused: visible = true
            width: (list.width - (page.columns - 1) * list.spacing) / page.columns
            height: list.height
            Accessible.role: Accessible.Grouping
            Accessible.name: Fmt.joined([qsTr("Table %1").arg(label), waiting === "" ? qsTr("all ready") : qsTr("waiting: %1").arg(waiting)], ", ")

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusTile
                color: Theme.surface
                border { width: page.cursor === order.index + 1 && page.activeFocus ? Theme.u(4) : Theme.border
                         color: page.cursor === order.index + 1 && page.activeFocus ? Theme.focusOuter : Theme.outline }
            }
            Rectangle {
                id: top
                anchors { left: parent.left; right: parent.right; top: parent.top }
                height: title.implicitHeight + under.implicitHeight + Theme.space12
                radius: Theme.radiusTile
                color: Theme.ticketFill(order.stage)
                JText {
                    id: title
                    anchors { left: parent.left; right: timer.left; top: parent.top; margins: Theme.space8; topMargin: Theme.u(6) }
                    text: order.label
                    font: Theme.face(page.prefs.headMm * page.px, true)
                    color: order.ink
                }
                TimerBadge {
                    id: timer
                    anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: title.verticalCenter }
                    seconds: order.seconds
                    warnAfter: Math.round(order.target * 0.75)
                    lateAfter: order.target
                    font: Theme.face(page.prefs.headMm * page.px, true)
                    color: order.ink
                    overFill: true
                    showLateness: false
                    showRing: order.stage === "warn" || order.stage === "late"
                }
                JText {
                    id: under
                    anchors { left: parent.left; right: parent.right; top: title.bottom; leftMargin: Theme.space8; rightMargin: Theme.space8 }
                    text: Fmt.joined([order.priority !== "" ? qsTr("FIRST: %1").arg(order.priority) : "", Fmt.ltr("#" + order.number), order.server.split(" ")[0]], " · ")
                    font: Theme.face(page.small, false)
                    color: order.ink
                }
            }
            ListView {
                id: plates
                anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: foot.top; margins: Theme.space4 }
                clip: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentHeight > height
                model: order.lines
                delegate: Item {
                    id: plate
                    required property var modelData
                    required property int index
                    width: plates.width
                    height: words.height + Theme.space8
                    Accessible.role: Accessible.ListItem
                    Accessible.name: Fmt.joined([modelData.quantity + " " + modelData.name, modelData.allergy, modelData.station, word.text], ", ")
                    Icon {
                        id: glyph
                        anchors { left: parent.left; leftMargin: Theme.space8; top: parent.top; topMargin: Theme.space4 }
                        size: Math.round(dish.font.pixelSize)
                        name: plate.modelData.state === "ready" ? "tick" : plate.modelData.state === "carried" ? "walk"
                            : plate.modelData.state === "cooking" ? "flame" : "ring"
                        color: plate.modelData.state === "ready" ? Theme.success : plate.modelData.state === "cooking" ? Theme.warnText : Theme.text2
                    }
                    Column {
                        id: words
                        anchors { left: glyph.right; leftMargin: Theme.space8; right: parent.right; rightMargin: Theme.space8; top: parent.top }
                        JText {
                            id: dish
                            width: parent.width
                            // The number stands first also before a name in other letters.
                            text: (page.LayoutMirroring.enabled ? "\u200f" : "") + plate.modelData.quantity + " " + plate.modelData.name
                            font: Theme.face(page.item, true)
                            color: plate.modelData.state === "carried" ? Theme.text2 : Theme.text
                            wrapMode: Text.Wrap
                            maximumLineCount: 2
                        }
                        JText {
                            width: parent.width
                            visible: text !== ""
                            text: plate.modelData.allergy
                            font: Theme.face(page.small, true)
                            color: Theme.danger
                            wrapMode: Text.Wrap
                        }
                        JText {
                            id: word
                            width: parent.width
                            text: Fmt.joined([plate.modelData.seat > 0 ? qsTr("Seat %1").arg(plate.modelData.seat) : "", plate.modelData.station,
                                plate.modelData.state === "ready" ? qsTr("ready") : plate.modelData.state === "carried" ? qsTr("carried out")
                                    : plate.modelData.state === "cooking" ? qsTr("cooking") : qsTr("queued"), plate.modelData.modifiers], " · ")
                            font: Theme.face(page.small, false)
                            color: Theme.text2
                            wrapMode: Text.Wrap
                            maximumLineCount: 3
                        }
                    }
                }
            }
            Column {
                id: foot
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space4 }
                spacing: Theme.space4
                JText {
                    width: parent.width
                    visible: order.waiting !== ""
                    text: qsTr("Waiting: %1").arg(order.waiting)
                    font: Theme.face(page.small, true)
                    color: Theme.warnText
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
                Flow {
                    width: parent.width
                    spacing: Theme.space4
                    visible: order.seats.length > 1
                    Repeater {
                        model: order.seats
                        JButton {
                            required property var modelData
                            required property int index
                            objectName: "seat." + modelData.seat
                            checked: page.cursor === order.index + 1 && page.seatCursor === index
                            readonly property string words: modelData.seat === 0 ? qsTr("Shared") : qsTr("Seat %1").arg(modelData.seat)
                            text: words + " " + Fmt.ltr(modelData.ready + "/" + modelData.all)
                            kind: modelData.ready === modelData.all ? JButton.Success : JButton.Plain
                            height: Theme.glove
                            reason: modelData.ready === 0 ? qsTr("Nothing is ready for this seat.") : ""
                            onClicked: page.expo.runSeat(order.check, modelData.seat)
                        }
                    }
                }
                Row {
                    width: parent.width
                    spacing: Theme.space4
                    JButton {
                        id: runner
                        objectName: "runner"
                        height: Theme.glove
                        iconName: "walk"
                        Accessible.name: qsTr("Call a runner for %1").arg(order.label)
                        onClicked: page.talk.say(4, "", order.check)
                    }
                    JButton {
                        objectName: "run"
                        visible: order.allReady
                        width: parent.width - runner.width - Theme.space4
                        height: Theme.glove
                        kind: JButton.Success
                        font: Theme.face(page.item, true)
                        text: qsTr("RUN")
                        onClicked: page.expo.run(order.check, false)
                    }
                    ConfirmHold {
                        objectName: "runHeld"
                        visible: !order.allReady
                        width: parent.width - runner.width - Theme.space4
                        height: Theme.glove
                        danger: false
                        text: qsTr("Hold to run")
                        onConfirmed: page.expo.run(order.check, true)
                    }
                }
            }
        }
        EmptyState {
            objectName: "expo.empty"
            anchors.centerIn: parent
            visible: page.expo.count === 0
            iconName: "walk"
            text: qsTr("Nothing waits at the pass.")
        }
    }
}
