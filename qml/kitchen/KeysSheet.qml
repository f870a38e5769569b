pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

// The bump bar learns: choose what a key shall do, then press the key. For tests and the remote hand: `key.<act>`, `keys.usual`.
KitchenSheet {
    id: sheet

    property string learning: ""           // the act whose key is awaited

    title: learning === "" ? qsTr("Keys of the bump bar") : qsTr("Press the key")
    detail: learning === "" ? qsTr("Choose what a key shall do, then press it.") : qsTr("It does this from now on, and nothing else.")
    onClosed: learning = ""

    // The awaited key is not what it was before.
    Connections {
        target: catcher.Keys
        function onPressed(event) {
            event.accepted = true
            if (event.isAutoRepeat)
                return
            const act = sheet.learning
            sheet.learning = ""
            sheet.keys.learn(act, event.key)
        }
    }
    Item {
        id: catcher
        width: parent.width
        height: waits.visible ? waits.implicitHeight : 0
        Keys.enabled: sheet.learning !== ""
        JText {
            id: waits
            width: parent.width
            visible: sheet.learning !== ""
            text: qsTr("Waiting for a key…")
            font: Theme.heading
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: sheet.keys.keys
            JButton {
                required property var modelData
                objectName: "key." + modelData.act
                checked: sheet.learning === modelData.act
                text: modelData.words
                detail: modelData.keyText === "" ? qsTr("no key") : Fmt.ltr(modelData.keyText)
                onClicked: {
                    sheet.learning = modelData.act
                    catcher.forceActiveFocus()
                }
            }
        }
    }
    buttons: JButton {
        objectName: "keys.usual"
        iconName: "undo"
        text: qsTr("As it was at the start")
        onClicked: sheet.keys.forgetKeys()
    }
}
