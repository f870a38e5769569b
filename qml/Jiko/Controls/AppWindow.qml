import QtQuick
import QtQuick.Templates as T

// The window of a program: direction, background, one banner, snackbars, and a voice for those who do not see it.
T.ApplicationWindow {
    id: window

    // Empty shows none. The most important lasting state, chosen by the program.
    property alias bannerText: banner.text
    property alias bannerKind: banner.kind
    property alias bannerActionText: banner.actionText
    property alias recentNotices: snackbars.recent
    // Room to keep free below the snackbars: they never lie over the main button.
    property int snackbarBottom: Theme.space16
    property real snackbarWidth: Theme.u(560)
    // What they take up now: a page whose lists stand there keeps so much of them free.
    readonly property real noticesHeight: snackbars.count > 0 ? snackbars.implicitHeight + Theme.space16 : 0
    default property alias content: area.data
    // Lasting words that are this person's own, below the banner.
    property alias heads: heads.data

    signal bannerTapped()

    function tell(words: string) {
        Notices.tell(words)
    }

    // Another person signs in: what the last one did is not theirs to undo.
    function forgetNotices() {
        snackbars.clear()
    }

    width: Theme.u(1280)
    height: Theme.u(800)
    minimumWidth: Theme.u(480)
    minimumHeight: Theme.u(480)
    color: Theme.bg
    font: Theme.body
    // qmllint disable type
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    // qmllint enable type
    LayoutMirroring.childrenInherit: true
    T.Overlay.modal: Rectangle { color: Theme.scrim }

    Banner {
        id: banner
        objectName: "banner"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        z: 2
        onClicked: window.bannerTapped()
    }
    Column {
        id: heads
        anchors { left: parent.left; right: parent.right; top: banner.bottom }
        z: 2
    }
    Item {
        id: area
        objectName: "page"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; top: heads.bottom }
    }
    SnackbarHost {
        id: snackbars
        objectName: "snackbars"
        anchors { left: parent.left; bottom: parent.bottom; leftMargin: Theme.space16; bottomMargin: window.snackbarBottom }
        width: Math.min(window.snackbarWidth, parent.width - 2 * Theme.space16)
        z: 100
    }
    Shortcut {
        sequence: "F6"
        onActivated: snackbars.focusNewest()
    }

    // Screen readers hear an alert whose name changes; nobody sees it.
    Item {
        id: voice
        objectName: "voice"
        property string words: ""
        width: 1
        height: 1
        anchors { right: parent.left; bottom: parent.top }
        Accessible.role: Accessible.AlertMessage
        Accessible.name: words
        Connections {
            target: Notices
            function onShown(words: string) { voice.words = words }
            function onSaid(words: string) { voice.words = words }
        }
    }
}
