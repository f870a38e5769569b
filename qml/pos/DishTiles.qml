pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Frame
import Jiko.Outlet
import Jiko.PosModels

// Categories, search and tiles. A tap adds; a hold asks for more. Arrows and Enter do the same.
FocusScope {
    id: panel

    required property Till till
    required property Tiles tiles
    required property Paper paper
    required property SyncStatus sync
    required property ClockTick clock
    required property SignIn signIn
    property bool narrow: false
    // Categories stand above the dishes, not beside them.
    property bool upright: false

    function search() {
        field.forceActiveFocus()
    }
    function hueOf(hue: int): color {
        return Qt.hsla(hue / 360, Theme.dark ? 0.5 : 0.6, Theme.dark ? 0.6 : 0.45, 1)
    }

    SegmentedBar {
        id: categories
        anchors { left: parent.left; leftMargin: Theme.space4; top: parent.top; topMargin: panel.upright ? head.height + Theme.space4 : Theme.space4 }
        width: panel.upright ? panel.width - Theme.space8 : panel.narrow ? Theme.textU(120) : Theme.textU(180)
        height: panel.upright ? Theme.touch : panel.height - Theme.space4
        vertical: !panel.upright
        namedAs: "category"
        model: Array.from(panel.tiles.categories, each => ({text: each.text, color: panel.hueOf(each.hue)}))
        currentIndex: panel.tiles.typed !== "" ? -1 : panel.tiles.category
        onPicked: index => {
            field.text = ""
            panel.tiles.category = index
        }
    }
    Item {
        id: head
        anchors { right: parent.right; top: parent.top; rightMargin: Theme.space8; topMargin: Theme.space4 }
        width: panel.width - 2 * Theme.space8 - (panel.upright ? 0 : categories.width)
        height: Theme.touch
        TextEntry {
            id: field
            objectName: "search"
            anchors { left: parent.left; right: typed.visible ? typed.left : bar.left; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            iconName: "search"
            placeholderText: qsTr("Search or number")
            inputMethodHints: Qt.ImhNoPredictiveText
            onTextChanged: panel.tiles.typed = text
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Escape) {
                    text = ""
                    panel.forceActiveFocus()
                } else if (event.key === Qt.Key_Down) {
                    grid.forceActiveFocus()
                } else {
                    return
                }
                event.accepted = true
            }
            onAccepted: {
                panel.tiles.takeFirst()
                text = ""
            }
        }
        StatusPill {
            id: typed
            objectName: "typedCount"
            anchors { right: bar.left; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            visible: panel.till.typedCount > 0
            kind: "primary"
            text: qsTr("%1 × next dish").arg(panel.till.typedCount)
        }
        Row {
            id: bar
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            PrinterTrouble { paper: panel.paper }
            TopBar {
                sync: panel.sync
                clock: panel.clock
                signIn: panel.signIn
                compact: panel.narrow
            }
        }
    }
    GridView {
        id: grid
        objectName: "tiles"
        anchors { right: parent.right; bottom: parent.bottom }
        width: panel.width - Theme.space8 - (panel.upright ? 0 : categories.width)
        height: panel.height - Theme.space8 - head.height - (panel.upright ? categories.height + Theme.space4 : 0)
        readonly property int across: Math.max(2, Math.floor(width / (Theme.tileWidth + Theme.space8)))
        readonly property int rows: Math.max(1, Math.floor(height / (Theme.tileHeight + Theme.space8)))
        cellWidth: Math.floor(width / across)
        // Few dishes are shown larger, so that their pictures are seen.
        readonly property int filled: Math.min(rows, Math.max(1, Math.ceil(count / across)))
        cellHeight: Math.floor(Math.max(height / rows, Math.min(height / filled, 1.6 * Theme.tileHeight)))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: panel.tiles
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
                return
            const cell = grid.currentItem as DishTile
            if (cell && !event.isAutoRepeat)
                cell.press()
            event.accepted = true
        }
        delegate: DishTile {
            id: cell
            required property int hue
            required property string lacking
            width: grid.cellWidth
            height: grid.cellHeight
            lit: grid.activeFocus && GridView.isCurrentItem
            edge: panel.hueOf(hue)
            onTapped: {
                grid.currentIndex = index
                panel.till.tapDish(item)
            }
            onHeld: {
                dishSheet.item = item
                dishSheet.name = name
                dishSheet.soldOut = soldOut
                dishSheet.lacking = lacking
                dishSheet.lackingName = lackingName
                dishSheet.open()
            }
        }
        // Other dishes are looked at from the first on.
        Connections {
            target: panel.tiles
            function onCategoryChanged() {
                grid.positionViewAtBeginning()
                grid.currentIndex = Math.min(0, grid.count - 1)
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
