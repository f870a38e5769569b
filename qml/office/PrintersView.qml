import QtQuick
import Jiko.Controls
import Jiko.Outlet

// Every printer: whether it prints, its paper and cover, when it last spoke, and which terminal talks to it. For tests
// and the remote hand: `printers`.
DataTable {
    id: table

    required property PrinterBoard printers

    objectName: "printers"
    rows: table.printers.rows
    emptyText: qsTr("No printer is set up yet. Add one under Rules.")
    columns: [
        TableColumn { title: qsTr("Name"); role: "name"; width: 160; stretch: true; emphasis: true; sortable: false },
        TableColumn { title: qsTr("State"); role: "state"; width: 230; pillRole: "stateKind"; iconRole: "stateIcon"; sortable: false },
        TableColumn { title: qsTr("Paper"); role: "paper"; width: 150; pillRole: "paperKind"; iconRole: "paperIcon"; sortable: false },
        TableColumn { title: qsTr("Cover"); role: "cover"; width: 120; pillRole: "coverKind"; iconRole: "coverIcon"; sortable: false },
        TableColumn { title: qsTr("Last answer"); role: "seen"; width: 150; pillRole: "seenKind"; iconRole: "seenIcon"; sortable: false },
        TableColumn { title: qsTr("Terminal that prints on it"); role: "holder"; width: 180; spare: true; sortable: false }
    ]
}
