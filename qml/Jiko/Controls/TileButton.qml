pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

// A dish or a drink to tap. A tap adds it, a hold asks for more (held).
Pressable {
    id: control

    property string priceText: ""
    // How many can still be sold; -1 when nobody counts.
    property int remaining: -1
    // Who took it off and when, in words; empty while it is sold.
    property string soldOut: ""
    // How many are on the check; 0 shows no badge.
    property int quantity: 0
    property color category: "transparent"
    property string glyph: ""
    // An image that the program holds; undefined or null where there is none.
    property var picture

    signal held()

    implicitWidth: Theme.tileWidth
    implicitHeight: Theme.tileHeight
    leftPadding: mirrored ? Theme.space8 : Theme.u(6) + Theme.space8
    rightPadding: mirrored ? Theme.u(6) + Theme.space8 : Theme.space8
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    reason: soldOut
    Accessible.name: Fmt.joined([text, priceText,
        soldOut !== "" ? qsTr("sold out") : remaining >= 0 ? qsTr("%n left", "", remaining) : "",
        quantity > 0 ? qsTr("%n on the check", "", quantity) : ""], ", ")
    onPressAndHold: held()

    background: Rectangle {
        radius: control.radius
        color: control.soldOut !== "" ? Theme.surface2
            : control.quantity > 0 ? Theme.primarySoft
            : control.hovered ? Theme.hovered(Theme.surface) : Theme.surface
        border {
            width: control.quantity > 0 ? Math.max(2, Theme.u(2)) : Theme.border
            color: control.quantity > 0 ? Theme.primary : Theme.contrast ? Theme.outline : Theme.line
        }

        // The picture above, the words below it on the tile's own ground: they are read on any picture.
        ImageView {
            id: photo
            objectName: control.objectName + ".picture"
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: ground.top; margins: parent.border.width; bottomMargin: 0 }
            visible: shows
            fills: true
            clip: true
            radius: control.radius - parent.border.width
            image: control.picture
            opacity: control.soldOut !== "" ? 0.4 : 1
        }
        Rectangle {
            id: ground
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: parent.border.width }
            visible: photo.shows
            height: name.contentHeight + price.height + control.bottomPadding + Theme.space4
            radius: control.radius - parent.border.width
            color: parent.color
        }
        EdgeBar {
            anchors.margins: parent.border.width
            color: control.category
            cover: parent.color
            radius: control.radius - parent.border.width
        }
        Image {
            anchors { fill: parent; margins: Theme.border }
            visible: control.soldOut !== ""
            fillMode: Image.Tile
            source: visible ? Icons.url("hatch", Theme.line) : ""
        }
        PressShade {
            radius: parent.radius
            down: control.down
        }
    }

    contentItem: Item {
        JText {
            id: name
            anchors { left: parent.left; right: badge.visible && !photo.shows ? badge.left : parent.right
                      top: photo.shows && badge.visible ? badge.bottom : parent.top; bottom: price.top }
            text: control.text
            // Beside a picture both lines of a name are worth more than large letters.
            font { family: Theme.family; pixelSize: photo.shows ? Theme.caption.pixelSize : Theme.body.pixelSize; bold: true; strikeout: control.soldOut !== "" }
            color: control.soldOut !== "" ? Theme.textDisabled : control.quantity > 0 ? Theme.primarySoftOn : Theme.text
            wrapMode: Text.Wrap
            maximumLineCount: photo.shows ? (height >= 2 * lineHeight ? 2 : 1) : control.availableHeight >= 2.5 * font.pixelSize + Theme.lineBox(16) ? 2 : 1
            // Arabic lines would leave no room for the price.
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(font.pixelSize * 1.25)
            verticalAlignment: photo.shows ? Text.AlignBottom : Text.AlignTop
        }
        JText {
            id: price
            objectName: control.objectName + ".price"
            anchors { left: parent.left; bottom: parent.bottom; right: corner.left; rightMargin: Theme.space4 }
            text: control.soldOut !== "" ? qsTr("Sold out") : control.priceText
            font: control.soldOut !== "" ? Theme.captionBold : Theme.caption
            color: control.soldOut !== "" ? Theme.danger : control.quantity > 0 ? Theme.primarySoftOn : Theme.text2
        }
        Row {
            id: corner
            anchors { right: parent.right; bottom: parent.bottom }
            spacing: Theme.space4

            JText {
                visible: control.soldOut === "" && control.remaining >= 0
                text: qsTr("%n left", "", control.remaining)
                font: Theme.captionBold
                color: control.quantity > 0 ? Theme.primarySoftOn : Theme.warnText
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name !== "" && control.soldOut === ""
                name: control.glyph
                size: Theme.u(18)
                color: control.quantity > 0 ? Theme.primarySoftOn : Theme.text2
            }
        }
        Rectangle {
            id: badge
            anchors { right: parent.right; top: parent.top }
            visible: control.quantity > 0
            width: Math.max(height, count.implicitWidth + Theme.space12)
            height: Theme.u(28)
            radius: height / 2
            color: Theme.primary
            JText {
                id: count
                anchors.centerIn: parent
                text: control.quantity
                font: Theme.captionBold
                color: Theme.primaryOn
            }
        }
    }

    // What is sold out answers a tap with its reason; a hold still asks for more.
    MouseArea {
        anchors.fill: parent
        visible: control.soldOut !== ""
        z: 6
        pressAndHoldInterval: Theme.holdFor
        onClicked: control.refuse()
        onPressAndHold: control.held()
    }
}
