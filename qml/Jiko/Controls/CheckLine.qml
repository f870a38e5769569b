pragma ComponentBehavior: Bound
import QtQuick

// One line of a check: where it stands (a glyph), how many, what, how it is wished, and its price.
Pressable {
    id: control

    property int quantity: 1
    property string quantityText: String(quantity)
    property string modifiers: ""
    property string note: ""
    property string allergy: ""
    property string priceText: ""
    property string seatText: ""
    property bool selected: false
    // Comped or discounted: the reason in words.
    property string reduction: ""

    readonly property bool gone: lineState === "void"
    // Of a sent line, how far it has come: "here", "elsewhere", "kitchen", "seen", "cooking", "ready", "carried"; or that no station has
    // taken it: "overdue", or perhaps on paper: "doubtful"; empty where nobody minds.
    property string reach: ""
    // unsent, sent, held, fired, ready, void
    property string lineState: "unsent"

    readonly property bool overdue: lineState === "sent" && (reach === "overdue" || reach === "doubtful")

    function reachWord(reach: string): string {
        switch (reach) {
        case "kitchen": return qsTr("in the kitchen")
        case "seen":    return qsTr("seen by the cook")
        case "cooking": return qsTr("being cooked")
        case "ready":   return qsTr("ready")
        case "carried": return qsTr("carried out")
        case "overdue": return qsTr("The kitchen has not got this")
        case "doubtful": return qsTr("perhaps on paper")
        default:        return qsTr("sent")
        }
    }
    function reachGlyph(reach: string): string {
        switch (reach) {
        case "kitchen":   return "kitchen"
        case "seen":      return "tick"
        case "cooking":   return "flame"
        case "ready":     return "bell"
        case "carried":   return "walk"
        case "overdue":
        case "doubtful":  return "alert"
        case "elsewhere": return "cloud-done"
        default:          return "dot"
        }
    }
    function stateWord(state: string): string {
        switch (state) {
        case "sent":  return reachWord(control.reach)
        case "held":  return qsTr("held")
        case "fired": return qsTr("fired")
        case "ready": return qsTr("ready")
        case "void":  return qsTr("void")
        default:      return qsTr("not sent")
        }
    }

    implicitWidth: Theme.u(320)
    implicitHeight: Math.max(Theme.touch, Math.max(column.implicitHeight, price.implicitHeight) + Theme.space16)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: 0
    bottomPadding: 0
    radius: 0
    ringOutset: -Theme.u(1)

    Accessible.role: Accessible.ListItem
    Accessible.name: Fmt.joined([quantityText + " " + text, allergy, modifiers.replace(/\n/g, ", "), note, reduction, stateWord(lineState), priceText], ", ")
    Accessible.selected: selected

    background: Rectangle {
        color: control.down ? Theme.pressed(Theme.surface) : control.selected ? Theme.primarySoft
            : control.hovered ? Theme.hovered(Theme.surface) : "transparent"
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: Theme.u(4)
            visible: control.selected
            color: Theme.primary
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
    }

    contentItem: Item {
        Icon {
            id: glyph
            anchors { left: parent.left; top: column.top; topMargin: (dish.lineOf - height) / 2 }
            size: Theme.u(18)
            name: control.lineState === "sent" ? control.reachGlyph(control.reach) : control.lineState === "held" ? "pause"
                : control.lineState === "fired" ? "flame" : control.lineState === "ready" ? "bell"
                : control.lineState === "void" ? "void" : "dot"
            color: control.overdue || control.lineState === "void" ? Theme.danger
                : control.lineState === "sent" ? (control.reach === "cooking" || control.reach === "ready" ? Theme.warnText : Theme.success)
                : control.lineState === "unsent" ? Theme.primaryText
                : control.lineState === "held" ? Theme.text2 : Theme.warnText
        }
        JText {
            id: amount
            anchors { left: glyph.right; leftMargin: Theme.space8; top: column.top }
            width: Math.max(Theme.u(24), implicitWidth)
            height: dish.lineOf
            text: control.quantityText
            font: Theme.bodyBold
            color: dish.color
        }
        Column {
            id: column
            anchors { left: amount.right; leftMargin: Theme.u(6); right: price.left; rightMargin: Theme.space8
                      top: parent.top; topMargin: (parent.height - Math.max(height, price.height)) / 2 }
            JText {
                id: dish
                readonly property real lineOf: height / Math.max(1, lineCount)
                width: parent.width
                text: control.text
                font { family: Theme.family; pixelSize: Theme.body.pixelSize; bold: control.lineState === "unsent"
                       strikeout: control.gone }
                color: control.gone ? Theme.textDisabled : control.selected ? Theme.primarySoftOn : Theme.text
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            Row {
                width: parent.width
                spacing: Theme.space4
                visible: control.allergy !== ""
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "allergy"
                    size: Theme.u(18)
                    color: Theme.danger
                }
                JText {
                    text: control.allergy
                    font: Theme.captionBold
                    color: Theme.danger
                }
            }
            JText {
                width: parent.width
                visible: control.overdue
                text: control.reachWord("overdue")
                font: Theme.captionBold
                color: Theme.danger
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            JText {
                width: parent.width
                visible: text !== ""
                text: control.modifiers
                font: Theme.caption
                color: control.selected ? Theme.primarySoftOn : Theme.text2
                wrapMode: Text.Wrap
                maximumLineCount: 4
            }
            JText {
                width: parent.width
                visible: control.note !== ""
                text: "“" + control.note + "”"
                font: Theme.caption
                color: Theme.info
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }
            JText {
                width: parent.width
                visible: text !== ""
                text: control.reduction
                font: Theme.caption
                color: control.selected ? Theme.primarySoftOn : Theme.info
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }
        }
        Column {
            id: price
            anchors { right: parent.right; top: column.top }
            JText {
                anchors.right: parent.right
                height: dish.lineOf
                text: control.priceText
                font { family: Theme.family; pixelSize: Theme.body.pixelSize; strikeout: control.gone }
                color: dish.color
            }
            JText {
                anchors.right: parent.right
                visible: text !== ""
                text: control.seatText
                font: Theme.caption
                color: Theme.text2
            }
        }
    }
}
