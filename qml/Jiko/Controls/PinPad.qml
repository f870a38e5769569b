pragma ComponentBehavior: Bound
import QtQuick

// Dots and digits. The last digit submits; what was typed is never shown and is forgotten at once.
FocusScope {
    id: control

    property int length: 4                 // 4 to 6
    property bool busy: false              // the answer is on its way
    property int triesLeft: -1             // after a wrong PIN; -1 says nothing
    property int lockedSeconds: 0          // > 0 while too many wrong PINs lock the pad
    property string prompt: qsTr("Enter your PIN")
    property string problem: ""            // instead of the words for a wrong PIN
    readonly property int count: entry.digits.length

    signal submitted(string pin)

    // The PIN was wrong: shakes once and starts over.
    function shake() {
        entry.digits = ""
        entry.wrong = true
        if (Theme.shake > 0)
            shaking.restart()
        Notices.say(words.text)
    }
    function clear() {
        entry.digits = ""
        entry.wrong = false
    }

    implicitWidth: pad.implicitWidth
    implicitHeight: words.height + dots.height + pad.implicitHeight + Theme.space12 + Theme.space16
    activeFocusOnTab: false

    QtObject {
        id: entry
        property string digits: ""
        property bool wrong: false
        function add(more: string) {
            if (control.busy || control.lockedSeconds > 0)
                return
            wrong = false
            digits += more.slice(0, control.length - digits.length)
            if (digits.length < control.length)
                return
            const whole = digits
            digits = ""
            control.submitted(whole)
        }
    }

    JText {
        id: words
        // Wider than the keys: what is wrong wants more words.
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top }
        width: Theme.textU(320)
        height: Theme.rowHeight(18, 1)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.u(14)
        horizontalAlignment: Text.AlignHCenter
        font: entry.wrong || control.lockedSeconds > 0 ? Theme.bodyBold : Theme.body
        color: entry.wrong || control.lockedSeconds > 0 ? Theme.danger : Theme.text2
        text: control.lockedSeconds > 0 ? qsTr("Wait %n s, then try again", "", control.lockedSeconds)
            : control.busy ? qsTr("Checking…")
            : !entry.wrong ? control.prompt
            : control.problem !== "" ? control.problem
            : control.triesLeft > 0 ? qsTr("Wrong PIN, %n tries left", "", control.triesLeft) : qsTr("Wrong PIN")
    }

    Row {
        id: dots
        objectName: "dots"
        anchors { top: words.bottom; topMargin: Theme.space12; horizontalCenter: parent.horizontalCenter }
        height: Theme.u(24)
        spacing: Theme.space16
        layoutDirection: Qt.LeftToRight
        LayoutMirroring.enabled: false

        Accessible.role: Accessible.EditableText
        Accessible.passwordEdit: true
        // Qt tells nobody the name of a password.
        Accessible.description: qsTr("%1 of %2 entered").arg(control.count).arg(control.length)

        transform: Translate { id: nudge }

        Repeater {
            model: control.length
            Rectangle {
                required property int index
                readonly property bool full: index < control.count || control.busy
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.u(18)
                height: width
                radius: width / 2
                color: full ? Theme.text : "transparent"
                border { width: Math.max(2, Theme.u(2)); color: entry.wrong ? Theme.danger : Theme.outline }
            }
        }
    }

    SequentialAnimation {
        id: shaking
        NumberAnimation { target: nudge; property: "x"; to: Theme.space12; duration: Theme.shake }
        NumberAnimation { target: nudge; property: "x"; to: -Theme.space12; duration: Theme.shake * 2 }
        NumberAnimation { target: nudge; property: "x"; to: Theme.space8; duration: Theme.shake }
        NumberAnimation { target: nudge; property: "x"; to: 0; duration: Theme.shake }
    }

    NumPad {
        id: pad
        objectName: "pad"
        anchors { left: parent.left; right: parent.right; top: dots.bottom; bottom: parent.bottom; topMargin: Theme.space16 }
        focus: true
        extra: ""
        busy: control.busy
        reason: control.lockedSeconds > 0 ? words.text : ""
        onTyped: digits => entry.add(digits)
        onErased: entry.digits = entry.digits.slice(0, -1)
        onCleared: entry.digits = ""
    }
}
