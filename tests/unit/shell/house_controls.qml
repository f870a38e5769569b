// The design system's own controls as the remote hand meets them.
import QtQuick
import Jiko.Controls

AppWindow {
    id: root
    visible: true
    width: 1280
    height: 800
    property string log: ""
    function note(what: string) { log += what + " " }

    PinPad {
        objectName: "pin"
        focus: true
        anchors { left: parent.left; top: parent.top }
        length: 6
        onSubmitted: pin => root.note("pin" + pin.length)
    }
    Column {
        anchors { right: parent.right; top: parent.top }
        width: Theme.u(620)
        spacing: Theme.space8
        Row {
            spacing: Theme.space8
            TileButton { objectName: "tile.101"; text: "Kuku choma"; priceText: "850"; onClicked: root.note("kuku") }
            TileButton { objectName: "tile.102"; text: "Samaki"; reason: "Samaki is sold out."; onClicked: root.note("samaki") }
            PrimaryButton { objectName: "send"; text: "Send"; busy: true; onClicked: root.note("send") }
        }
        ConfirmHold { objectName: "close"; text: "Hold to close"; onConfirmed: root.note("closed") }
        ModifierSheet {
            objectName: "choices"
            width: parent.width
            height: Theme.u(420)
            title: "Kuku choma"
            ChoiceGroup {
                objectName: "part"
                width: parent.width
                title: "Part"
                least: 1
                options: [{text: "Leg", chosen: false}, {text: "Breast", chosen: false}]
                onToggled: index => root.note("part" + index)
            }
            Repeater {
                model: 4
                ChoiceGroup {
                    required property int index
                    objectName: "more." + index
                    width: 600
                    title: "More"
                    options: [{text: "Yes", chosen: false}, {text: "No", chosen: false}]
                    onToggled: chosen => root.note("more" + index + chosen)
                }
            }
            onAdded: root.note("added")
        }
    }
}
