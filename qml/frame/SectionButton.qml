import QtQuick
import Jiko.Controls
import Jiko.Outlet

// Begins and ends giving tables out.
JButton {
    id: button

    required property SectionDesk desk
    required property FloorModel floorModel
    // Where there is little room its picture says enough.
    property bool compact: false

    objectName: "sectionButton"
    visible: desk.may
    iconName: "staff"
    checked: desk.person !== ""
    text: desk.person !== "" ? qsTr("Tables of %1: done").arg(desk.personName.split(" ")[0]) : compact ? "" : qsTr("Sections")
    Accessible.name: desk.person !== "" ? text : qsTr("Sections")
    onClicked: {
        if (desk.person !== "")
            desk.person = ""
        else
            sheet.open()
    }

    SectionSheet {
        id: sheet
        desk: button.desk
        floorModel: button.floorModel
    }
    Connections {
        target: button.desk
        function onTold(words: string) { Notices.tell(words) }
    }
}
