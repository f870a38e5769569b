pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet
import Jiko.PosModels

// The till's drawer: opened with its float, cash in and out of it, closed with a count. Beside it what can be printed
// again.
FocusScope {
    id: page

    required property DrawerDesk desk
    required property CloseDesk closeDesk
    required property Training training
    required property PurseDesk purseDesk
    required property Paper paper
    required property RefundDesk refundDesk
    required property SignIn signIn
    property string symbol: ""
    property bool counting: false
    // Held upright the papers stand below the drawer.
    readonly property bool upright: height > width

    signal back()
    signal checkAsked(string check)
    signal decisionsAsked()
    signal promptsAsked()
    signal cardsAsked()

    function start() {
        if (!desk.isOpen)
            floatEntry.forceActiveFocus()
        else if (counting)
            countPanel.start()
        else
            shiftActs.start()
    }
    function stepBack() {
        if (history.looking) {
            history.lookAway()
        } else if (counting) {
            counting = false
            start()
        } else {
            back()
        }
    }

    // Whoever comes back after a lock goes on counting.
    property string person: ""
    onVisibleChanged: {
        if (visible ? person !== signIn.personId : signIn.signedIn)
            counting = false
        if (visible)
            person = signIn.personId
        floatEntry.text = ""
        history.lookAway()
        if (visible)
            start()
    }
    Keys.onEscapePressed: stepBack()

    PageHeader {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        canGoBack: true
        title: page.counting ? qsTr("Close the shift") : qsTr("Shift")
        detail: page.desk.own && page.desk.isOpen ? qsTr("My bank, since %1, float %2").arg(Fmt.ltr(page.desk.sinceText)).arg(Fmt.ltr(page.desk.floatText))
            : page.desk.own ? qsTr("I carry no bank on this till")
            : page.desk.isOpen ? qsTr("Drawer open since %1, float %2").arg(Fmt.ltr(page.desk.sinceText)).arg(Fmt.ltr(page.desk.floatText))
            : qsTr("No drawer is open on this till")
        onBack: page.stepBack()
        end: JButton {
            objectName: "training.enter"
            visible: !page.training.active && !page.counting
            kind: JButton.Ghost
            iconName: "star"
            text: qsTr("Practise")
            onClicked: page.training.enter()
        }
    }
    Rectangle {
        id: side
        anchors { left: parent.left; top: head.bottom }
        width: page.upright ? page.width : Math.min(Theme.textU(520), Math.round(page.width * 0.46))
        height: Math.round((page.height - head.height) * (!page.upright ? 1 : history.looking ? 0.4 : page.desk.isOpen ? 0.6 : 0.7))
        visible: !page.counting
        color: Theme.surface

        SegmentedBar {
            id: whose
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space24; rightMargin: Theme.space24 }
            height: visible ? implicitHeight : 0
            visible: page.desk.canBank
            namedAs: "session"
            model: [{text: qsTr("Till drawer")}, {text: qsTr("My bank")}]
            currentIndex: page.desk.own ? 1 : 0
            onPicked: index => page.desk.own = index === 1
        }
        Flickable {
            anchors { left: parent.left; right: parent.right; top: whose.bottom; bottom: parent.bottom
                      margins: Theme.space24; topMargin: Theme.space16; bottomMargin: Theme.space8 }
            contentHeight: page.desk.isOpen ? shiftActs.height : opening.height
            clip: true
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            ShiftActs {
                id: shiftActs
                width: parent.width
                visible: page.desk.isOpen
                desk: page.desk
                closeDesk: page.closeDesk
                paper: page.paper
                shown: page.visible && page.desk.isOpen && !page.counting
                onClosingAsked: {
                    history.lookAway()
                    page.counting = true
                    countPanel.start()
                }
                onMoveAsked: kind => moveSheet.ask(kind)
                onXAsked: history.lookAtX(page.signIn.personId)
                onCheckAsked: check => page.checkAsked(check)
                onDecisionsAsked: page.decisionsAsked()
                onPromptsAsked: page.promptsAsked()
                onCardsAsked: page.cardsAsked()
                onPursesAsked: loadSheet.start()
            }
            Column {
                id: opening
                width: parent.width
                visible: !page.desk.isOpen
                spacing: Theme.space12

                JText {
                    width: parent.width
                    text: page.desk.own ? qsTr("Open my bank") : qsTr("Open the drawer")
                    font: Theme.heading
                }
                JText {
                    width: parent.width
                    text: page.desk.own ? qsTr("Count the change that you carry and type its sum. What you take on this till counts into it.")
                        : qsTr("Count the change in the drawer and type its sum. Payments can be taken after that.")
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                TextEntry {
                    id: floatEntry
                    objectName: "drawer.float"
                    width: parent.width
                    label: qsTr("Float")
                    placeholderText: label
                    suffix: page.symbol
                    maximumLength: 10
                    inputMethodHints: Qt.ImhDigitsOnly
                    onAccepted: openButton.tryIt()
                }
                NumPad {
                    anchors.horizontalCenter: parent.horizontalCenter
                    activeFocusOnTab: false
                    onTyped: digits => floatEntry.insert(floatEntry.length, digits)
                    onErased: floatEntry.remove(floatEntry.length - 1, floatEntry.length)
                    onCleared: floatEntry.text = ""
                }
                PrimaryButton {
                    id: openButton
                    objectName: "drawer.open"
                    width: parent.width
                    height: Theme.u(72)
                    iconName: page.desk.own ? "cash" : "drawer"
                    text: page.desk.own ? qsTr("Open my bank") : qsTr("Open drawer")
                    reason: floatEntry.text === "" ? qsTr("Type the float first; 0 when the drawer is empty.") : ""
                    function tryIt() {
                        if (reason !== "")
                            refuse()
                        else
                            page.desk.open(floatEntry.text)
                    }
                    onClicked: tryIt()
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
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.upright ? page.width : page.width - side.width
        height: page.height - head.height - (page.upright ? side.height : 0)
        visible: !page.counting
        desk: page.desk
        paper: page.paper
        refundDesk: page.refundDesk
        shown: page.visible && !page.counting
    }
    CountPanel {
        id: countPanel
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        visible: page.counting
        desk: page.closeDesk
        paper: page.paper
        symbol: page.symbol
        onCheckAsked: check => page.checkAsked(check)
        onDecisionsAsked: page.decisionsAsked()
        onPromptsAsked: page.promptsAsked()
        onCardsAsked: page.cardsAsked()
        onPursesAsked: loadSheet.start()
    }
    LoadSheet {
        id: loadSheet
        desk: page.purseDesk
    }
    MoveSheet {
        id: moveSheet
        desk: page.desk
    }
    Connections {
        target: page.desk
        // The shift was closed, or a drawer opened: the page is another one.
        function onIsOpenChanged() {
            page.counting = false
            floatEntry.text = ""
            if (page.visible)
                page.start()
        }
    }
}
