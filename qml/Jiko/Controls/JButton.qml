pragma ComponentBehavior: Bound
import QtQuick

// The suite's button. One Primary a screen; Danger for what takes away; Ghost where a frame would be noise.
Pressable {
    id: control

    enum Kind { Plain, Primary, Danger, Ghost, Success }

    property int kind: JButton.Plain
    property string iconName: ""
    // A second, quieter line: "2 lines", "KSh 1,750".
    property string detail: ""
    property bool iconAtEnd: false
    readonly property bool iconOnly: text === "" && iconName !== ""

    readonly property color fill: !usable ? (kind === JButton.Ghost ? "transparent" : Theme.surface2)
        : kind === JButton.Primary ? Theme.primary
        : kind === JButton.Success ? Theme.success
        : kind === JButton.Ghost ? (checked ? Theme.primarySoft : "transparent")
        : checked ? Theme.primarySoft : Theme.surface
    readonly property color ink: !usable ? Theme.textDisabled
        : kind === JButton.Primary ? Theme.primaryOn
        : kind === JButton.Success ? Theme.successOn
        : kind === JButton.Danger ? Theme.danger
        : checked ? Theme.primarySoftOn
        : kind === JButton.Ghost && text !== "" ? Theme.primaryText : Theme.text

    implicitHeight: Math.max(Theme.control,
        detail === "" ? Theme.rowHeight(18, 1) : Theme.lineBox(18) + Theme.lineBox(16) + Theme.space4)
    leftPadding: iconOnly ? Theme.space12 : Theme.space16
    rightPadding: leftPadding
    font: Theme.bodyBold
    Accessible.name: detail === "" ? text : text + ", " + detail

    background: Rectangle {
        radius: control.radius
        color: control.hovered && control.usable
              ? (control.kind === JButton.Ghost ? Theme.surface2 : Theme.hovered(control.fill)) : control.fill
        border {
            width: control.kind === JButton.Ghost && !control.checked
                   || control.usable && (control.kind === JButton.Primary || control.kind === JButton.Success)
                   ? 0 : control.checked ? Math.max(2, Theme.u(2)) : Theme.border
            color: !control.usable ? Theme.line : control.kind === JButton.Danger ? Theme.danger
                   : control.checked ? Theme.primary : Theme.outline
        }
        PressShade {
            radius: parent.radius
            down: control.down
        }
    }

    contentItem: Item {
        id: content
        // Letters that join up may reach beyond the advance that is measured for them.
        readonly property real wordsWidth: Math.max(Math.ceil(Math.max(natural.advanceWidth, natural.boundingRect.width)) + 2,
            second.visible ? second.implicitWidth : 0)
        // The words come first: the sign makes way where two lines do not hold them beside it.
        readonly property bool iconFits: control.text === ""
            || natural.advanceWidth * 1.45 <= 2 * (control.availableWidth - Theme.icon - row.spacing)
        implicitWidth: (control.iconName !== "" ? sign.width + (control.text === "" ? 0 : row.spacing) : 0)
            + (control.text === "" ? 0 : wordsWidth)
        implicitHeight: row.implicitHeight

        // Wrapped text cannot say how wide it would like to be without being laid out again.
        TextMetrics {
            id: natural
            font: control.font
            text: control.text
        }
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space8
            layoutDirection: control.iconAtEnd ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: control.busy ? "saving" : content.iconFits ? control.iconName : ""
                color: control.ink
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.text !== ""
                width: Math.min(content.wordsWidth,
                    control.availableWidth - (sign.visible ? sign.width + row.spacing : 0))

                JText {
                    id: title
                    width: parent.width
                    text: control.text
                    font: control.font
                    color: control.ink
                    horizontalAlignment: sign.visible ? Text.AlignLeft : Text.AlignHCenter
                    wrapMode: Text.WordWrap
                    maximumLineCount: control.detail === "" ? 2 : 1
                    lineHeight: width < natural.advanceWidth ? 0.86 : 1
                    height: control.detail === "" ? implicitHeight : Theme.lineBox(18)
                }
                JText {
                    id: second
                    width: parent.width
                    visible: control.detail !== ""
                    height: Theme.lineBox(16)
                    text: control.detail
                    font: Theme.caption
                    color: control.ink
                    horizontalAlignment: title.horizontalAlignment
                }
            }
        }
    }
}
