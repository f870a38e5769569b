import QtQuick
import QtQuick.Controls.Basic
import Jiko.Shell

ApplicationWindow {
    id: root
    required property Preferences preferences
    property string greeting: ""
    visible: true
    width: 640
    height: 480
    LayoutMirroring.enabled: preferences.mirrored
    LayoutMirroring.childrenInherit: true

    Row {
        anchors.left: parent.left
        spacing: 8
        Button {
            objectName: "go"
            width: 120
            text: qsTr("Table")
            onClicked: said.text = root.greeting
        }
        Label {
            id: said
            objectName: "said"
            width: 200
            height: 40
        }
    }
}
