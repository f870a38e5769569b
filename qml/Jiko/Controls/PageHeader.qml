import QtQuick

// The bar on top of a page: where one is, the way back, and at the end side what belongs to the whole page.
Item {
    id: header

    property string title: ""
    property string detail: ""
    property bool canGoBack: false
    default property alias content: middle.data
    property alias end: tail.data

    signal back()

    implicitHeight: Math.max(Theme.control + (Theme.desktop ? Theme.space16 : Theme.space8),
        detail === "" ? 0 : Theme.lineBox(22) + Theme.lineBox(16) + Theme.space8)
    implicitWidth: Theme.u(640)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.border
            color: Theme.contrast ? Theme.outline : Theme.line
        }
    }
    JButton {
        id: way
        objectName: "back"
        anchors { left: parent.left; leftMargin: Theme.space4; verticalCenter: parent.verticalCenter }
        visible: header.canGoBack
        width: visible ? implicitWidth : 0
        kind: JButton.Ghost
        iconName: "back"
        Accessible.name: qsTr("Back")
        onClicked: header.back()
    }
    Column {
        id: words
        anchors { left: way.right; leftMargin: way.visible ? Theme.space4 : Theme.space12; verticalCenter: parent.verticalCenter }
        // Where nothing stands beside them they may go on to the end.
        readonly property real most: middle.children.length > 0 ? header.width * 0.4
            : header.width - way.width - tail.width - 2 * Theme.space16
        width: Math.min(Math.max(title_.implicitWidth, small.implicitWidth), most)
        JText {
            id: title_
            width: parent.width
            height: Theme.lineBox(22)
            text: header.title
            font: Theme.heading
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        JText {
            id: small
            width: parent.width
            visible: text !== ""
            height: Theme.lineBox(16)
            text: header.detail
            font: Theme.caption
            color: Theme.text2
        }
    }
    Item {
        id: middle
        anchors { left: words.right; leftMargin: Theme.space16; right: tail.left; rightMargin: Theme.space16
                  top: parent.top; bottom: parent.bottom }
    }
    Row {
        id: tail
        anchors { right: parent.right; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
        spacing: Theme.space8
    }
}
