pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// No station shows a sign of a dish that was sent: it is shown again, printed, or sent to another station. For tests and
// the remote hand: `station.show`, `station.print`, `station.to.<n>`.
Sheet {
    id: sheet

    required property StationDesk desk
    property string dish: ""

    signal printAsked()

    function openFor(line: string, name: string) {
        desk.line = line
        dish = name
        open()
    }

    objectName: "stationSheet"
    title: qsTr("The kitchen has not got %1").arg(dish)
    detail: desk.stationText !== "" ? qsTr("%1 has shown no sign of it. It is safe here.").arg(desk.stationText)
        : qsTr("By now the kitchen has it.")
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.desk.stationText !== ""
        JButton {
            objectName: "station.show"
            iconName: "bell"
            text: qsTr("Show it again")
            onClicked: {
                sheet.close()
                sheet.desk.showAgain()
            }
        }
        JButton {
            objectName: "station.print"
            iconName: "printer"
            text: qsTr("Print it there")
            onClicked: {
                sheet.close()
                sheet.printAsked()
            }
        }
    }
    JText {
        width: parent.width
        visible: stations.count > 0 && sheet.desk.stationText !== ""
        text: qsTr("Or another station cooks it:")
        color: Theme.text2
        wrapMode: Text.WordWrap
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.desk.stationText !== ""
        Repeater {
            id: stations
            model: sheet.desk.others
            JButton {
                required property var modelData
                required property int index
                objectName: "station.to." + index
                text: modelData.name
                onClicked: {
                    sheet.close()
                    sheet.desk.sendTo(modelData.id)
                }
            }
        }
    }
}
