import QtQuick
import Jiko.Controls
import Jiko.PosModels

// What a held tile offers.
Sheet {
    id: sheet

    required property Till till
    property string item: ""
    property string name: ""
    property bool soldOut: false

    title: name

    JButton {
        objectName: "dish.soldOut"
        width: parent.width
        kind: sheet.soldOut ? JButton.Primary : JButton.Danger
        iconName: sheet.soldOut ? "undo" : "sold-out"
        text: sheet.soldOut ? qsTr("Sell it again") : qsTr("Sold out today")
        onClicked: {
            if (sheet.soldOut)
                sheet.till.backOn(sheet.item)
            else
                sheet.till.eightySix(sheet.item)
            sheet.close()
        }
    }
}
