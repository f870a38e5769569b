import QtQuick

// Nothing here yet: one sentence and one way on.
Item {
    id: empty

    property string text: ""
    property string iconName: ""
    property string actionText: ""

    signal acted()

    implicitWidth: Theme.u(360)
    implicitHeight: column.implicitHeight

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space16, Theme.u(420))
        spacing: Theme.space16
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: empty.iconName
            size: Theme.u(48)
            color: Theme.textDisabled
        }
        JText {
            width: parent.width
            text: empty.text
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
        JButton {
            objectName: "emptyAction"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: empty.actionText !== ""
            text: empty.actionText
            onClicked: empty.acted()
        }
    }
}
