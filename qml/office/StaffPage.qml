import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// Who works here and what the role allows.
Item {
    id: page

    required property StaffList staff

    DataTable {
        objectName: "staff"
        anchors.fill: parent
        rows: page.staff.rows
        columns: [
            TableColumn { title: qsTr("Name"); role: "name"; width: 200; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Role"); role: "role"; width: 150; sortable: false },
            TableColumn { title: qsTr("Language"); role: "language"; width: 120; sortable: false },
            TableColumn { title: qsTr("PIN"); role: "pin"; width: 90; sortable: false },
            TableColumn { title: qsTr("Rights"); role: "rights"; width: 300; stretch: true; sortable: false }
        ]
    }
}
