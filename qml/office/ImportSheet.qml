import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// Dishes from a file: first which file, then what it would change, then it is taken over. For tests and the remote hand:
// `import.files/row<n>`, `import.rows`, `import.apply`, `import.keep`, `import.other`.
Sheet {
    id: sheet

    required property MenuFiles files
    readonly property bool chosen: files.fileName !== ""

    width: Math.min(Theme.u(860), parent ? parent.width - 2 * Theme.space16 : Theme.u(860))
    title: qsTr("Import dishes")
    detail: chosen ? Fmt.ltr(files.fileName) + " · " + files.summary
        : qsTr("Choose a CSV or JSON file from your documents. Nothing is changed before you have seen what it does.")
    typed: chosen

    onAboutToShow: files.look()

    Banner {
        objectName: "import.problem"
        width: parent.width
        text: sheet.files.problemText
        kind: "warn"
    }
    DataTable {
        objectName: "import.files"
        width: parent.width
        height: Theme.u(360)
        visible: !sheet.chosen
        rows: sheet.files.files
        emptyText: qsTr("There is no CSV or JSON file in your documents. Export the dishes to get one.")
        columns: [
            TableColumn { title: qsTr("File"); role: "name"; width: 240; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("When"); role: "when"; width: 180; sortable: false }
        ]
        onRowPicked: row => sheet.files.read(sheet.files.files[row].path)
    }
    DataTable {
        objectName: "import.rows"
        width: parent.width
        height: Theme.u(360)
        visible: sheet.chosen
        rows: sheet.files.rows
        emptyText: qsTr("The file changes nothing.")
        columns: [
            TableColumn { title: qsTr("Row"); role: "line"; width: 64; number: true; sortable: false },
            TableColumn { title: qsTr("Dish"); role: "dish"; width: 180; emphasis: true; sortable: false },
            TableColumn { title: qsTr("What"); role: "what"; width: 130; pillRole: "whatKind"; sortable: false },
            TableColumn { title: qsTr("Change"); role: "fields"; width: 240; stretch: true; sortable: false }
        ]
    }
    buttons: [
        PrimaryButton {
            objectName: "import.apply"
            visible: sheet.chosen
            text: qsTr("Take over")
            reason: sheet.files.applyReason
            onClicked: sheet.files.apply()
        },
        JButton {
            objectName: "import.keep"
            visible: sheet.chosen
            text: qsTr("Keep for later")
            reason: sheet.files.keepReason
            onClicked: sheet.files.keep()
        },
        JButton {
            objectName: "import.other"
            visible: sheet.chosen
            text: qsTr("Another file")
            onClicked: sheet.files.look()
        }
    ]
}
