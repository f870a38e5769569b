pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// The till's drawer: opened with its float, closed with a count; what was expected is told after the count. Beside it
// what can be printed again.
FocusScope {
    id: page

    required property DrawerDesk desk
    required property Paper paper
    required property RefundDesk refundDesk
    property string symbol: ""

    // What is counted, once nobody has typed for a moment.
    property string counted: ""

    signal back()

    function closeShift() {
        const typed = count.text
        count.text = ""
        counted = ""
        desk.close(typed)
    }

    onVisibleChanged: {
        count.text = ""
        floatEntry.text = ""
        counted = ""
        paper.lookAway()
        if (visible)
            (page.desk.isOpen ? count : floatEntry).forceActiveFocus()
    }
    Keys.onEscapePressed: {
        if (history.looking)
            paper.lookAway()
        else
            back()
    }

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        canGoBack: true
        title: qsTr("Shift")
        detail: page.desk.isOpen ? qsTr("Drawer open since %1, float %2").arg(Fmt.ltr(page.desk.sinceText)).arg(Fmt.ltr(page.desk.floatText))
            : qsTr("No drawer is open on this till")
        onBack: page.back()
    }
    Rectangle {
        id: side
        anchors { left: parent.left; top: head.bottom; bottom: parent.bottom }
        width: Math.min(Theme.textU(520), parent.width * 0.46)
        color: Theme.surface

        Flickable {
            anchors { fill: parent; margins: Theme.space24; topMargin: Theme.space16; bottomMargin: Theme.space8 }
            contentHeight: act.height
            clip: true
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: act
                width: parent.width
                spacing: Theme.space12

                JText {
                    width: parent.width
                    text: page.desk.isOpen ? qsTr("Count the drawer") : qsTr("Open the drawer")
                    font: Theme.heading
                }
                JText {
                    width: parent.width
                    text: page.desk.isOpen ? qsTr("Type the sum of all notes and coins. What should be there is told after the count.")
                        : qsTr("Count the change in the drawer and type its sum. Payments can be taken after that.")
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                TextEntry {
                    id: floatEntry
                    objectName: "drawer.float"
                    width: parent.width
                    visible: !page.desk.isOpen
                    label: qsTr("Float")
                    placeholderText: label
                    suffix: page.symbol
                    maximumLength: 10
                    inputMethodHints: Qt.ImhDigitsOnly
                    onAccepted: openButton.tryIt()
                }
                TextEntry {
                    id: count
                    objectName: "shift.count"
                    width: parent.width
                    visible: page.desk.isOpen
                    label: qsTr("Cash counted")
                    placeholderText: label
                    suffix: page.symbol
                    maximumLength: 10
                    inputMethodHints: Qt.ImhDigitsOnly
                    onTextChanged: {
                        page.counted = ""
                        pause.restart()
                    }
                    onAccepted: page.counted = text
                    Timer {
                        id: pause
                        interval: Theme.holdFor * 2
                        onTriggered: page.counted = count.text
                    }
                }
                NumPad {
                    id: pad
                    anchors.horizontalCenter: parent.horizontalCenter
                    activeFocusOnTab: false
                    readonly property TextEntry entry: page.desk.isOpen ? count : floatEntry
                    onTyped: digits => entry.insert(entry.length, digits)
                    onErased: entry.remove(entry.length - 1, entry.length)
                    onCleared: entry.text = ""
                }
                PrimaryButton {
                    id: openButton
                    objectName: "drawer.open"
                    width: parent.width
                    height: Theme.u(72)
                    visible: !page.desk.isOpen
                    iconName: "drawer"
                    text: qsTr("Open drawer")
                    reason: floatEntry.text === "" ? qsTr("Type the float first; 0 when the drawer is empty.") : ""
                    function tryIt() {
                        if (reason !== "")
                            refuse()
                        else
                            page.desk.open(floatEntry.text)
                    }
                    onClicked: tryIt()
                }
                JText {
                    objectName: "shift.judgement"
                    width: parent.width
                    visible: page.desk.isOpen && text !== ""
                    text: page.counted === "" ? "" : page.desk.judge(page.counted)
                    font: Theme.bodyBold
                    wrapMode: Text.Wrap
                }
                JText {
                    width: parent.width
                    visible: page.desk.isOpen && page.desk.openChecks > 0
                    text: qsTr("%n check(s) open. They can be paid on another till, or here before you close.", "", page.desk.openChecks)
                    color: Theme.warnText
                    wrapMode: Text.Wrap
                }
                ConfirmHold {
                    objectName: "shift.close"
                    width: parent.width
                    visible: page.desk.isOpen
                    text: qsTr("Hold to close the shift")
                    reason: page.counted === "" ? qsTr("Count the drawer first.") : ""
                    onConfirmed: page.closeShift()
                }
            }
        }
        Rectangle {
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            width: Theme.border
            color: Theme.line
        }
    }
    SlipHistory {
        id: history
        anchors { left: side.right; right: parent.right; top: head.bottom; bottom: parent.bottom }
        desk: page.desk
        paper: page.paper
        refundDesk: page.refundDesk
        shown: page.visible
    }
}
