pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

// Where new lines go: the table, or a seat. Picked once, it stays until another one is.
ListView {
    id: bar

    property int seats: 0
    property int current: 0

    signal picked(int seat)

    implicitHeight: Theme.touch
    orientation: ListView.Horizontal
    spacing: Theme.space4
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: seats + 1

    delegate: Pressable {
        id: seat
        required property int index
        readonly property bool on: bar.current === index

        objectName: "seat." + index
        height: bar.height
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        topInset: Theme.u(6)
        bottomInset: Theme.u(6)
        text: index === 0 ? qsTr("Table") : index
        Accessible.role: Accessible.RadioButton
        Accessible.name: index === 0 ? qsTr("For the table") : qsTr("For seat %1").arg(index)
        Accessible.checked: on
        onClicked: bar.picked(index)

        background: Rectangle {
            radius: seat.radius
            color: seat.on ? Theme.primarySoft : Theme.surface
            border { width: seat.on ? Math.max(2, Theme.u(2)) : Theme.border; color: seat.on ? Theme.primary : Theme.line }
            PressShade { radius: parent.radius; down: seat.down }
        }
        contentItem: JText {
            text: seat.text
            font: seat.on ? Theme.bodyBold : Theme.body
            color: seat.on ? Theme.primarySoftOn : Theme.text
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
