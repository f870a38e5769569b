import QtQuick
import Jiko.Controls
import Jiko.Outlet
import Jiko.Shell

// The window of a program of the outlet: looks as the terminal's preferences say, and the lasting word on the link.
AppWindow {
    id: window

    required property Preferences preferences
    required property SyncStatus sync

    visible: true
    bannerText: sync.bannerText
    bannerKind: sync.word === "needsHelp" ? "danger" : "warn"

    Binding { target: Theme; property: "mode"; value: window.preferences.theme }
    Binding { target: Theme; property: "textScale"; value: window.preferences.textScale }
    Binding { target: Theme; property: "reduceMotion"; value: window.preferences.reduceMotion }
    Connections {
        target: window.sync
        function onBackOnline(words: string) { Notices.tell(words) }
    }
}
