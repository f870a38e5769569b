import QtQuick
import Jiko.Controls
import Jiko.Outlet

// Who, when and how the link stands: at the end side of every page's head.
Row {
    id: bar

    required property SyncStatus sync
    required property ClockTick clock
    property SignIn signIn: null
    // Where there is no room for words of the link: its sign says it, and a tap.
    property bool compact: false

    spacing: compact ? Theme.space4 : Theme.space12

    SyncIndicator {
        objectName: "sync"
        anchors.verticalCenter: parent.verticalCenter
        status: bar.sync.word
        compact: bar.compact
        waitingCount: bar.sync.waiting
        sinceText: bar.sync.sinceText
        timeText: bar.clock.timeText
        othersText: bar.sync.othersText
        clockText: bar.sync.clockText
        detail: bar.sync.detailText
        onRetried: bar.sync.retry()
    }
    JText {
        anchors.verticalCenter: parent.verticalCenter
        text: Fmt.ltr(bar.clock.timeText)
        font: Theme.bodyBold
    }
    JButton {
        objectName: "signOut"
        anchors.verticalCenter: parent.verticalCenter
        visible: bar.signIn !== null && bar.signIn.signedIn
        kind: JButton.Ghost
        iconName: "user"
        text: bar.signIn !== null ? bar.signIn.name.split(" ")[0] : ""
        Accessible.name: qsTr("Sign out %1").arg(bar.signIn !== null ? bar.signIn.name : "")
        onClicked: bar.signIn.signOut()
    }
}
