pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Jiko.Controls
import Jiko.KitchenModels

// The window that guests read while they wait for what they take along: numbers, no names.
Window {
    id: board
    objectName: "pickup.window"

    required property PickupBoard pickup
    property bool rightToLeft: false

    title: pickup.houseName
    width: Theme.u(1024)
    height: Theme.u(600)
    color: Theme.bg
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    component Numbers: Item {
        id: half
        property string heading: ""
        property string icon: ""
        property var numbers: []
        property color ink: Theme.text
        property string called: ""
        height: parent.height
        width: parent.width / 2
        Row {
            id: top
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space32 }
            spacing: Theme.space16
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: half.icon
                size: Theme.u(48)
                color: half.ink
            }
            JText {
                width: parent.width - Theme.u(48) - Theme.space16
                text: half.heading
                font: Theme.amount
                color: half.ink
            }
        }
        Flow {
            anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: parent.bottom; margins: Theme.space32 }
            spacing: Theme.space32
            Repeater {
                model: half.numbers
                JText {
                    required property string modelData
                    required property int index
                    objectName: half.called + "." + index
                    text: Fmt.ltr(modelData)
                    font: Theme.display
                    color: half.ink
                }
            }
        }
    }

    Row {
        anchors.fill: parent
        Numbers {
            called: "preparing"
            heading: qsTr("Being made")
            icon: "flame"
            numbers: board.visible ? board.pickup.preparing : []
        }
        Numbers {
            called: "ready"
            heading: qsTr("Ready: come to the counter")
            icon: "tick"
            numbers: board.visible ? board.pickup.ready : []
            ink: Theme.success
        }
    }
    Rectangle {
        anchors { top: parent.top; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter; margins: Theme.space32 }
        width: Theme.border
        color: Theme.line
    }
}
