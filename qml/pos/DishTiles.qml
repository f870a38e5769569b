pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.Outlet
import Jiko.PosModels

// Categories, search and tiles. A tap adds; a hold asks for more.
Item {
    id: panel

    required property Till till
    required property Tiles tiles
    required property SyncStatus sync
    required property ClockTick clock
    required property SignIn signIn
    property bool narrow: false

    function search() {
        field.forceActiveFocus()
    }

    SegmentedBar {
        id: categories
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: Theme.space8 }
        width: Theme.u(panel.narrow ? 116 : 180)
        vertical: true
        namedAs: "category"
        model: Array.from(panel.tiles.categories, each => ({text: each.text, color: Qt.hsla(each.hue / 360, 0.55, 0.5, 1)}))
        currentIndex: panel.tiles.typed !== "" ? -1 : panel.tiles.category
        onPicked: index => {
            field.text = ""
            panel.tiles.category = index
        }
    }
    Item {
        id: head
        anchors { left: categories.right; right: parent.right; top: parent.top; margins: Theme.space8 }
        height: Theme.touch
        TextEntry {
            id: field
            objectName: "search"
            anchors { left: parent.left; right: bar.left; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
            iconName: "search"
            placeholderText: qsTr("Search or number")
            onTextChanged: panel.tiles.typed = text
            Keys.onEscapePressed: text = ""
            onAccepted: {
                if (panel.tiles.rowCount() > 0) {
                    panel.till.tapDish(panel.tiles.data(panel.tiles.index(0, 0), Qt.UserRole + 1))
                    text = ""
                }
            }
        }
        TopBar {
            id: bar
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            sync: panel.sync
            clock: panel.clock
            signIn: panel.signIn
        }
    }
    GridView {
        id: grid
        objectName: "tiles"
        anchors { left: categories.right; right: parent.right; top: head.bottom; bottom: parent.bottom; leftMargin: Theme.space8; topMargin: Theme.space8 }
        readonly property int across: Math.max(2, Math.floor(width / (Theme.tileWidth + Theme.space8)))
        cellWidth: Math.floor(width / across)
        cellHeight: Theme.tileHeight + Theme.u(7) + Theme.space8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: panel.tiles
        keyNavigationEnabled: true
        layoutDirection: Qt.application.layoutDirection // qmllint disable type
        delegate: Item {
            id: cell
            required property string item
            required property string plu
            required property string name
            required property string price
            required property int count
            required property bool soldOut
            required property int hue
            width: grid.cellWidth
            height: grid.cellHeight
            TileButton {
                objectName: "tile." + cell.plu
                anchors { fill: parent; rightMargin: Theme.space8; bottomMargin: Theme.space8 }
                text: cell.name
                priceText: cell.price
                quantity: cell.count
                soldOut: cell.soldOut ? qsTr("%1 is sold out. Hold it to sell it again.").arg(cell.name) : ""
                category: Qt.hsla(cell.hue / 360, 0.55, 0.5, 1)
                onClicked: panel.till.tapDish(cell.item)
                onHeld: {
                    dishSheet.item = cell.item
                    dishSheet.name = cell.name
                    dishSheet.soldOut = cell.soldOut
                    dishSheet.open()
                }
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.u(420))
            visible: grid.count === 0
            iconName: "search"
            text: panel.tiles.typed !== "" ? qsTr("No dish is called that.") : qsTr("No dishes here yet. They come from the office.")
        }
    }
    DishSheet {
        id: dishSheet
        till: panel.till
    }
}
