import QtQuick
import Jiko.Controls

// One payment that came by itself: how much, from whom, when; whether it surely belongs to the bill in hand.
Pressable {
    id: row

    required property var arrival
    readonly property string about: Fmt.joined([arrival.payer, Fmt.ltr(arrival.phone), Fmt.ltr(arrival.time),
        arrival.reference !== "" ? qsTr("for %1").arg(Fmt.ltr(arrival.reference)) : "", Fmt.ltr(arrival.receipt)], " · ")

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.space8)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    text: arrival.amount
    Accessible.name: Fmt.joined([arrival.amount, about, arrival.sure ? qsTr("fits this bill") : ""], ", ")

    background: Rectangle {
        radius: row.radius
        color: row.arrival.sure ? Theme.primarySoft : Theme.surface2
        border { width: Theme.border; color: row.arrival.sure ? Theme.primary : Theme.outline }
    }
    contentItem: Item {
        Column {
            id: words
            anchors { left: parent.left; right: fits.visible ? fits.left : parent.right; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            JText {
                width: parent.width
                text: Fmt.ltr(row.arrival.amount)
                font: Theme.bodyBold
                color: row.arrival.sure ? Theme.primarySoftOn : Theme.text
            }
            JText {
                width: parent.width
                text: row.about
                font: Theme.caption
                color: row.arrival.sure ? Theme.primarySoftOn : Theme.text2
                elide: Text.ElideRight
            }
        }
        StatusPill {
            id: fits
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: row.arrival.sure
            kind: "success"
            iconName: "tick"
            text: qsTr("Fits")
        }
    }
}
