import QtQuick

// A state that lasts: offline, training, battery. One at a time; says itself aloud when it comes.
Pressable {
    id: banner

    property string kind: "warn"           // warn, danger, info, success
    property string iconName: kind === "warn" ? "cloud-off" : kind === "danger" ? "alert" : kind === "success" ? "tick" : "info"
    property string actionText: ""

    readonly property color fill: kind === "danger" ? Theme.dangerSoft : kind === "info" ? Theme.info
        : kind === "success" ? Theme.successSoft : Theme.warnSoft
    readonly property color ink: kind === "danger" ? Theme.dangerSoftOn : kind === "info" ? Theme.infoOn
        : kind === "success" ? Theme.successSoftOn : Theme.warnSoftOn

    visible: text !== ""
    implicitHeight: visible ? Math.max(Theme.u(40), label.implicitHeight + Theme.space8) : 0
    topPadding: 0
    bottomPadding: 0
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    radius: 0
    ringOutset: -Theme.u(1)
    Accessible.role: Accessible.AlertMessage
    onTextChanged: {
        if (text !== "")
            Notices.say(text)
    }

    background: Rectangle {
        color: banner.down ? Theme.pressed(banner.fill) : banner.fill
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.border
            color: Theme.contrast ? Theme.outline : Theme.line
        }
    }
    contentItem: Item {
        Icon {
            id: sign
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: banner.iconName
            size: Theme.u(22)
            color: banner.ink
        }
        JText {
            id: label
            anchors { left: sign.right; leftMargin: Theme.space12; right: more.left; rightMargin: Theme.space12
                      verticalCenter: parent.verticalCenter }
            text: banner.text
            font: Theme.captionBold
            color: banner.ink
            wrapMode: Text.WordWrap
            maximumLineCount: 4
        }
        Row {
            id: more
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: banner.actionText !== ""
            JText {
                anchors.verticalCenter: parent.verticalCenter
                text: banner.actionText
                font: Theme.captionBold
                color: banner.ink
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "forward"
                size: Theme.u(22)
                color: banner.ink
            }
        }
    }
}
