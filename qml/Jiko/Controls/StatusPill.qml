import QtQuick

// A state in one word with its glyph, on a soft pair of colours.
Item {
    id: pill

    property string text: ""
    property string iconName: ""
    property string kind: "neutral"        // neutral, primary, success, warn, danger, info

    readonly property color fill: kind === "primary" ? Theme.primarySoft : kind === "success" ? Theme.successSoft
        : kind === "warn" ? Theme.warnSoft : kind === "danger" ? Theme.dangerSoft
        : kind === "info" ? Theme.info : Theme.surface2
    readonly property color ink: kind === "primary" ? Theme.primarySoftOn : kind === "success" ? Theme.successSoftOn
        : kind === "warn" ? Theme.warnSoftOn : kind === "danger" ? Theme.dangerSoftOn
        : kind === "info" ? Theme.infoOn : Theme.text

    // What it would like, whatever it gets: the words below are cut to what it got.
    readonly property real glyphWidth: iconName === "" ? 0 : Theme.u(18) + row.spacing
    implicitWidth: glyphWidth + words.implicitWidth + 2 * Theme.space12
    implicitHeight: Math.max(Theme.u(32), Theme.rowHeight(16, 1))
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: pill.fill
        border { width: Theme.contrast ? Theme.border : 0; color: Theme.outline }
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.u(6)
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            visible: pill.iconName !== ""
            name: pill.iconName
            size: Theme.u(18)
            color: pill.ink
        }
        JText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, pill.width - 2 * Theme.space12 - pill.glyphWidth)
            text: pill.text
            font: Theme.captionBold
            color: pill.ink
        }
    }
}
