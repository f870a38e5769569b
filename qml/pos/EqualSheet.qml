pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

// In how many equal parts a bill is paid.
Sheet {
    id: sheet

    signal chosen(int ways)

    title: qsTr("In how many parts?")
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: 11
            JButton {
                required property int index
                objectName: "split.ways." + (index + 2)
                width: Theme.u(88)
                height: Theme.u(72)
                font: Theme.heading
                text: index + 2
                onClicked: {
                    sheet.close()
                    sheet.chosen(index + 2)
                }
            }
        }
    }
}
