pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.KitchenModels

// What else is done with a ticket, or with one line of it. For tests and the remote hand: `more.ready`, `more.seat`, `waste.<n>`,
// `more.soldOut`, `more.park`, `first.<n>`, `more.calm`, `more.say`, `to.<n>`.
KitchenSheet {
    id: sheet

    required property KitchenScreen screenModel
    property string ticket: ""
    property string label: ""
    property string priority: ""
    property var line: null

    signal sayAsked(string check, string label)

    // A line as the rail has it, or null for the ticket.
    function ask(about: string, calledAs: string, goesFirst: string, row: var) {
        ticket = about
        label = calledAs
        priority = goesFirst
        line = row
        open()
    }

    title: line ? line.quantity + " " + line.name : qsTr("Ticket of %1").arg(label)
    detail: line ? qsTr("Ticket of %1").arg(label) : ""

    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.line !== null
        JButton {
            objectName: "more.ready"
            iconName: "tick"
            text: sheet.line?.state === "ready" ? qsTr("Not ready") : sheet.line?.state === "cooking" ? qsTr("Ready") : qsTr("Started")
            onClicked: {
                sheet.screenModel.tapLine(sheet.line.ticket, sheet.line.line)
                sheet.close()
            }
        }
        JButton {
            objectName: "more.seat"
            iconName: "people"
            text: qsTr("Whole seat ready")
            onClicked: {
                sheet.screenModel.seatReady(sheet.line.ticket, sheet.line.line)
                sheet.close()
            }
        }
        JButton {
            objectName: "more.soldOut"
            kind: JButton.Danger
            iconName: "sold-out"
            text: qsTr("Sold out")
            onClicked: {
                sheet.screenModel.eightySix(sheet.line.item)
                sheet.close()
            }
        }
    }
    JText {
        visible: sheet.line !== null
        text: qsTr("One is waste, cook it again")
        color: Theme.text2
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.line !== null
        Repeater {
            model: [qsTr("Fell"), qsTr("Burnt"), qsTr("Wrong dish"), qsTr("Sent back"), qsTr("Gone bad")]
            JButton {
                required property string modelData
                required property int index
                objectName: "waste." + index
                iconName: "trash"
                text: modelData
                onClicked: {
                    sheet.screenModel.waste(sheet.line.ticket, sheet.line.line, modelData, true)
                    sheet.close()
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.line === null
        JButton {
            objectName: "more.park"
            iconName: "pause"
            text: qsTr("Put aside")
            onClicked: {
                sheet.screenModel.park(sheet.ticket)
                sheet.close()
            }
        }
        JButton {
            objectName: "more.say"
            iconName: "note"
            text: qsTr("Say to the floor")
            onClicked: {
                sheet.sayAsked(sheet.screenModel.checkOf(sheet.ticket), sheet.label)
                sheet.close()
            }
        }
        JButton {
            objectName: "more.calm"
            visible: sheet.priority !== ""
            iconName: "undo"
            text: qsTr("Not first any more")
            onClicked: {
                sheet.screenModel.prioritise(sheet.ticket, "")
                sheet.close()
            }
        }
    }
    JText {
        visible: sheet.line === null && sheet.priority === ""
        text: qsTr("Before the others, because")
        color: Theme.text2
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.line === null && sheet.priority === ""
        Repeater {
            model: [qsTr("Waited long"), qsTr("Children"), qsTr("Our mistake"), qsTr("Guests must leave")]
            JButton {
                required property string modelData
                required property int index
                objectName: "first." + index
                iconName: "star"
                text: modelData
                onClicked: {
                    sheet.screenModel.prioritise(sheet.ticket, modelData)
                    sheet.close()
                }
            }
        }
    }
    JText {
        visible: sheet.line === null
        text: qsTr("To another station")
        color: Theme.text2
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.line === null
        Repeater {
            model: sheet.visible ? Array.from(sheet.screenModel.stations).slice(1) : []
            JButton {
                required property var modelData
                required property int index
                objectName: "to." + index
                iconName: "forward"
                text: modelData.name
                onClicked: {
                    sheet.screenModel.reroute(sheet.ticket, modelData.id)
                    sheet.close()
                }
            }
        }
    }
}
