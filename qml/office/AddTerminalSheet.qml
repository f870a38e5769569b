import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// A new terminal: what it is called and does, then the code to type or scan on it. For tests and the remote hand:
// `terminal.name`, `terminal.kind.<n>`, `terminal.station`, `terminal.printer`, `terminal.code`, `terminal.digits`.
Sheet {
    id: sheet

    required property Invitations invitations
    // The device whose place the new one takes; 0: none.
    property int replaces: 0
    property string replacesName: ""

    title: replaces > 0 ? qsTr("Replace %1").arg(replacesName) : qsTr("Add a terminal")
    detail: invitations.came ? ""
        : invitations.digits !== "" ? qsTr("Start the program on the new terminal and type these digits there.")
        : replaces > 0 ? qsTr("The new terminal gets its own number. The old one is let in no more as soon as the new one has come.")
        : qsTr("You get a code of twelve digits. It is good for 15 minutes and once.")
    typed: named.text !== "" && invitations.digits === ""

    function openFor(device: int, name: string, kind: int) {
        replaces = device
        replacesName = name
        named.text = name
        kinds.currentIndex = kind
        open()
    }

    onAboutToShow: invitations.forget()
    onClosed: {
        invitations.forget()
        named.text = ""
    }
    first: named

    FormRow {
        width: parent.width
        visible: sheet.invitations.digits === ""
        label: qsTr("Name")
        problem: sheet.invitations.problemText
        TextEntry {
            id: named
            objectName: "terminal.name"
            width: parent.width
            label: qsTr("Name")
            placeholderText: qsTr("Till 3")
            maximumLength: 64
            onAccepted: make.tryIt()
        }
    }
    SegmentedBar {
        id: kinds
        width: parent.width
        visible: sheet.invitations.digits === "" && sheet.replaces === 0
        namedAs: "terminal.kind"
        model: sheet.invitations.kinds
        Accessible.name: qsTr("Kind of terminal")
        onPicked: index => currentIndex = index
    }
    FormRow {
        width: parent.width
        visible: sheet.invitations.digits === "" && kinds.currentIndex === 1
        label: qsTr("Station")
        ComboField {
            id: station
            objectName: "terminal.station"
            width: parent.width
            label: qsTr("Station")
            model: sheet.invitations.stations
            textRole: "text"
        }
    }
    FormRow {
        width: parent.width
        visible: sheet.invitations.digits === "" && kinds.currentIndex === 0
        label: qsTr("Receipts")
        ComboField {
            id: printer
            objectName: "terminal.printer"
            width: parent.width
            label: qsTr("Receipts")
            model: sheet.invitations.printers
            textRole: "text"
        }
    }
    JText {
        objectName: "terminal.digits"
        width: parent.width
        visible: sheet.invitations.digits !== "" && !sheet.invitations.came
        horizontalAlignment: Text.AlignHCenter
        text: Fmt.ltr(sheet.invitations.digits)
        font: Theme.amount
        color: sheet.invitations.over ? Theme.textDisabled : Theme.text
    }
    ScanCode {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        visible: text !== "" && !sheet.invitations.came && !sheet.invitations.over
        width: Theme.u(232)
        height: width
        text: sheet.invitations.scanText
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The same code, for a scanner")
    }
    JText {
        width: parent.width
        visible: sheet.invitations.digits !== "" && !sheet.invitations.came && sheet.invitations.hubPlace !== ""
        horizontalAlignment: Text.AlignHCenter
        color: Theme.text2
        text: qsTr("The hub's address: %1").arg(Fmt.ltr(sheet.invitations.hubPlace))
    }
    Row {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        visible: sheet.invitations.stateText !== ""
        spacing: Theme.space8
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: sheet.invitations.came
            name: "tick"
            color: Theme.success
        }
        JText {
            objectName: "terminal.state"
            width: Math.min(implicitWidth, Theme.u(440))
            wrapMode: Text.WordWrap
            text: sheet.invitations.stateText
            color: sheet.invitations.over ? Theme.danger : Theme.text
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
    buttons: [
        PrimaryButton {
            id: make
            objectName: "terminal.code"
            readonly property bool ends: sheet.invitations.came
            text: ends ? qsTr("Done") : sheet.invitations.digits !== "" ? qsTr("New code") : qsTr("Make the code")
            reason: ends ? "" : sheet.invitations.reason !== "" ? sheet.invitations.reason
                : sheet.invitations.busy ? qsTr("The server is being asked.")
                : named.text.trim() === "" ? qsTr("Give it a name first.")
                : kinds.currentIndex === 1 && station.currentIndex < 0 ? qsTr("Choose its station first.") : ""
            function tryIt() {
                if (reason !== "")
                    refuse()
                else if (ends)
                    sheet.close()
                else
                    sheet.invitations.invite(named.text, kinds.currentIndex, station.currentIndex, printer.currentIndex,
                        sheet.replaces)
            }
            onClicked: tryIt()
        }
    ]
}
