pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet

// The cards of what must be decided. For tests and the remote hand: `decision.<n>` with `choice.<n>` inside, then
// `decision.reason.<n>`, `decision.table.<label>` or `permission`.
Item {
    id: root

    required property Decisions decisions
    required property SignIn signIn
    // For what works it beside touch and Tab.
    readonly property var sheets: [sheet, reasons, tables]

    property string reader: ""
    Component.onCompleted: reader = signIn.personId

    // The choice that still waits for a reason or a table.
    property string row: ""
    property var choice: null
    property string reason: ""
    property string table: ""

    function open() {
        sheet.open()
    }
    function choose(row: string, choice: var) {
        root.row = row
        root.choice = choice
        root.reason = ""
        root.table = ""
        if (choice.needs === "reason")
            reasons.open()
        else if (choice.needs === "table")
            tables.openFor(row)
        else
            take()
    }
    function take() {
        decisions.choose(row, choice.choice, reason, table)
    }

    Sheet {
        id: sheet
        objectName: "decisions"
        width: Math.min(Theme.u(640), parent ? parent.width - 2 * Theme.space16 : Theme.u(640))
        title: qsTr("To decide")
        detail: qsTr("Both sides are kept as they happened. What you choose is known everywhere.")

        EmptyState {
            width: parent.width
            height: Theme.u(200)
            visible: root.decisions.count === 0
            iconName: "tick"
            text: qsTr("Nothing is left to decide.")
        }
        Repeater {
            model: root.decisions.rows
            DecisionCard {
                required property var modelData
                required property int index
                objectName: "decision." + index
                title: modelData.title
                place: modelData.place
                amountText: modelData.amount
                acts: modelData.acts
                choices: modelData.choices
                onChosen: choice => root.choose(modelData.id, choice)
            }
        }
    }
    Sheet {
        id: reasons
        objectName: "decisionReasons"
        title: root.choice !== null ? root.choice.text : ""
        detail: qsTr("Why?")
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: root.choice !== null ? root.choice.reasons : []
                JButton {
                    required property string modelData
                    required property int index
                    objectName: "decision.reason." + index
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    text: modelData
                    onClicked: {
                        reasons.close()
                        root.reason = modelData
                        root.take()
                    }
                }
            }
        }
    }
    Sheet {
        id: tables
        objectName: "decisionTables"
        property var free: []
        function openFor(row: string) {
            free = root.decisions.freeTables(row)
            open()
        }
        title: qsTr("To which table?")
        detail: free.length === 0 ? qsTr("No table is free now.") : ""
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: tables.free
                JButton {
                    required property var modelData
                    objectName: "decision.table." + modelData.label
                    width: Theme.keyWidth
                    height: Theme.keyHeight
                    text: modelData.label
                    Accessible.name: qsTr("Table %1").arg(modelData.label)
                    onClicked: {
                        tables.close()
                        root.table = modelData.table
                        root.take()
                    }
                }
            }
        }
    }
    Connections {
        target: root.decisions
        function onRefused(words: string) { Notices.tell(words) }
        function onDone(words: string) {
            Notices.tell(words)
            if (root.decisions.count === 0)
                sheet.close()
        }
        function onOpenedAgain() { sheet.close() }
    }
    Connections {
        target: root.signIn
        function onPersonChanged() {
            // The same person, of whom something was changed in the office, reads on.
            if (root.signIn.personId === root.reader)
                return
            root.reader = root.signIn.personId
            sheet.close()
            reasons.close()
            tables.close()
        }
    }
}
