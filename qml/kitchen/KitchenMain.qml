import QtQuick
import QtQuick.Window
import Jiko.Controls
import Jiko.Frame
import Jiko.KitchenModels
import Jiko.Outlet

// The cook's screen. For tests and the remote hand: rail tickets are `ticket.<place>` with `done` inside, `allDay`, `recall`,
// `soldOut`, `station.<n>`, `dish.<n>` in the sold-out sheet, `bumped.<n>` in the recall sheet, `talkBanner`, `quietBanner`; the sheets and
// the expo say theirs.
ProgramWindow {
    id: window

    required property KitchenScreen screenModel
    required property ClockTick clock
    required property Decisions decisions
    required property Expo expo
    required property PickupBoard pickup
    required property KitchenTalk talk
    required property StationPrefs prefs
    required property Speaker speaker
    property bool pickupDisplay: false
    // tickets, expo
    property string place: screenModel.isExpo ? "expo" : "tickets"

    // Above what sends an order out.
    snackbarBottom: place === "expo" ? Theme.glove + 2 * Theme.space16 : Theme.space16
    title: qsTr("Kitchen: %1").arg(screenModel.stationName)
    // What had the keys in a sheet may be gone when it closes: they go back to the page.
    function toPage() {
        if (railPage.sheetOpen)
            return
        (place === "expo" ? expoPage : railPage).forceActiveFocus()
    }
    onPlaceChanged: toPage()

    heads: [
        Banner {
            objectName: "talkBanner"
            width: parent ? parent.width : 0
            kind: "warn"
            iconName: "note"
            text: window.talk.bannerText
            actionText: qsTr("Seen")
            onClicked: window.talk.seen(window.talk.messages[0].id)
        },
        Banner {
            objectName: "quietBanner"
            width: parent ? parent.width : 0
            kind: "info"
            iconName: "pause"
            text: window.speaker.muted ? qsTr("No sound for %n more minute(s)", "", Math.max(1, Math.ceil((window.speaker.mutedUntil - Tick.now) / 60000))) : ""
            actionText: qsTr("Sound on")
            onClicked: window.speaker.unmute()
        }
    ]

    Binding { target: window.prefs; property: "glassMm"; value: window.width / Theme.pixelsPerMm }

    RailPage {
        id: railPage
        anchors.fill: parent
        visible: window.place === "tickets"
        focus: visible
        screenModel: window.screenModel
        prefs: window.prefs
        speaker: window.speaker
        talk: window.talk
        sync: window.sync
        clock: window.clock
        decisions: window.decisions
        onDecisionsAsked: decisionsSheet.open()
        onExpoAsked: window.place = "expo"
        onSheetClosed: home.restart()
        onSayAsked: (check, label) => talkSheet.ask(check, label)
    }
    ExpoPage {
        id: expoPage
        anchors.fill: parent
        visible: window.place === "expo"
        focus: visible
        expo: window.expo
        talk: window.talk
        prefs: window.prefs
        sync: window.sync
        clock: window.clock
        onClosed: window.place = "tickets"
    }
    PickupDisplay {
        pickup: window.pickup
        rightToLeft: window.preferences.mirrored
        transientParent: null
        // qmllint disable type
        readonly property var screens: Qt.application.screens
        // qmllint enable type
        screen: screens[screens.length - 1]
        visible: window.pickupDisplay
        Component.onCompleted: {
            if (visible && screens.length > 1)
                showFullScreen()
        }
    }
    DecisionsSheet {
        id: decisionsSheet
        decisions: window.decisions
        signIn: window.signIn
    }
    TalkSheet {
        id: talkSheet
        talk: window.talk
    }
    Timer {
        id: home
        interval: 0
        onTriggered: window.toPage()
    }
    BumpKeys {
        id: bar
        prefs: window.prefs
    }
    Component.onCompleted: {
        for (const sheet of decisionsSheet.sheets)
            bar.serve(sheet, true)
        bar.serve(talkSheet, true)
        bar.serve(window.permission, false)
    }
    Connections {
        target: window.screenModel
        function onRefused(words: string) { Notices.tell(words) }
        function onWastedHere(words: string) { Notices.tell(words) }
        function onAskedFor(words: string) { Notices.tell(words) }
        function onBumpedHere(ticket: string, label: string) {
            Notices.offerUndo(qsTr("%1 is done").arg(label), () => window.screenModel.recall(ticket))
        }
    }
    Connections {
        target: window.expo
        function onRefused(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.talk
        function onTold(words: string) { Notices.tell(words) }
        function onRefused(words: string) { Notices.tell(words) }
    }
}
