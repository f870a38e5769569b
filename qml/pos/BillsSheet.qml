pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Several bills are open at one table: which one it is about.
Sheet {
    id: sheet

    required property Till till
    property string table: ""
    property var bills: []

    function ask(table: string, label: string, bills: var) {
        sheet.table = table
        sheet.bills = bills
        title = qsTr("Bills of table %1").arg(label)
        open()
    }

    Column {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.bills
            JButton {
                required property var modelData
                required property int index
                objectName: "bill." + index
                width: parent.width
                iconName: "receipt"
                text: Fmt.joined([Fmt.ltr("#" + modelData.number), modelData.server.split(" ")[0], Fmt.ltr(modelData.due)], "  ")
                onClicked: {
                    sheet.close()
                    sheet.till.openCheck(modelData.check)
                }
            }
        }
        JButton {
            objectName: "bill.new"
            width: parent.width
            kind: JButton.Ghost
            iconName: "plus"
            text: qsTr("One more bill")
            onClicked: {
                sheet.close()
                sheet.till.openAnother(sheet.table)
            }
        }
    }
}
