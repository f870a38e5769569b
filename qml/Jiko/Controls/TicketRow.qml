import QtQuick

// A line of a kitchen ticket: how many of what, who may not eat what, how it is wanted, and how far it is.
Pressable {
    id: line

    property var entry: ({quantity: "", name: ""})
    property real room: Theme.u(180)       // width of its column, and what is left free after it
    property real gap: 0
    property font itemFont: Theme.bodyBold
    property font modifierFont: Theme.caption
    property font modifierBold: Theme.captionBold
    property bool pointed: false           // keys work on it
    readonly property string stage: entry.state ?? "queued"

    function mark(state: string): string {
        switch (state) {
        case "cooking": return "flame"
        case "ready":   return "tick"
        case "void":    return "void"
        case "changed": return "edit"
        case "added":   return "plus"
        default:        return "ring"
        }
    }
    function stateWord(state: string): string {
        switch (state) {
        case "cooking": return qsTr("cooking")
        case "ready":   return qsTr("ready")
        case "void":    return qsTr("VOID")
        case "changed": return qsTr("CHANGED")
        case "added":   return qsTr("ADDED")
        default:        return qsTr("queued")
        }
    }

    width: room + gap
    leftInset: mirrored ? gap : 0
    rightInset: mirrored ? 0 : gap
    leftPadding: leftInset
    rightPadding: rightInset
    topPadding: 0
    bottomPadding: 0
    implicitHeight: Math.max(Theme.touch, words.height + Theme.space8) + (above.visible ? above.height : 0)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Fmt.joined([entry.quantity + " " + entry.name, entry.allergy ?? "", entry.modifiers ?? "", stateWord(stage)], ", ")

    background: Rectangle {
        color: line.down ? Theme.pressed(Theme.surface)
            : line.stage === "void" || line.stage === "changed" ? Theme.dangerSoft
            : line.stage === "added" ? Theme.warnSoft : "transparent"
        border { width: line.pointed ? Theme.u(3) : 0; color: Theme.focusOuter }
    }
    contentItem: Item {
        Rectangle {
            id: above
            anchors { left: parent.left; right: parent.right; top: parent.top }
            visible: (line.entry.above ?? "") !== ""
            height: added.implicitHeight + Theme.space4
            color: Theme.surface2
            JText {
                id: added
                anchors { left: parent.left; right: parent.right; leftMargin: Theme.space8; verticalCenter: parent.verticalCenter }
                text: line.entry.above ?? ""
                font: line.modifierBold
                color: Theme.text2
            }
        }
        Icon {
            id: glyph
            anchors { left: parent.left; leftMargin: Theme.space8; top: words.top
                      topMargin: (first.height - height) / 2 }
            name: line.mark(line.stage)
            size: Math.round(first.font.pixelSize * 0.9)
            color: line.stage === "ready" ? Theme.success : line.stage === "cooking" ? Theme.warnText
                : line.stage === "void" || line.stage === "changed" ? Theme.dangerSoftOn
                : line.stage === "added" ? Theme.warnSoftOn : Theme.text2
        }
        JText {
            id: amount
            anchors { left: glyph.right; leftMargin: Theme.u(6); top: words.top; topMargin: first.y + first.baselineOffset - baselineOffset }
            text: line.entry.quantity
            font: first.font
            color: first.color
        }
        Column {
            id: words
            anchors { left: amount.right; leftMargin: Theme.u(6); right: parent.right; rightMargin: Theme.space8
                      verticalCenter: parent.verticalCenter
                      verticalCenterOffset: above.visible ? above.height / 2 : 0 }
            JText {
                id: first
                width: parent.width
                text: line.entry.name
                font { family: Theme.family; bold: true; pixelSize: line.itemFont.pixelSize
                       strikeout: line.stage === "void" }
                color: line.stage === "void" || line.stage === "changed" ? Theme.dangerSoftOn
                    : line.stage === "added" ? Theme.warnSoftOn
                    : line.stage === "ready" ? Theme.text2 : Theme.text
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 0.92
            }
            Rectangle {
                width: parent.width
                height: danger.height + Theme.space4
                visible: danger.text !== ""
                color: Theme.danger
                JText {
                    id: danger
                    anchors { left: parent.left; right: parent.right; leftMargin: Theme.space4; verticalCenter: parent.verticalCenter }
                    text: line.entry.allergy ?? ""
                    font: line.modifierBold
                    color: Theme.dangerOn
                    wrapMode: Text.Wrap
                    lineHeight: 0.92
                }
            }
            JText {
                width: parent.width
                visible: text !== ""
                text: line.entry.modifiers ?? ""
                font: line.modifierFont
                color: first.color
                wrapMode: Text.Wrap
                lineHeight: 0.92
            }
            JText {
                width: parent.width
                visible: line.stage === "void" || line.stage === "changed" || line.stage === "added"
                text: line.stateWord(line.stage)
                font: line.modifierBold
                color: first.color
            }
        }
    }
}
