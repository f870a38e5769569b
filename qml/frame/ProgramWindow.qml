import QtQuick
import Jiko.Controls
import Jiko.Outlet
import Jiko.Shell

// The window of a program of the outlet: looks as the terminal's preferences say, the lasting word on the link, what
// others ask to be allowed, and what is asked here. For tests and the remote hand: `approvalsBanner`, `waitingBanner`, then as
// ApprovalsSheet and TimeSheet say.
AppWindow {
    id: window

    required property Preferences preferences
    required property SyncStatus sync
    required property SignIn signIn
    required property Approval approval
    required property ApprovalDesk approvals
    required property TimeClock timeClock
    // For what works it beside touch and Tab.
    readonly property Sheet permission: permissionSheet

    visible: true
    bannerText: sync.bannerText
    bannerKind: sync.word === "needsHelp" ? "danger" : "warn"
    heads: [
        Banner {
            objectName: "approvalsBanner"
            width: parent ? parent.width : 0
            kind: "info"
            iconName: "lock"
            text: window.approvals.bannerText
            actionText: qsTr("Look")
            onClicked: approvalsSheet.open()
        },
        Banner {
            objectName: "waitingBanner"
            width: parent ? parent.width : 0
            kind: "success"
            iconName: "clock"
            text: window.approval.waitingText
            actionText: qsTr("Take it back")
            onClicked: window.approval.takeBack()
        }
    ]

    Binding { target: Theme; property: "mode"; value: window.preferences.theme }
    Binding { target: Theme; property: "textScale"; value: window.preferences.textScale }
    Binding {
        target: Theme
        property: "scaleFactor"
        value: window.preferences.scale
        when: window.preferences.scale > 0
    }
    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: window.preferences.pixelsPerMm
        when: window.preferences.pixelsPerMm > 0
    }
    Binding { target: Theme; property: "reduceMotion"; value: window.preferences.reduceMotion }

    ApprovalSheet {
        id: permissionSheet
        approval: window.approval
        signIn: window.signIn
    }
    TimeSheet { clock: window.timeClock }
    ApprovalsSheet {
        id: approvalsSheet
        desk: window.approvals
    }
    Connections {
        target: window.sync
        function onBackOnline(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.approval
        function onTold(words: string) { Notices.tell(words) }
    }
    Connections {
        target: window.signIn
        function onPersonChanged() {
            if (!window.signIn.signedIn)
                approvalsSheet.close()
        }
    }
}
