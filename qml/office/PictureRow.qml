import QtQuick
import Jiko.Controls

// A picture in a form, and what can be done about it. A file can be dropped on it.
Item {
    id: row

    property string namedAs: ""
    property var image
    property bool has: shown.shows
    property bool dots: false
    property bool busy: false
    property string emptyText: ""

    signal asked()
    signal dropped(string path)
    signal removed()

    implicitHeight: frame.height + Theme.space8 + acts.height

    Rectangle {
        id: frame
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.u(132)
        radius: Theme.radiusInput
        color: Theme.surface2
        border { width: drop.containsDrag ? 2 * Theme.border : Theme.border; color: drop.containsDrag ? Theme.primary : Theme.outline }

        ImageView {
            id: shown
            objectName: row.namedAs === "" ? "" : row.namedAs + ".shown"
            anchors { fill: parent; margins: Theme.space8 }
            image: row.image
            dots: row.dots
            Accessible.role: Accessible.Graphic
            Accessible.name: row.emptyText
        }
        JText {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space12 }
            visible: !row.has
            text: row.busy ? qsTr("Reading the picture…") : row.emptyText
            color: Theme.text2
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        DropArea {
            id: drop
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => {
                if (drop.hasUrls)
                    row.dropped(drop.urls[0].toString())
            }
        }
    }
    Row {
        id: acts
        anchors { left: parent.left; top: frame.bottom; topMargin: Theme.space8 }
        spacing: Theme.space8
        JButton {
            objectName: row.namedAs === "" ? "" : row.namedAs + ".choose"
            text: row.has ? qsTr("Another…") : qsTr("Choose…")
            Accessible.name: qsTr("Choose a picture")
            busy: row.busy
            onClicked: row.asked()
        }
        JButton {
            objectName: row.namedAs === "" ? "" : row.namedAs + ".remove"
            visible: row.has
            iconName: "trash"
            text: qsTr("Take away")
            onClicked: row.removed()
        }
    }
}
