pragma ComponentBehavior: Bound
import QtQuick

// One question of a dish: "Part, choose 1". Required groups say so until they are answered, then tick.
Column {
    id: group

    property string title: ""
    property string namedAs: "option"      // objectName of the options, before their number
    property int least: 0                 // 0: optional
    property int most: 1
    // Rows with text, priceText ("+50" or empty), chosen, and reason (why it cannot be had now, or empty).
    property var options: []
    // What may be said before the next answer: "No", "Extra"; and which is, -1 for none.
    property var before: []
    property int beforeIndex: -1
    readonly property bool required: least > 0
    // The owner counts: how many are chosen now.
    property int chosenCount: 0
    readonly property bool answered: chosenCount >= least

    signal toggled(int index)
    signal beforePicked(int index)

    spacing: Theme.space8

    Accessible.role: Accessible.Grouping
    Accessible.name: title + ", " + rule.text

    Item {
        width: group.width
        height: Theme.rowHeight(18, 1)

        Icon {
            id: sign
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            size: Theme.u(20)
            name: group.required ? (group.answered ? "tick" : "ring") : ""
            color: group.answered ? Theme.success : Theme.danger
        }
        JText {
            id: head
            anchors { left: sign.visible ? sign.right : parent.left; leftMargin: sign.visible ? Theme.space8 : 0
                      verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, parent.width * 0.6)
            text: group.title
            font: Theme.bodyBold
        }
        JText {
            id: rule
            anchors { left: head.right; leftMargin: Theme.space8; right: parent.right; baseline: head.baseline }
            text: group.required && group.most === group.least ? qsTr("choose %n", "", group.least)
                : group.required ? qsTr("choose %1 to %2").arg(group.least).arg(group.most)
                : qsTr("up to %n", "", group.most)
            font: Theme.caption
            color: group.required && !group.answered ? Theme.danger : Theme.text2
        }
    }

    Flow {
        width: group.width
        spacing: Theme.space8
        visible: group.before.length > 0
        Repeater {
            model: group.before
            Chip {
                required property string modelData
                required property int index
                objectName: group.namedAs + "before." + index
                text: modelData
                checked: group.beforeIndex === index
                onClicked: group.beforePicked(group.beforeIndex === index ? -1 : index)
            }
        }
    }
    Flow {
        width: group.width
        spacing: Theme.space8

        Repeater {
            model: group.options

            Pressable {
                id: option
                required property var model
                required property int index
                // Nothing any more while the row is on its way out.
                readonly property var entry: model?.modelData ?? model

                objectName: group.namedAs + index
                text: entry?.text ?? ""
                reason: entry?.reason ?? ""
                checkable: false
                checked: entry?.chosen ?? false
                leftPadding: Theme.space12
                rightPadding: Theme.space16
                implicitWidth: Math.ceil(Math.max(Theme.u(112), implicitContentWidth + leftPadding + rightPadding))
                Accessible.role: group.most === 1 ? Accessible.RadioButton : Accessible.CheckBox
                Accessible.checked: checked
                Accessible.name: entry?.priceText ? text + ", " + entry.priceText : text
                onClicked: group.toggled(index)
                Keys.onRightPressed: nextItemInFocusChain(!LayoutMirroring.enabled).forceActiveFocus(Qt.TabFocusReason)
                Keys.onLeftPressed: nextItemInFocusChain(LayoutMirroring.enabled).forceActiveFocus(Qt.TabFocusReason)

                background: Rectangle {
                    radius: option.radius
                    color: !option.usable ? Theme.surface2 : option.down ? Theme.pressed(Theme.surface)
                        : option.checked ? Theme.primarySoft : option.hovered ? Theme.hovered(Theme.surface) : Theme.surface
                    border {
                        width: option.checked ? Math.max(2, Theme.u(2)) : Theme.border
                        color: option.checked ? Theme.primary : option.usable ? Theme.outline : Theme.line
                    }
                }
                contentItem: Row {
                    spacing: Theme.space8
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: option.checked
                        name: "tick"
                        size: Theme.u(20)
                        color: Theme.primary
                    }
                    JText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: option.text
                        font: option.checked ? Theme.bodyBold : Theme.body
                        color: !option.usable ? Theme.textDisabled : option.checked ? Theme.primarySoftOn : Theme.text
                    }
                    JText {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: text !== ""
                        text: option.entry?.priceText ?? ""
                        font: Theme.caption
                        color: !option.usable ? Theme.textDisabled : option.checked ? Theme.primarySoftOn : Theme.text2
                    }
                }
            }
        }
    }
}
