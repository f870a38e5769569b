pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Who serves the guests from now on: those of one check, or all that are mine.
Sheet {
    id: sheet

    required property MoveDesk desk
    property bool all: false

    title: all ? qsTr("Hand over %n check(s)", "", desk.mineCount) : qsTr("Who serves %1 now?").arg(desk.fromText)

    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.desk.servers
            JButton {
                required property var modelData
                required property int index
                objectName: "server." + index
                iconName: "user"
                text: modelData.name
                onClicked: {
                    sheet.close()
                    if (sheet.all)
                        sheet.desk.handOverAll(modelData.id)
                    else
                        sheet.desk.toServer(modelData.id)
                }
            }
        }
    }
}
