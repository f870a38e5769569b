pragma ComponentBehavior: Bound
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
    detail: desk.dishesGo ? qsTr("%1 to %2: on which bill?").arg(from).arg(to) : qsTr("%1 goes to %2. How will they pay?").arg(from).arg(to)

    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.desk.bills
            JButton {
                required property var modelData
                required property int index
                objectName: "join.with." + index
                iconName: "merge"
                text: qsTr("With %1").arg(modelData.text)
                detail: Fmt.ltr(modelData.due)
                onClicked: {
                    sheet.close()
                    sheet.desk.joinWith(modelData.check)
                }
            }
        }
        JButton {
            objectName: "join.one"
            visible: sheet.desk.bills.length === 0
            iconName: "merge"
            text: qsTr("One bill")
            onClicked: {
                sheet.close()
                sheet.desk.join()
            }
        }
        JButton {
            objectName: "join.two"
            visible: !sheet.desk.dishesGo
            iconName: "people"
            text: sheet.desk.bills.length > 0 ? qsTr("A bill of its own, one table") : qsTr("Two bills, one table")
            onClicked: {
                sheet.close()
                sheet.desk.sitTogether()
            }
        }
    }
}
