import QtQuick

// A filter or a reason to pick: 40 high to the eye, 56 to the finger.
Pressable {
    id: chip

    property string iconName: ""
    property int count: -1
    // No wider than this: what is longer takes a second line.
    property real most: Theme.u(4000)

    checkable: true
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding + Theme.space8)
    topInset: Theme.space8
    bottomInset: Theme.space8
    radius: Theme.u(20)
    ringOutset: -Theme.u(4)
    Accessible.role: Accessible.CheckBox
    Accessible.checked: checked
    Accessible.checkable: true

    background: Rectangle {
        radius: height / 2
        color: !chip.usable ? Theme.surface2 : chip.down ? Theme.pressed(Theme.surface)
            : chip.checked ? Theme.primarySoft : chip.hovered ? Theme.hovered(Theme.surface) : Theme.surface
        border {
            width: chip.checked ? Math.max(2, Theme.u(2)) : Theme.border
            color: chip.checked ? Theme.primary : chip.usable ? Theme.outline : Theme.line
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.u(6)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: chip.checked && chip.iconName === "" ? "tick" : chip.iconName
                size: Theme.u(20)
                color: label.color
            }
            JText {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, chip.most - chip.leftPadding - chip.rightPadding - Theme.u(26))
                text: chip.text
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font: chip.checked ? Theme.bodyBold : Theme.body
                color: !chip.usable ? Theme.textDisabled : chip.checked ? Theme.primarySoftOn : Theme.text
            }
            JText {
                anchors.verticalCenter: parent.verticalCenter
                visible: chip.count >= 0
                text: chip.count
                font: Theme.captionBold
                color: chip.checked ? Theme.primarySoftOn : Theme.text2
            }
        }
    }
}
