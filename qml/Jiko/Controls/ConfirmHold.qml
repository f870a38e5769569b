import QtQuick

// For what cannot be undone: press until the bar is full; letting go earlier does nothing.
Pressable {
    id: control

    property bool danger: true
    readonly property real progress: fill.ratio

    signal confirmed()

    implicitWidth: Math.max(Theme.u(280), label.implicitWidth + 2 * Theme.space24)
    implicitHeight: Theme.u(72)
    font: Theme.bodyBold
    Accessible.description: reason !== "" ? reason : qsTr("Press and hold")
    // A screen reader's press is deliberate and cannot be held.
    Accessible.onPressAction: {
        if (control.reason !== "" || control.busy)
            control.refuse()
        else
            control.confirmed()
    }

    // Enter holds as a finger does; space already does by itself.
    property bool entering: false
    readonly property bool holding: (down || entering) && usable && !busy
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
            return
        event.accepted = true
        if (control.reason !== "" || control.busy) {
            if (!event.isAutoRepeat)
                control.refuse()
        } else {
            control.entering = true
        }
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            control.entering = false
    }
    onActiveFocusChanged: entering = false

    onHoldingChanged: {
        if (holding) {
            fill.ratio = 0
            filling.restart()
        } else {
            filling.stop()
            fill.ratio = 0
        }
    }
    NumberAnimation {
        id: filling
        target: fill
        property: "ratio"
        from: 0
        to: 1
        duration: Theme.confirmFor
        onFinished: {
            if (control.holding) {
                control.entering = false
                fill.ratio = 0
                control.confirmed()
            }
        }
    }

    background: Rectangle {
        radius: control.radius
        color: !control.usable ? Theme.surface2 : control.danger ? Theme.dangerSoft : Theme.primarySoft
        border {
            width: Math.max(1, Theme.u(2))
            color: !control.usable ? Theme.line : control.danger ? Theme.danger : Theme.primary
        }
        Rectangle {
            id: fill
            property real ratio: 0
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Math.max(1, Theme.u(2)) }
            width: Math.round((parent.width - 2 * Math.max(1, Theme.u(2))) * ratio)
            radius: control.radius - Theme.u(2)
            visible: ratio > 0
            // Not the full colour: the words stay readable over it.
            color: control.danger ? Theme.mixed(Theme.dangerSoft, Theme.danger, 0.3)
                                  : Theme.mixed(Theme.primarySoft, Theme.primary, 0.3)
        }
    }
    contentItem: JText {
        id: label
        text: control.busy ? qsTr("Working…") : control.text
        font: control.font
        color: !control.usable ? Theme.textDisabled : control.danger ? Theme.dangerSoftOn : Theme.primarySoftOn
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        maximumLineCount: 2
    }
}
