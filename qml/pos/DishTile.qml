pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

// One dish in the grid, with the gap to its neighbours.
Item {
    id: cell

    required property string item
    required property string plu
    required property string name
    required property string price
    required property int count
    required property bool soldOut
    // What it cannot be had without, where that is another dish.
    required property string lackingName
    required property int portions
    required property var picture
    required property int index

    // Keys are on this tile.
    property bool lit: false
    property color edge: "transparent"

    signal tapped()
    signal held()

    function press() {
        if (soldOut)
            tile.refuse()
        else
            tapped()
    }

    TileButton {
        id: tile
        objectName: "tile." + cell.plu
        anchors { fill: parent; rightMargin: Theme.space8; bottomMargin: Theme.space8 }
        focusPolicy: Qt.NoFocus
        text: cell.name
        priceText: Fmt.ltr(cell.price)
        picture: cell.picture
        quantity: cell.count
        remaining: cell.portions
        soldOut: !cell.soldOut ? ""
            : cell.lackingName !== "" ? qsTr("%1 is sold out, and %2 cannot be had without it. Hold it to sell it again.").arg(cell.lackingName).arg(cell.name)
            : qsTr("%1 is sold out. Hold it to sell it again.").arg(cell.name)
        category: cell.edge
        onClicked: cell.tapped()
        onHeld: cell.held()

        FocusRing {
            target: cell
            visible: cell.lit && InputMode.keys
            outset: 0
        }
    }
}
