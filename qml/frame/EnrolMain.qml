pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet
import Jiko.Shell

// The first screen of a terminal that belongs to no outlet yet. For tests and the remote hand: `code`, `key<digit>`,
// `place`, `place.ask`, `connect`, `language.<code>`.
AppWindow {
    id: window

    required property Preferences preferences
    required property Enrolment enrolment
    // Only where no hub was heard, or a person knows better.
    property bool placeAsked: false
    readonly property bool placeWanted: placeAsked || !enrolment.hubHeard

    visible: true
    title: qsTr("Connect this terminal")

    Binding { target: Theme; property: "mode"; value: window.preferences.theme }
    Binding { target: Theme; property: "textScale"; value: window.preferences.textScale }
    Binding {
        target: Theme
        property: "scaleFactor"
        value: window.preferences.scale
        when: window.preferences.scale > 0
    }
    Binding { target: Theme; property: "reduceMotion"; value: window.preferences.reduceMotion }

    // What went wrong is said in the language of who reads it now.
    Connections {
        target: window.preferences
        function onLanguageChanged() { window.enrolment.changed() }
    }

    function connectNow() {
        if (go.reason !== "")
            go.refuse()
        else
            window.enrolment.connectWith(code.text, place.text)
    }
    function typeMore(digits: string) {
        window.enrolment.forgetProblem()
        code.text = window.enrolment.grouped(code.text + digits)
    }

    Flickable {
        id: area
        anchors.fill: parent
        contentHeight: Math.max(page.height + 2 * Theme.space24, height)
        boundsBehavior: Flickable.StopAtBounds

        // The keys beside the words where there is room, below them on a tablet held upright.
        Grid {
            id: page
            readonly property real side: Math.min(Theme.u(520), columns === 2
                ? area.width - keys.width - 3 * Theme.space24 : area.width - 2 * Theme.space16)
            x: (area.width - width) / 2
            y: Math.max(Theme.space24, (area.height - height) / 2)
            columns: area.width >= Theme.u(760) ? 2 : 1
            columnSpacing: Theme.space24
            rowSpacing: Theme.space24
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Column {
                width: page.side
                spacing: Theme.space12

                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.space8
                    Repeater {
                        model: window.preferences.languages
                        Chip {
                            required property string modelData
                            objectName: "language." + modelData
                            text: window.preferences.nameOf(modelData)
                            checked: window.preferences.language === modelData
                            onClicked: window.preferences.language = modelData
                        }
                    }
                }
                JText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: window.title
                    font: Theme.amount
                    wrapMode: Text.Wrap
                }
                JText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    color: Theme.text2
                    text: qsTr("In the office open Devices, choose Add a terminal, and type the twelve digits that it shows. A scanner can read the picture beside them.")
                }
                TextEntry {
                    id: code
                    objectName: "code"
                    width: parent.width
                    focus: true
                    font: Theme.amount
                    horizontalAlignment: TextInput.AlignHCenter
                    label: qsTr("Code of twelve digits")
                    placeholderText: "000 000 000 000"
                    problem: window.enrolment.problemText
                    readOnly: window.enrolment.busy
                    inputMethodHints: Qt.ImhNoPredictiveText
                    maximumLength: 80
                    onTextEdited: {
                        window.enrolment.forgetProblem()
                        if (cursorPosition === text.length)
                            text = window.enrolment.grouped(text)
                    }
                    onAccepted: window.connectNow()
                }
                JButton {
                    objectName: "place.ask"
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: !window.placeWanted
                    kind: JButton.Ghost
                    text: qsTr("Type the hub's address")
                    onClicked: {
                        window.placeAsked = true
                        place.forceActiveFocus()
                    }
                }
                FormRow {
                    width: parent.width
                    visible: window.placeWanted
                    beside: false
                    label: qsTr("The hub's address")
                    hint: window.enrolment.hubHeard ? "" : qsTr("No hub was heard yet. Its address stands in the office beside the code.")
                    TextEntry {
                        id: place
                        objectName: "place"
                        width: parent.width
                        label: qsTr("The hub's address")
                        placeholderText: "192.168.1.10"
                        horizontalAlignment: TextInput.AlignLeft
                        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferNumbers
                        maximumLength: 80
                        onAccepted: window.connectNow()
                    }
                }
                PrimaryButton {
                    id: go
                    objectName: "connect"
                    width: parent.width
                    text: window.enrolment.busy ? qsTr("Connecting…") : qsTr("Connect")
                    reason: window.enrolment.busy ? qsTr("It is asking the hub.")
                        : !window.enrolment.isWhole(code.text) ? qsTr("Type all twelve digits first.") : ""
                    onClicked: window.connectNow()
                }
            }
            NumPad {
                id: keys
                extra: ""
                activeFocusOnTab: false
                busy: window.enrolment.busy
                onTyped: digits => window.typeMore(digits)
                onErased: code.text = window.enrolment.grouped(code.text.trim().slice(0, -1))
                onCleared: code.text = ""
            }
        }
    }
}
