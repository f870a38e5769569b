pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// Where the total comes from. The service charge is taken off here.
Sheet {
    id: sheet

    required property BillView bill
    required property DiscountDesk desk
    required property Till till
    property bool why: false

    objectName: "billSheet"
    title: qsTr("Where the total comes from")
    onAboutToShow: why = false

    BillRows {
        width: parent.width
        model: sheet.visible ? sheet.bill.rows : []
    }
    JText {
        width: parent.width
        text: qsTr("Bill and receipt of this check")
        color: Theme.text2
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Repeater {
            model: [{code: "", name: qsTr("As the printer")}, {code: "en", name: "English"}, {code: "sw", name: "Kiswahili"}, {code: "ar", name: "العربية"}]
            Chip {
                required property var modelData
                objectName: "paper.in." + (modelData.code === "" ? "own" : modelData.code)
                checkable: false
                checked: sheet.till.language === modelData.code
                iconName: modelData.code === "" ? "printer" : "language"
                text: modelData.name
                onClicked: sheet.till.chooseLanguage(modelData.code)
            }
        }
    }
    JButton {
        objectName: "service.waive"
        visible: sheet.desk.service === "charged" && !sheet.why
        text: qsTr("No service charge")
        iconName: "discount"
        onClicked: sheet.why = true
    }
    JButton {
        objectName: "service.charge"
        visible: sheet.desk.service === "waived"
        text: qsTr("Charge service again")
        iconName: "undo"
        onClicked: sheet.desk.chargeService()
    }
    JText {
        width: parent.width
        visible: sheet.why
        text: qsTr("Why?")
        color: Theme.text2
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        visible: sheet.why
        Repeater {
            model: sheet.desk.serviceReasons
            JButton {
                required property string modelData
                required property int index
                objectName: "service.reason." + index
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: modelData
                onClicked: {
                    sheet.close()
                    sheet.desk.waiveService(modelData)
                }
            }
        }
    }
}
