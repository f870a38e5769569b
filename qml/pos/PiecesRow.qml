import QtQuick
import Jiko.Controls

// So many notes or coins of one worth: "1,000 × 18 = 18,000".
Item {
    id: row

    required property string worth
    required property int pieces
    required property string sum
    property string namedAs: ""
    property bool picked: false
    property string lockedReason: ""

    signal stepped(int pieces)
    // Its number was tapped: the pad types it.
    signal tapped()
    signal focused()

    implicitHeight: Theme.touch
    implicitWidth: Theme.textU(380)

    JText {
        id: name
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: Theme.textU(88)
        text: Fmt.ltr(row.worth)
        font: Theme.bodyBold
        horizontalAlignment: Text.AlignRight
    }
    QuantityStepper {
        id: stepper
        objectName: row.namedAs
        anchors { left: name.right; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
        namedAs: row.namedAs + "."
        label: qsTr("Pieces of %1").arg(row.worth)
        value: row.pieces
        from: 0
        to: 99999
        onStepped: value => {
            if (row.lockedReason !== "")
                Notices.tell(row.lockedReason)
            else
                row.stepped(value)
        }
        onValueTapped: row.tapped()
        onActiveFocusChanged: {
            if (activeFocus)
                row.focused()
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusTile
            visible: row.picked
            color: "transparent"
            border { width: Math.max(2, Theme.u(2)); color: Theme.primary }
        }
    }
    JText {
        anchors { left: stepper.right; leftMargin: Theme.space12; right: parent.right; verticalCenter: parent.verticalCenter }
        text: row.sum === "" ? "" : Fmt.ltr(row.sum)
        color: Theme.text2
        horizontalAlignment: Text.AlignRight
    }
}
