pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// The menu as a table; the dish that is picked opens beside it.
Item {
    id: page

    required property Dishes dishes
    required property MenuFiles files
    required property ImageFiles images

    Shortcut {
        sequence: "Ctrl+F"
        enabled: page.visible
        onActivated: filter.forceActiveFocus()
    }
    Shortcut {
        sequence: "Ctrl+S"
        enabled: page.visible
        onActivated: page.dishes.save()
    }

    TextEntry {
        id: filter
        objectName: "dishes.filter"
        anchors { left: parent.left; top: parent.top }
        width: Theme.u(360)
        label: qsTr("Find a dish")
        iconName: "search"
        onTextChanged: page.dishes.filter = text
    }
    ImportSheet {
        id: importSheet
        files: page.files
    }
    Connections {
        target: page.files
        function onDone() { importSheet.close() }
    }
    PictureSheet {
        id: pictureSheet
        files: page.images
        title: qsTr("Picture of %1").arg(page.dishes.nameEn)
        onTaken: path => page.dishes.takePicture(path)
    }
    Row {
        id: asFiles
        anchors { right: parent.right; verticalCenter: filter.verticalCenter }
        visible: !pane.visible
        spacing: Theme.space8
        JButton {
            objectName: "dishes.import"
            iconName: "menu-book"
            text: qsTr("Import…")
            onClicked: importSheet.open()
        }
        JButton {
            objectName: "dishes.csv"
            iconName: "export"
            text: qsTr("CSV")
            Accessible.name: qsTr("Export as CSV")
            onClicked: page.files.exportCsv()
        }
        JButton {
            objectName: "dishes.json"
            iconName: "export"
            text: qsTr("JSON")
            Accessible.name: qsTr("Export as JSON")
            onClicked: page.files.exportJson()
        }
    }
    JText {
        anchors { left: filter.right; leftMargin: Theme.space16; verticalCenter: filter.verticalCenter }
        text: qsTr("%n dish(es)", "", page.dishes.rows.length)
        color: Theme.text2
    }
    DataTable {
        id: table
        objectName: "dishes"
        anchors { left: parent.left; right: pane.visible ? pane.left : parent.right; top: filter.bottom; bottom: parent.bottom
                  topMargin: Theme.space12; rightMargin: pane.visible ? Theme.space12 : 0 }
        rows: page.dishes.rows
        sortRole: page.dishes.sortRole
        sortDescending: page.dishes.sortDescending
        columns: [
            TableColumn { title: qsTr("No."); role: "plu"; width: 72 },
            TableColumn { title: qsTr("Name"); role: "name"; width: 200; stretch: true; emphasis: true },
            TableColumn { title: qsTr("Category"); role: "category"; width: 150; spare: true },
            TableColumn { title: qsTr("Station"); role: "station"; width: 120; spare: true },
            TableColumn { title: qsTr("Price"); role: "price"; width: 100; number: true },
            TableColumn { title: qsTr("Status"); role: "status"; width: 130; pillRole: "statusKind" }
        ]
        onSortAsked: (role, descending) => page.dishes.sortBy(role, descending)
        onRowPicked: row => page.dishes.choose(page.dishes.rows[row].item)
    }
    DetailPane {
        id: pane
        objectName: "dish"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.u(400)
        visible: page.dishes.chosen !== ""
        title: page.dishes.nameEn
        dirty: page.dishes.dirty
        busy: page.dishes.busy
        saveReason: page.dishes.saveReason
        problem: page.dishes.problemText
        onSaved: page.dishes.save()
        onReverted: page.dishes.revert()
        onClosed: page.dishes.choose("")

        FormRow {
            id: priceRow
            width: parent.width
            label: qsTr("Price")
            TextEntry {
                objectName: "dish.price"
                width: parent.width
                label: priceRow.label
                suffix: qsTr("KSh")
                text: page.dishes.priceText
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                onTextEdited: page.dishes.priceText = text
            }
        }
        FormRow {
            id: nameEnRow
            width: parent.width
            label: qsTr("Name in English")
            TextEntry {
                objectName: "dish.nameEn"
                width: parent.width
                label: nameEnRow.label
                text: page.dishes.nameEn
                onTextEdited: page.dishes.nameEn = text
            }
        }
        FormRow {
            id: nameSwRow
            width: parent.width
            label: qsTr("Name in Swahili")
            TextEntry {
                objectName: "dish.nameSw"
                width: parent.width
                label: nameSwRow.label
                text: page.dishes.nameSw
                onTextEdited: page.dishes.nameSw = text
            }
        }
        FormRow {
            id: nameArRow
            width: parent.width
            label: qsTr("Name in Arabic")
            TextEntry {
                objectName: "dish.nameAr"
                width: parent.width
                label: nameArRow.label
                text: page.dishes.nameAr
                onTextEdited: page.dishes.nameAr = text
            }
        }
        FormRow {
            id: kitchenNameRow
            width: parent.width
            label: qsTr("On the kitchen ticket")
            TextEntry {
                objectName: "dish.kitchenName"
                width: parent.width
                label: kitchenNameRow.label
                text: page.dishes.kitchenName
                onTextEdited: page.dishes.kitchenName = text
            }
        }
        FormRow {
            id: categoryRow
            width: parent.width
            label: qsTr("Category")
            ComboField {
                objectName: "dish.category"
                width: parent.width
                label: categoryRow.label
                model: page.dishes.categories
                textRole: "text"
                currentIndex: page.dishes.category
                onActivated: index => page.dishes.category = index
            }
        }
        FormRow {
            id: stationRow
            width: parent.width
            label: qsTr("Station")
            ComboField {
                objectName: "dish.station"
                width: parent.width
                label: stationRow.label
                model: page.dishes.stations
                textRole: "text"
                currentIndex: page.dishes.station
                onActivated: index => page.dishes.station = index
            }
        }
        FormRow {
            width: parent.width
            label: qsTr("Picture")
            problem: page.dishes.pictureProblem
            PictureRow {
                namedAs: "dish.picture"
                width: parent.width
                image: page.dishes.picture
                busy: page.dishes.reading
                emptyText: qsTr("No picture. Choose one, or drop it here.")
                onAsked: pictureSheet.open()
                onDropped: path => page.dishes.takePicture(path)
                onRemoved: page.dishes.removePicture()
            }
        }
        ToggleSwitch {
            objectName: "dish.onSale"
            text: qsTr("On the menu")
            checked: page.dishes.onSale
            onToggled: page.dishes.onSale = checked
        }
    }
}
