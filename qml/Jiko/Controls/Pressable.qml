import QtQuick
import QtQuick.Templates as T

// What every pressed thing has in common: two thumbs at once, keys, a reason when it cannot be used now.
T.AbstractButton {
    id: control

    // Why it cannot be used now, in words for the person; empty when it can. A tap then says it instead of acting.
    property string reason: ""
    // The answer to the last press is on its way: further presses do nothing.
    property bool busy: false
    property int radius: Theme.radiusTile
    property int ringOutset: Theme.u(4)
    readonly property bool usable: enabled && reason === ""

    signal refused(string reason)

    // What a tap does, for keys and screen readers.
    function act() {
        if (checkable) {
            toggle()
            toggled()
        }
        clicked()
    }
    function refuse() {
        if (busy)
            return
        refused(reason)
        Notices.tell(reason)
    }

    implicitWidth: Math.ceil(Math.max(Theme.control, implicitContentWidth + leftPadding + rightPadding))
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    font: Theme.body
    hoverEnabled: Theme.pointer
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: reason
    Accessible.onPressAction: {
        if (control.reason !== "" || control.busy)
            control.refuse()
        else
            control.act()
    }

    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        const presses = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (!presses && event.key !== Qt.Key_Space && event.key !== Qt.Key_Select)
            return
        if (control.reason !== "" || control.busy) {
            event.accepted = true
            if (!event.isAutoRepeat)
                control.refuse()
        } else if (presses) {
            event.accepted = true
            if (!event.isAutoRepeat)
                control.act()
        }
    }

    // Lies over the button while it cannot be used, so that its own handlers never see the tap. No TapHandler: where
    // the button is hidden by others, one would take their taps; see README.md.
    MouseArea {
        anchors.fill: parent
        visible: control.reason !== "" || control.busy
        z: 5
        onClicked: control.refuse()
    }

    FocusRing {
        target: control
        radius: control.radius
        outset: control.ringOutset
    }
}
