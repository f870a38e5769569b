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

    signal decisionsAsked()

    readonly property int columns: Math.max(1, Math.floor((width - side.width) / Theme.u(260)))

    focus: true
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9)
            screenModel.bumpPlace(event.key - Qt.Key_0)
        else if (event.key === Qt.Key_R)
            screenModel.recallLast()
        else if (event.key === Qt.Key_A)
            side.shown = !side.shown
        else if (event.key === Qt.Key_S)
            soldOutSheet.open()
        else if (event.key === Qt.Key_PageDown)
            rail.flick(-Theme.u(2400), 0)
        else if (event.key === Qt.Key_PageUp)
            rail.flick(Theme.u(2400), 0)
        else
            return
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
                text: qsTr("Station")
                onClicked: stationSheet.open()
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
            TopBar {
                sync: page.sync
                clock: page.clock
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

            objectName: "place." + (index + 1)
            width: (rail.width - (page.columns - 1) * rail.spacing) / page.columns
            height: rail.height

            TicketCard {
                id: card
                objectName: "ticket." + (place.index + 1)
                visible: place.ticket !== ""
                anchors { left: parent.left; right: parent.right; top: parent.top }
                height: Math.min(implicitHeight, parent.height)
                // Until the cook has seen it: from where to where.
                number: place.movedFrom !== "" && place.changed ? Fmt.ltr(place.movedFrom + " → " + place.label) : place.label
                place: place.index < 9 ? place.index + 1 : 0
                since: place.sent
                warnAfter: page.screenModel.warnMinutes * 60
                lateAfter: page.screenModel.lateMinutes * 60
                course: place.course
                allergy: place.allergy
                coming: place.coming ?? []
                detail: Fmt.joined([place.movedFrom !== "" ? qsTr("was %1").arg(place.movedFrom) : "", place.server.split(" ")[0], "#" + place.number,
                    qsTr("%n guest(s)", "", place.covers)], " · ")
                recalled: place.recalled
                unseen: place.changed
                lines: place.lines
                onDone: page.screenModel.bump(place.ticket)
                onLineTapped: line => page.screenModel.startLine(place.ticket, place.lines[line].line)
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
        screenModel: page.screenModel
    }
    SoldOutSheet {
        id: soldOutSheet
        screenModel: page.screenModel
    }
    Sheet {
        id: stationSheet
        title: qsTr("Which station?")
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: page.screenModel.stations
                JButton {
                    required property var modelData
                    required property int index
                    objectName: "station." + index
                    kind: modelData.id === page.screenModel.station ? JButton.Primary : JButton.Plain
                    text: modelData.name
                    onClicked: {
                        page.screenModel.station = modelData.id
                        stationSheet.close()
                    }
                }
            }
        }
    }
}
