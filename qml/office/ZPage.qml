pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// Z reports of all tills; the one that is picked is shown whole, and worked out again from its facts.
Item {
    id: page

    required property ZReports zReports
    property string drawer: ""
    property string name: ""

    DataTable {
        objectName: "z"
        anchors { left: parent.left; right: pane.visible ? pane.left : parent.right; top: parent.top; bottom: parent.bottom
                  rightMargin: pane.visible ? Theme.space12 : 0 }
        rows: page.zReports.rows
        emptyText: qsTr("No till has been closed yet.")
        columns: [
            TableColumn { title: qsTr("Date"); role: "date"; width: 120; sortable: false },
            TableColumn { title: qsTr("Till"); role: "till"; width: 120; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Z"); role: "number"; width: 70; number: true; sortable: false },
            TableColumn { title: qsTr("Closed"); role: "closed"; width: 90; sortable: false },
            TableColumn { title: qsTr("Sales"); role: "gross"; width: 120; number: true; sortable: false },
            TableColumn { title: qsTr("Difference"); role: "difference"; width: 130; pillRole: "differenceKind"; sortable: false }
        ]
        onRowPicked: row => {
            page.drawer = page.zReports.rows[row].drawer
            page.name = qsTr("%1, Z %2").arg(page.zReports.rows[row].till).arg(page.zReports.rows[row].number)
        }
    }
    Rectangle {
        id: pane
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.u(400)
        visible: page.drawer !== ""
        radius: Theme.radiusTile
        color: Theme.surface
        border { width: Theme.border; color: Theme.line }

        JText {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space16 }
            text: page.name
            font: Theme.heading
        }
        ListView {
            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: proof.top; margins: Theme.space16 }
            clip: true
            model: page.drawer !== "" ? page.zReports.lines(page.drawer) : []
            delegate: Item {
                id: line
                required property var modelData
                width: ListView.view.width
                height: Theme.rowHeight(18, 1)
                JText {
                    anchors { left: parent.left; right: value.left; verticalCenter: parent.verticalCenter }
                    text: line.modelData.name
                    font: line.modelData.strong ? Theme.bodyBold : Theme.body
                }
                JText {
                    id: value
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    text: Fmt.ltr(line.modelData.value)
                    font: line.modelData.strong ? Theme.bodyBold : Theme.body
                }
            }
        }
        StatusPill {
            id: proof
            anchors { left: parent.left; bottom: parent.bottom; margins: Theme.space16 }
            readonly property bool good: page.drawer !== "" && page.zReports.holds(page.drawer)
            kind: good ? "success" : "danger"
            text: good ? qsTr("Agrees with its facts") : qsTr("Does not agree with its facts")
        }
    }
}
