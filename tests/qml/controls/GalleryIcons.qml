pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

Flow {
    padding: Theme.space16
    spacing: Theme.space8

    Repeater {
        model: Icons.names()
        Column {
            id: cell
            required property string modelData
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: cell.modelData
                size: Theme.u(56)
            }
            JText {
                width: Theme.u(116)
                text: cell.modelData
                font: Theme.caption
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
