pragma ComponentBehavior: Bound
import QtQuick

// The office's pages at the start side. One Tab stop; arrows move, Ctrl+1..9 is the window's business.
FocusScope {
    id: rail

    // Rows with text, icon, and where wanted badge (a count that asks for attention).
    property var model: []
    property int currentIndex: 0
    property bool narrow: false
    property string heading: ""
    default property alias foot: bottom.data

    signal picked(int index)

    implicitWidth: narrow ? Theme.u(72) : Theme.textU(232)
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList

    Keys.onPressed: event => {
        const next = event.key === Qt.Key_Down ? currentIndex + 1 : event.key === Qt.Key_Up ? currentIndex - 1
            : event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? list.count - 1 : -2
        if (next === -2)
            return
        event.accepted = true
        if (next >= 0 && next < list.count)
            picked(next)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        Rectangle {
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            width: Theme.border
            color: Theme.contrast ? Theme.outline : Theme.line
        }
    }
    JText {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space16; rightMargin: Theme.space8 }
        height: visible ? Theme.u(64) : Theme.space8
        visible: rail.heading !== "" && !rail.narrow
        text: rail.heading
        font: Theme.heading
    }
    ListView {
        id: list
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: bottom.top; margins: Theme.space8; topMargin: 0 }
        model: rail.model
        spacing: Theme.space4
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: rail.currentIndex
        highlightMoveDuration: 0

        delegate: Pressable {
            id: entryButton
            required property var model
            required property int index
            readonly property var entry: model.modelData ?? model
            readonly property bool current: index === rail.currentIndex
            objectName: "nav" + index
            width: list.width
            height: Theme.u(48)
            leftPadding: Theme.space16
            rightPadding: Theme.space12
            focusPolicy: Qt.NoFocus
            text: entry.text
            Accessible.role: Accessible.PageTab
            Accessible.selected: current
            onClicked: rail.picked(index)
            background: Rectangle {
                radius: Theme.radiusTile
                color: entryButton.down ? Theme.pressed(Theme.surface) : entryButton.current ? Theme.primarySoft
                    : entryButton.hovered ? Theme.surface2 : "transparent"
                border { width: entryButton.current && Theme.contrast ? Theme.border : 0; color: Theme.primary }
                Rectangle {
                    anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: Theme.space8
                              bottomMargin: Theme.space8 }
                    visible: entryButton.current
                    width: Theme.u(4)
                    radius: Theme.u(2)
                    color: Theme.primary
                }
            }
            contentItem: Item {
                Icon {
                    id: sign
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    name: entryButton.entry.icon ?? ""
                    color: label.color
                }
                JText {
                    id: label
                    anchors { left: sign.visible ? sign.right : parent.left; leftMargin: sign.visible ? Theme.space12 : 0
                              right: badge.visible ? badge.left : parent.right; verticalCenter: parent.verticalCenter }
                    visible: !rail.narrow
                    text: entryButton.text
                    font: entryButton.current ? Theme.bodyBold : Theme.body
                    color: entryButton.current ? Theme.primarySoftOn : Theme.text
                }
                Rectangle {
                    id: badge
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    readonly property int count: entryButton.entry.badge ?? 0
                    visible: count > 0
                    width: Math.max(height, number.implicitWidth + Theme.space12)
                    height: Theme.u(24)
                    radius: height / 2
                    color: Theme.danger
                    JText {
                        id: number
                        anchors.centerIn: parent
                        text: badge.count
                        font: Theme.captionBold
                        color: Theme.dangerOn
                    }
                }
            }
        }
    }
    Column {
        id: bottom
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space8 }
        spacing: Theme.space4
    }
    FocusRing {
        target: rail
        radius: 0
        outset: -Theme.u(2)
    }
}
