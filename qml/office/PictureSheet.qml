pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// Which file a picture is taken from: typed, dropped here, from the list, or from the system's window. For tests and the remote hand:
// `picture.path`, `picture.files/row<n>`, `picture.take`, `picture.browse`.
Sheet {
    id: sheet

    required property ImageFiles files
    signal taken(string file)

    function take(file: string) {
        if (file === "")
            return
        sheet.close()
        sheet.taken(file)
    }

    width: Math.min(Theme.u(720), parent ? parent.width - 2 * Theme.space16 : Theme.u(720))
    detail: qsTr("JPEG or PNG, up to 24 MB. It is made small here; the file stays as it is.")
    typed: path.text !== ""

    onAboutToShow: {
        path.text = ""
        files.look()
    }
    first: path

    Connections {
        target: sheet.files
        enabled: sheet.visible
        function onPicked(file: string) { sheet.take(file) }
    }
    DropArea {
        width: parent.width
        height: path.height
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.hasUrls)
                sheet.take(event.urls[0])
        }
        TextEntry {
            id: path
            objectName: "picture.path"
            width: parent.width
            label: qsTr("File")
            placeholderText: qsTr("Type where the file is, or drop it here")
            onAccepted: sheet.take(text)
        }
    }
    DataTable {
        objectName: "picture.files"
        width: parent.width
        height: Theme.u(280)
        rows: sheet.files.files
        emptyText: qsTr("There are no pictures in your folders. Look for them with Browse.")
        columns: [
            TableColumn { title: qsTr("File"); role: "name"; width: 240; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("When"); role: "when"; width: 180; sortable: false }
        ]
        onRowPicked: row => sheet.take(sheet.files.files[row].path)
    }
    buttons: [
        PrimaryButton {
            objectName: "picture.take"
            text: qsTr("Take this picture")
            reason: path.text === "" ? qsTr("Type where the file is, or choose one in the list.") : ""
            onClicked: sheet.take(path.text)
        },
        JButton {
            objectName: "picture.browse"
            iconName: "search"
            text: qsTr("Browse…")
            onClicked: sheet.files.browse(sheet.title)
        }
    ]
}
