import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Others sit where guests are moved to: one bill for all of them, or two at one table.
Sheet {
    id: sheet

    required property MoveDesk desk
    property string from: ""
    property string to: ""

    function ask(from: string, to: string) {
        sheet.from = from
        sheet.to = to
        open()
    }

    title: qsTr("Others sit there")
    detail: qsTr("%1 goes to %2. How will they pay?").arg(from).arg(to)

    Flow {
        width: parent.width
        spacing: Theme.space8
        JButton {
            objectName: "join.one"
            iconName: "merge"
            text: qsTr("One bill")
            onClicked: {
                sheet.close()
                sheet.desk.join()
            }
        }
        JButton {
            objectName: "join.two"
            iconName: "people"
            text: qsTr("Two bills, one table")
            onClicked: {
                sheet.close()
                sheet.desk.sitTogether()
            }
        }
    }
}
