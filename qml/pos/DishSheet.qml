import QtQuick
import Jiko.Controls
import Jiko.PosModels

// What a held tile offers: several at once, or the end of it for today.
Sheet {
    id: sheet

    required property Till till
    property string item: ""
    property string name: ""
    property bool soldOut: false
    // What it cannot be had without, where that is another dish.
    property string lacking: ""
    property string lackingName: ""
    property int count: 1

    title: name
    onAboutToShow: count = 1

    Item {
        width: parent.width
        height: Theme.touch
        visible: !sheet.soldOut
        QuantityStepper {
            id: amount
            anchors.left: parent.left
            namedAs: "dish."
            label: qsTr("Quantity")
            value: sheet.count
            to: 999
            onStepped: value => sheet.count = value
        }
        JButton {
            objectName: "dish.add"
            anchors { left: amount.right; leftMargin: Theme.space12; right: parent.right }
            kind: JButton.Primary
            text: qsTr("Add %1").arg(sheet.count)
            onClicked: {
                sheet.close()
                sheet.till.tapDishes(sheet.item, sheet.count)
            }
        }
    }
    JButton {
        objectName: "dish.soldOut"
        width: parent.width
        kind: sheet.soldOut ? JButton.Primary : JButton.Danger
        iconName: sheet.soldOut ? "undo" : "sold-out"
        text: !sheet.soldOut ? qsTr("Sold out today") : sheet.lackingName !== "" ? qsTr("Sell %1 again").arg(sheet.lackingName) : qsTr("Sell it again")
        onClicked: {
            sheet.close()
            if (sheet.soldOut)
                sheet.till.backOn(sheet.lacking !== "" ? sheet.lacking : sheet.item)
            else
                sheet.till.eightySix(sheet.item)
        }
    }
}
