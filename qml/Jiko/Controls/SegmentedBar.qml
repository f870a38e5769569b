pragma ComponentBehavior: Bound
import QtQuick

// One of several: categories, rooms, views. Scrolls with a cut-off that can be seen, never wraps.
FocusScope {
    id: bar

    // Rows with text, and where wanted icon, count and color (an edge that marks the category).
    property var model: []
    property string namedAs: "segment"     // objectName of the segments, before their number
    property int currentIndex: 0
    property bool vertical: false
    // Vertical bars give every segment this height, two lines of words; horizontal ones fit the words.
    property int segmentHeight: Math.max(Theme.touch, Theme.rowHeight(18, 2))

    // A segment was tapped or reached by key; the owner sets currentIndex.
    signal picked(int index)

    implicitWidth: vertical ? Theme.tileWidth : Math.min(list.contentWidth, Theme.u(640))
    implicitHeight: vertical ? Theme.u(400) : Theme.touch
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList

    Keys.onPressed: event => {
        const forward = bar.vertical ? Qt.Key_Down : bar.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right
        const backward = bar.vertical ? Qt.Key_Up : bar.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left
        const next = event.key === forward ? currentIndex + 1 : event.key === backward ? currentIndex - 1
            : event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? list.count - 1 : -2
        if (next === -2)
            return
        event.accepted = true
        if (next >= 0 && next < list.count)
            picked(next)
    }

    ListView {
        id: list
        anchors.fill: parent
        orientation: bar.vertical ? ListView.Vertical : ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        spacing: bar.vertical ? Theme.space4 : 0
        clip: true
        model: bar.model
        currentIndex: bar.currentIndex
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        interactive: bar.vertical ? contentHeight > height : contentWidth > width

        delegate: Pressable {
            id: segment
            required property var model
            required property int index
            readonly property var entry: model.modelData ?? model
            readonly property bool current: index === bar.currentIndex

            objectName: bar.namedAs + index
            text: entry.text ?? entry
            width: bar.vertical ? list.width : Math.max(Theme.u(88), implicitContentWidth + leftPadding + rightPadding)
            height: bar.vertical ? bar.segmentHeight : list.height
            leftPadding: bar.vertical ? Theme.space16 : Theme.space16
            rightPadding: Theme.space12
            focusPolicy: Qt.NoFocus
            radius: bar.vertical ? Theme.radiusTile : 0
            Accessible.role: Accessible.PageTab
            Accessible.selected: current
            onClicked: bar.picked(index)

            background: Rectangle {
                radius: segment.radius
                color: segment.down ? Theme.pressed(Theme.surface) : segment.current ? Theme.primarySoft
                    : segment.hovered ? Theme.surface2 : bar.vertical ? Theme.surface : "transparent"
                border {
                    width: bar.vertical && (segment.current || Theme.contrast) ? Math.max(2, Theme.u(2)) : 0
                    color: segment.current ? Theme.primary : Theme.outline
                }
                EdgeBar {
                    anchors.margins: parent.border.width
                    color: bar.vertical ? segment.entry.color ?? "transparent" : "transparent"
                    cover: parent.color
                    radius: segment.radius - parent.border.width
                }
                Rectangle {
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    height: Theme.u(4)
                    visible: !bar.vertical && segment.current
                    color: Theme.primary
                }
            }
            contentItem: Item {
                implicitWidth: row.implicitWidth
                implicitHeight: row.implicitHeight
                Row {
                    id: row
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.left: bar.vertical ? parent.left : undefined
                    anchors.horizontalCenter: bar.vertical ? undefined : parent.horizontalCenter
                    spacing: Theme.space8
                    Icon {
                        id: sign
                        anchors.verticalCenter: parent.verticalCenter
                        name: segment.entry.icon ?? ""
                        size: Theme.u(20)
                        color: label.color
                    }
                    // Wrapped text cannot say how wide it would like to be without being laid out again.
                    TextMetrics {
                        id: natural
                        font: label.font
                        text: segment.text
                    }
                    JText {
                        id: label
                        anchors.verticalCenter: parent.verticalCenter
                        width: bar.vertical ? segment.availableWidth - (sign.visible ? sign.width + row.spacing : 0)
                                - (count.visible ? count.implicitWidth + row.spacing : 0)
                            : Math.ceil(Math.max(natural.advanceWidth, natural.boundingRect.width)) + 2
                        text: segment.text
                        wrapMode: bar.vertical ? Text.Wrap : Text.NoWrap
                        maximumLineCount: bar.vertical ? 2 : 1
                        lineHeight: bar.vertical ? 0.86 : 1
                        font: segment.current ? Theme.bodyBold : Theme.body
                        color: segment.current ? Theme.primarySoftOn : Theme.text
                    }
                    JText {
                        id: count
                        anchors.verticalCenter: parent.verticalCenter
                        visible: text !== ""
                        text: segment.entry.count ?? ""
                        font: Theme.captionBold
                        color: segment.current ? Theme.primarySoftOn : Theme.text2
                    }
                }
            }
        }
    }

    FocusRing {
        target: bar
        outset: 0
    }
}
