import QtQuick

// A label, its control, and below it a hint or what is wrong.
Item {
    id: row

    property string label: ""
    property string hint: ""
    property string problem: ""
    property bool changed: false
    // Label beside the control where there is room, else above it.
    property bool beside: width >= Theme.u(440)
    default property alias content: slot.data

    implicitWidth: Theme.u(360)
    implicitHeight: (beside ? 0 : name.height + Theme.space4) + slot.height + (below.visible ? below.height + Theme.space4 : 0)

    JText {
        id: name
        anchors { left: parent.left; top: parent.top }
        width: row.beside ? Math.round(parent.width * 0.36) - Theme.space16 : parent.width
        height: row.beside ? slot.height : Math.max(Theme.rowHeight(18, 1), implicitHeight)
        text: row.changed ? row.label + " •" : row.label
        color: Theme.text2
        wrapMode: Text.WordWrap
        maximumLineCount: row.beside ? 2 : 3
    }
    Row {
        id: slot
        anchors { right: parent.right; top: row.beside ? parent.top : name.bottom; topMargin: row.beside ? 0 : Theme.space4 }
        width: row.beside ? parent.width - Math.round(parent.width * 0.36) : parent.width
        height: Math.max(Theme.u(32), implicitHeight)
    }
    JText {
        id: below
        anchors { left: slot.left; right: slot.right; top: slot.bottom; topMargin: Theme.space4 }
        visible: text !== ""
        text: row.problem !== "" ? row.problem : row.hint
        font: Theme.caption
        color: row.problem !== "" ? Theme.danger : Theme.text2
        wrapMode: Text.WordWrap
        maximumLineCount: 3
    }
}
