pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// What terminals wrote and nobody could take as it stands; the entry that is picked opens beside the list.
Item {
    id: view

    required property Letters letters

    Banner {
        id: trouble
        objectName: "letters.problem"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: view.letters.problemText
        kind: "warn"
    }
    DataTable {
        objectName: "letters"
        anchors { left: parent.left; right: pane.visible ? pane.left : parent.right; top: trouble.bottom; bottom: parent.bottom
                  topMargin: trouble.visible ? Theme.space8 : 0; rightMargin: pane.visible ? Theme.space12 : 0 }
        rows: view.letters.rows
        emptyText: qsTr("Nothing was put aside. Everything that terminals wrote holds.")
        columns: [
            TableColumn { title: qsTr("What"); role: "what"; width: 160; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("State"); role: "state"; width: 200; pillRole: "stateKind"; iconRole: "stateIcon"; sortable: false },
            TableColumn { title: qsTr("Terminal"); role: "device"; width: 130; spare: true; sortable: false },
            TableColumn { title: qsTr("When"); role: "when"; width: 175; sortable: false },
            TableColumn { title: qsTr("Who"); role: "who"; width: 150; spare: true; sortable: false }
        ]
        onRowPicked: row => view.letters.choose(view.letters.rows[row].id)
    }
    LetterPane {
        id: pane
        objectName: "letter"
        anchors { right: parent.right; top: trouble.bottom; bottom: parent.bottom; topMargin: trouble.visible ? Theme.space8 : 0 }
        width: Theme.u(400)
        visible: view.letters.chosen !== ""
        letters: view.letters
    }
}
