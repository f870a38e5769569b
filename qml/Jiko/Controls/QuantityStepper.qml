pragma ComponentBehavior: Bound
import QtQuick

// Minus, value, plus. It asks (stepped), the owner sets the value: so a refusal simply changes nothing.
FocusScope {
    id: control

    property int value: 1
    property int from: 1
    property int to: 99
    // What is counted, for those who hear the screen: "Guests".
    property string label: ""
    // At the lowest value minus takes the thing away (removed) instead of being refused.
    property bool removable: false
    property string namedAs: ""            // objectName of minus, value and plus, before these words
    property string fewerReason: qsTr("%1 is the least.").arg(from)
    property string moreReason: qsTr("%1 is the most.").arg(to)

    signal stepped(int value)
    signal removed()
    // The value was tapped: the owner offers a NumPad.
    signal valueTapped()

    function step(by: int) {
        if (by < 0 && value <= from) {
            if (removable)
                removed()
            else
                Notices.tell(fewerReason)
        } else if (by > 0 && value >= to) {
            Notices.tell(moreReason)
        } else {
            stepped(value + by)
        }
    }

    implicitWidth: Theme.u(56 + 72 + 56)
    implicitHeight: Theme.touch
    activeFocusOnTab: true

    Accessible.role: Accessible.SpinBox
    Accessible.name: label === "" ? String(value) : label + ": " + value
    Accessible.focusable: true
    Accessible.onIncreaseAction: step(1)
    Accessible.onDecreaseAction: step(-1)

    Keys.onPressed: event => {
        const forward = control.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right
        const backward = control.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left
        if (event.key === Qt.Key_Up || event.key === Qt.Key_Plus || event.key === forward)
            step(1)
        else if (event.key === Qt.Key_Down || event.key === Qt.Key_Minus || event.key === backward)
            step(-1)
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            valueTapped()
        else
            return
        event.accepted = true
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: Theme.surface
        border { width: Theme.border; color: Theme.outline }
    }

    component StepKey: Pressable {
        id: key
        required property string sign
        property bool faint: false
        property alias ink: face.color
        anchors { top: parent.top; bottom: parent.bottom }
        width: Theme.touch
        focusPolicy: Qt.NoFocus
        autoRepeat: true
        autoRepeatDelay: Theme.repeatAfter
        autoRepeatInterval: Theme.repeatEvery
        background: Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.border
            radius: Theme.radiusTile - Theme.border
            color: key.down ? Theme.pressed(Theme.surface) : key.hovered ? Theme.surface2 : Theme.surface
        }
        contentItem: Item {
            Icon {
                id: face
                anchors.centerIn: parent
                name: key.sign
                color: key.faint ? Theme.textDisabled : Theme.text
            }
        }
    }

    StepKey {
        id: minus
        objectName: control.namedAs + "minus"
        anchors.left: parent.left
        sign: control.removable && control.value <= control.from ? "trash" : "minus"
        faint: !control.removable && control.value <= control.from
        autoRepeat: !control.removable || control.value > control.from
        Accessible.name: control.removable && control.value <= control.from ? qsTr("Remove") : qsTr("One fewer")
        Accessible.onPressAction: control.step(-1)
        onClicked: control.step(-1)
    }
    Pressable {
        id: middle
        objectName: control.namedAs + "value"
        anchors { left: minus.right; right: plus.left; top: parent.top; bottom: parent.bottom }
        focusPolicy: Qt.NoFocus
        Accessible.name: control.Accessible.name
        onClicked: control.valueTapped()
        background: Rectangle {
            color: middle.down ? Theme.pressed(Theme.surface) : "transparent"
            Rectangle {
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.space8 }
                width: Theme.border
                color: Theme.line
            }
            Rectangle {
                anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.space8 }
                width: Theme.border
                color: Theme.line
            }
        }
        contentItem: JText {
            text: control.value
            font: Theme.heading
            horizontalAlignment: Text.AlignHCenter
        }
    }
    StepKey {
        id: plus
        objectName: control.namedAs + "plus"
        anchors.right: parent.right
        sign: "plus"
        faint: control.value >= control.to
        Accessible.name: qsTr("One more")
        Accessible.onPressAction: control.step(1)
        onClicked: control.step(1)
    }

    FocusRing {
        target: control
    }
}
