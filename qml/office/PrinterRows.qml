pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// Under the form of a printer: which ones there are on the network, and a page that shows what this one prints. For tests and the
// remote hand: `printer.search`, `printer.found.<n>`, `printer.test`.
Column {
    id: rows

    required property RecordDesk desk
    readonly property PrinterFinder finder: desk.printers
    spacing: Theme.space8

    JButton {
        objectName: rows.visible ? "printer.search" : ""
        iconName: "search"
        text: qsTr("Look for network printers")
        onClicked: rows.finder.search()
    }
    JText {
        objectName: "printer.searchText"
        width: rows.width
        visible: text !== ""
        wrapMode: Text.Wrap
        text: rows.finder.searchText
        color: Theme.text2
    }
    Repeater {
        model: rows.finder.found
        JButton {
            required property var modelData
            required property int index
            objectName: "printer.found." + index
            text: modelData.words
            onClicked: rows.desk.takeAddress(modelData.address)
        }
    }
    JButton {
        objectName: rows.visible ? "printer.test" : ""
        iconName: "printer"
        text: qsTr("Print a test page")
        onClicked: rows.desk.printTest()
    }
    JText {
        objectName: "printer.testText"
        width: rows.width
        visible: text !== ""
        wrapMode: Text.Wrap
        text: rows.finder.testText
        color: Theme.text2
    }
}
