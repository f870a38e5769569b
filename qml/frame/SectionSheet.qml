pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet

// Who is given tables: a name, then taps on the tables. For tests and the remote hand: `section.<n>`, `section.room.<n>`.
Sheet {
    id: sheet

    required property SectionDesk desk
    required property FloorModel floorModel

    objectName: "sections"
    title: qsTr("Sections today")
    detail: qsTr("Choose who serves, then tap their tables. A new check there is theirs.")

    Repeater {
        model: sheet.desk.people
        Item {
            id: row
            required property var modelData
            required property int index
            width: parent ? parent.width : 0
            height: Theme.touch
            JButton {
                objectName: "section." + row.index
                anchors { left: parent.left; right: room.left; rightMargin: Theme.space8 }
                text: row.modelData.tables === "" ? row.modelData.name : Fmt.joined([row.modelData.name, Fmt.ltr(row.modelData.tables)], ": ")
                onClicked: {
                    sheet.desk.person = row.modelData.id
                    sheet.close()
                }
            }
            JButton {
                id: room
                objectName: "section.room." + row.index
                anchors.right: parent.right
                text: qsTr("Whole room")
                onClicked: {
                    sheet.desk.person = row.modelData.id
                    sheet.desk.giveRoom(sheet.floorModel.rooms[sheet.floorModel.room].id)
                    sheet.desk.person = ""
                    sheet.close()
                }
            }
        }
    }
}
