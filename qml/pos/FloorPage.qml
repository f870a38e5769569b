pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.Outlet
import Jiko.PosModels

// The room, and my checks beside it. A tap on a table opens its check; so does its number and Enter.
FocusScope {
    id: page

    required property Till till
    required property FloorModel floorModel
    required property DrawerDesk drawerDesk
    required property Paper paper
    required property PromptDesk promptDesk
    required property MoveDesk moveDesk
    required property CardDesk cardDesk
    required property SyncStatus sync
    required property ClockTick clock
    required property SignIn signIn
    required property Decisions decisions
    required property SectionDesk sections

    // Held upright my checks stand below the room, and the rooms below the head.
    readonly property bool upright: height > width

    // A tap on a table that wants clearing frees it.
    property bool cleaning: false
    // Two taps move guests: where they sit, and where they go.
    property bool moving: false
    property string movingFrom: ""

    signal shiftAsked()
    signal timeAsked()
    signal decisionsAsked()
    signal promptsAsked()
    signal handOverAsked()
    signal talkAsked()
    signal cardsAsked()

    function endMove() {
        moving = false
        movingFrom = ""
    }
    function tapTable(table: string, status: string) {
        if (sections.person !== "") {
            sections.tap(table)
        } else if (moving && movingFrom === "") {
            if (moveDesk.canLeave(table))
                movingFrom = table
            else
                Notices.tell(qsTr("Nobody sits at this table. Tap the one that moves."))
        } else if (moving) {
            const from = movingFrom
            endMove()
            moveDesk.tableTo(from, table)
        } else if (cleaning) {
            till.cleanTable(table)
            cleaning = floorModel.wantClearing > 0
        } else {
            till.openTable(table)
        }
    }

    onVisibleChanged: {
        cleaning = false
        endMove()
        find.clear()
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2 || event.text >= "0" && event.text <= "9" && event.text.length === 1) {
            find.forceActiveFocus()
            find.text = event.key === Qt.Key_F2 ? "" : event.text
            find.results = till.find(find.text)
        } else if (event.key === Qt.Key_Escape && map.leaving !== "") {
            map.putDown()
            endMove()
        } else if (event.key === Qt.Key_Escape && (cleaning || moving)) {
            cleaning = false
            endMove()
        } else {
            return
        }
        event.accepted = true
    }

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        content: [
            Item {
                id: roomsPlace
                anchors { left: parent.left; right: find.left; rightMargin: Theme.space16; top: parent.top; bottom: parent.bottom }
            },
            SearchField {
                id: find
                objectName: "find"
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: page.upright ? parent.width : Math.min(Theme.u(260), parent.width / 2)
                placeholderText: qsTr("Table or guest")
                nothingText: qsTr("No table or guest is called that.")
                onSearched: text => results = page.till.find(text)
                onPicked: index => {
                    const hit = results[index]
                    if (hit.table && page.moving)
                        page.tapTable(hit.table, "")
                    else if (hit.table)
                        page.till.openTable(hit.table)
                    else
                        page.till.openCheck(hit.check)
                }
            }
        ]
        end: [
            PrinterTrouble { paper: page.paper },
            JButton {
                objectName: "prompts"
                visible: page.promptDesk.count > 0
                kind: JButton.Ghost
                iconName: "mobile-money"
                text: page.promptDesk.count
                Accessible.name: qsTr("%n M-PESA payment(s) not finished", "", page.promptDesk.count)
                onClicked: page.promptsAsked()
            },
            JButton {
                objectName: "cards"
                visible: page.cardDesk.count > 0
                kind: JButton.Ghost
                iconName: "card"
                text: page.cardDesk.count
                Accessible.name: qsTr("%n card payment(s) not finished", "", page.cardDesk.count)
                onClicked: page.cardsAsked()
            },
            JButton {
                objectName: "shift"
                kind: page.drawerDesk.isOpen ? JButton.Ghost : JButton.Plain
                iconName: "drawer"
                readonly property string words: page.drawerDesk.isOpen ? qsTr("Shift") : qsTr("Open drawer")
                text: page.width >= Theme.textU(520) ? words : ""
                Accessible.name: words
                onClicked: page.shiftAsked()
            },
            TopBar {
                sync: page.sync
                clock: page.clock
                signIn: page.signIn
                compact: page.width < Theme.textU(1000)
            }
        ]
    }
    SegmentedBar {
        id: rooms
        parent: page.upright ? roomsRow : roomsPlace
        anchors.fill: parent
        namedAs: "room"
        model: Array.from(page.floorModel.rooms, room => ({text: room.name}))
        currentIndex: page.floorModel.room
        onPicked: index => page.floorModel.room = index
    }
    Rectangle {
        id: roomsRow
        anchors { left: parent.left; right: parent.right; top: head.bottom }
        height: page.upright ? Theme.touch : 0
        visible: page.upright
        color: Theme.surface
    }
    DecisionsBanner {
        id: banner
        anchors { left: parent.left; right: parent.right; top: roomsRow.bottom }
        decisions: page.decisions
        onClicked: page.decisionsAsked()
    }
    FloorMap {
        id: map
        movable: !page.cleaning && !page.moving
        from: page.movingFrom
        onDropped: (from, to) => page.moveDesk.tableTo(from, to)
        anchors { left: parent.left; top: banner.bottom; bottom: foot.top; margins: Theme.space16 }
        width: page.width - (page.upright ? 0 : side.width) - 2 * Theme.space16
        floorModel: page.floorModel
        clock: page.clock
        onTapped: (table, status) => page.tapTable(table, status)
    }

    Rectangle {
        id: foot
        anchors { left: parent.left; bottom: parent.bottom; bottomMargin: page.upright ? side.height : 0 }
        width: page.width - (page.upright ? 0 : side.width)
        height: Theme.u(80)
        color: Theme.surface
        readonly property bool wordy: width >= Theme.textU(520)
        // Words that do not fit beside each other wrap in equal parts of the row.
        readonly property real most: Math.floor((width - sectionButton.width - tab.width - 2 * Theme.space16 - 3 * Theme.space8) / 2)

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.border
            color: Theme.line
        }
        Flow {
            id: legend
            // For the first week: on a small screen the acts need its room.
            visible: width >= Theme.textU(200) && implicitHeight <= foot.height
            anchors { left: parent.left; right: sectionButton.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.space16; rightMargin: Theme.space16 }
            spacing: Theme.space4
            Repeater {
                model: page.visible ? page.floorModel.legend : []
                Row {
                    id: entry
                    required property var modelData
                    visible: modelData.count > 0 || legend.width >= Theme.textU(520)
                    height: Theme.u(32)
                    spacing: Theme.space8
                    rightPadding: Theme.space8
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.u(26)
                        height: width
                        radius: Theme.radiusInput
                        color: Theme.tableFill(entry.modelData.status)
                        border { width: Theme.border; color: Theme.outline }
                        Icon {
                            anchors.centerIn: parent
                            size: Theme.u(16)
                            name: Theme.tableGlyph(entry.modelData.status)
                            color: Theme.tableOn(entry.modelData.status)
                        }
                    }
                    JText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: Theme.tableWord(entry.modelData.status)
                        font: Theme.caption
                        color: Theme.text2
                    }
                    JText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: entry.modelData.count
                        font: Theme.captionBold
                    }
                }
            }
        }
        SectionButton {
            id: sectionButton
            anchors { right: move.left; rightMargin: visible ? Theme.space8 : 0; verticalCenter: parent.verticalCenter }
            width: visible ? implicitWidth : 0
            compact: page.width < Theme.textU(1000)
            desk: page.sections
            floorModel: page.floorModel
        }
        JButton {
            id: move
            objectName: "floor.move"
            anchors { right: tab.left; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            leftPadding: foot.wordy ? Theme.space16 : Theme.space8
            iconName: foot.wordy ? "move" : ""
            checked: page.moving
            width: Math.min(implicitWidth, foot.most)
            text: !page.moving ? qsTr("Move") : page.movingFrom === "" ? qsTr("Tap who moves") : qsTr("Tap where to")
            Accessible.name: page.moving ? text : qsTr("Move guests to another table")
            onClicked: {
                page.cleaning = false
                page.movingFrom = ""
                page.moving = !page.moving
            }
        }
        JButton {
            id: tab
            objectName: "tab"
            anchors { right: clean.left; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            leftPadding: foot.wordy ? Theme.space16 : Theme.space8
            iconName: "plus"
            text: foot.wordy ? qsTr("Tab") : ""
            Accessible.name: qsTr("Open a tab by name")
            onClicked: tabSheet.open()
        }
        JButton {
            id: clean
            objectName: "clean"
            anchors { right: parent.right; rightMargin: Theme.space16; verticalCenter: parent.verticalCenter }
            leftPadding: foot.wordy ? Theme.space16 : Theme.space8
            iconName: foot.wordy ? "broom" : ""
            checked: page.cleaning
            width: Math.min(implicitWidth, foot.most)
            text: page.cleaning ? qsTr("Tap a table") : qsTr("Clear a table")
            reason: page.floorModel.wantClearing === 0 ? qsTr("No table wants clearing.") : ""
            onClicked: {
                page.endMove()
                page.cleaning = !page.cleaning
            }
        }
    }
    MineColumn {
        id: side
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.upright ? page.width : Theme.textU(232)
        height: page.upright ? Math.round(page.height * 0.26) : page.height - banner.y - banner.height
        till: page.till
        clock: page.clock
        promptDesk: page.promptDesk
        canHandOver: page.moveDesk.mineCount > 0
        onHandOverAsked: page.handOverAsked()
        onTalkAsked: page.talkAsked()
        onTimeAsked: page.timeAsked()
        cardDesk: page.cardDesk
    }
    TabSheet {
        id: tabSheet
        till: page.till
    }
}
