pragma ComponentBehavior: Bound
import QtQuick

// Many rows to read and pick from: only visible ones are drawn, a tap on a heading sorts, totals stay in sight.
FocusScope {
    id: table

    property list<TableColumn> columns
    // A list model whose roles the columns name, or an array of objects with them.
    property var rows: []
    // role to words; null shows no totals.
    property var totals: null
    property string sortRole: ""
    property bool sortDescending: false
    property int currentRow: -1
    property int rowUnits: !Theme.desktop ? 56 : Theme.touchScreen ? 48 : 40
    property string emptyText: qsTr("Nothing here yet.")
    property bool multiSelect: false
    // Rows picked besides the current one, as a set of numbers.
    property var selection: []
    readonly property int count: list.count

    // A heading was tapped; the owner sorts and sets sortRole and sortDescending.
    signal sortAsked(string role, bool descending)
    signal activated(int row)
    signal rowPicked(int row)

    // Some columns stay away where there is no room for all.
    readonly property bool tight: {
        let wanted = 0
        for (let i = 0; i < columns.length; ++i)
            wanted += Theme.textU(columns[i].units)
        return wanted > sideways.width
    }
    function widthOf(column: var): real {
        if (column.spare && tight)
            return 0
        let fixed = 0
        let stretching = 0
        for (let i = 0; i < columns.length; ++i) {
            const each = columns[i]
            if (each.spare && tight)
                continue
            fixed += each.stretch ? 0 : Theme.textU(each.units)
            stretching += each.stretch ? 1 : 0
        }
        return column.stretch ? Math.max(Theme.textU(column.units), (sideways.width - fixed) / stretching) : Theme.textU(column.units)
    }
    readonly property real fullWidth: {
        let sum = 0
        for (let i = 0; i < columns.length; ++i)
            sum += widthOf(columns[i])
        return sum
    }
    function sort(column: var) {
        if (column.sortable)
            sortAsked(column.role, column.role === sortRole && !sortDescending)
    }
    function pick(row: int, extend: bool, toggle: bool) {
        if (row < 0 || row >= list.count)
            return
        if (multiSelect && toggle) {
            selection = selection.includes(row) ? selection.filter(each => each !== row) : selection.concat([row])
        } else if (multiSelect && extend && currentRow >= 0) {
            const all = selection.slice()
            for (let i = Math.min(row, anchorRow); i <= Math.max(row, anchorRow); ++i) {
                if (!all.includes(i))
                    all.push(i)
            }
            selection = all
        } else {
            selection = []
            anchorRow = row
        }
        if (!extend)
            anchorRow = row
        currentRow = row
        list.positionViewAtIndex(row, ListView.Contain)
        rowPicked(row)
    }
    property int anchorRow: 0

    implicitWidth: Theme.u(640)
    implicitHeight: Theme.u(400)
    activeFocusOnTab: true
    Accessible.role: Accessible.Table

    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(list.height / Theme.u(rowUnits)) - 1)
        const extend = (event.modifiers & Qt.ShiftModifier) !== 0
        let next = -1
        switch (event.key) {
        case Qt.Key_Down: next = Math.min(list.count - 1, currentRow + 1); break
        case Qt.Key_Up: next = Math.max(0, currentRow - 1); break
        case Qt.Key_PageDown: next = Math.min(list.count - 1, currentRow + page); break
        case Qt.Key_PageUp: next = Math.max(0, currentRow - page); break
        case Qt.Key_Home: next = 0; break
        case Qt.Key_End: next = list.count - 1; break
        case Qt.Key_Space:
            if (multiSelect && currentRow >= 0)
                pick(currentRow, false, true)
            event.accepted = true
            return
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_F2:
            if (currentRow >= 0)
                activated(currentRow)
            event.accepted = true
            return
        case Qt.Key_Escape:
            if (selection.length === 0)
                return
            selection = []
            event.accepted = true
            return
        default:
            if (!multiSelect || !event.matches(StandardKey.SelectAll))
                return
            selection = Array.from({length: list.count}, (_, i) => i)
            event.accepted = true
            return
        }
        event.accepted = true
        pick(next, extend, false)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: Theme.radiusTile
        border { width: Theme.border; color: Theme.contrast ? Theme.outline : Theme.line }
    }

    Flickable {
        id: sideways
        anchors { fill: parent; margins: Theme.border }
        contentWidth: Math.max(width, table.fullWidth)
        interactive: contentWidth > width
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        // Shows the start of the rows, which is the right end of the content where lines run from right to left.
        readonly property real beginning: LayoutMirroring.enabled ? contentWidth - width : 0
        onBeginningChanged: contentX = beginning

        Rectangle {
            id: head
            width: sideways.contentWidth
            height: Math.max(Theme.u(table.rowUnits), Theme.rowHeight(16, 1) + Theme.space8)
            radius: Theme.radiusTile
            color: Theme.surface2

            Row {
                anchors.fill: parent
                Repeater {
                    model: table.columns
                    Pressable {
                        id: heading
                        required property TableColumn modelData
                        readonly property bool sorted: modelData.role === table.sortRole
                        objectName: "sort_" + modelData.role
                        width: table.widthOf(modelData)
                        visible: width > 0
                        height: head.height
                        leftPadding: Theme.space12
                        rightPadding: Theme.space12
                        topPadding: 0
                        bottomPadding: 0
                        focusPolicy: Qt.NoFocus
                        hoverEnabled: Theme.pointer && modelData.sortable
                        text: modelData.title
                        Accessible.role: Accessible.ColumnHeader
                        Accessible.name: !sorted ? text : table.sortDescending ? qsTr("%1, sorted down").arg(text)
                                                                               : qsTr("%1, sorted up").arg(text)
                        onClicked: table.sort(modelData)
                        background: Rectangle {
                            radius: Theme.radiusTile
                            color: heading.down && heading.modelData.sortable ? Theme.pressed(Theme.surface2)
                                : heading.hovered ? Theme.hovered(Theme.surface2) : "transparent"
                        }
                        contentItem: Item {
                            Row {
                                anchors { verticalCenter: parent.verticalCenter
                                          left: heading.modelData.number ? undefined : parent.left
                                          right: heading.modelData.number ? parent.right : undefined }
                                spacing: Theme.space4
                                JText {
                                    width: Math.min(implicitWidth, heading.availableWidth - (heading.sorted ? arrow.width : 0))
                                    text: heading.text
                                    font: Theme.captionBold
                                    color: heading.sorted ? Theme.text : Theme.text2
                                }
                                Icon {
                                    id: arrow
                                    anchors.verticalCenter: parent.verticalCenter
                                    visible: heading.sorted
                                    name: table.sortDescending ? "sort-down" : "sort-up"
                                    size: Theme.u(16)
                                }
                            }
                        }
                    }
                }
            }
        }

        ListView {
            id: list
            anchors { top: head.bottom; bottom: foot.top; left: parent.left }
            width: sideways.contentWidth
            model: table.rows
            clip: true
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            currentIndex: table.currentRow
            highlightFollowsCurrentItem: false

            delegate: Pressable {
                id: row
                required property var model
                required property int index
                readonly property var entry: model.modelData ?? model
                readonly property bool current: index === table.currentRow
                readonly property bool picked: table.selection.includes(index)
                objectName: "row" + index
                width: list.width
                height: Math.max(Theme.u(table.rowUnits), Theme.rowHeight(16, 1))
                leftPadding: 0
                rightPadding: 0
                topPadding: 0
                bottomPadding: 0
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.Row
                Accessible.name: {
                    const words = []
                    for (let i = 0; i < table.columns.length; ++i)
                        words.push(table.columns[i].title + " " + (entry[table.columns[i].role] ?? ""))
                    return words.join(", ")
                }
                Accessible.selected: current || picked
                onClicked: {
                    table.forceActiveFocus(Qt.MouseFocusReason)
                    table.pick(index, false, false)
                }
                onDoubleClicked: table.activated(index)
                background: Rectangle {
                    color: row.down ? Theme.pressed(Theme.surface) : row.current || row.picked ? Theme.primarySoft
                        : row.hovered ? Theme.hovered(Theme.surface)
                        : row.index % 2 === 1 && !Theme.contrast ? Theme.mixed(Theme.surface, Theme.surface2, 0.35)
                        : Theme.surface
                    Rectangle {
                        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                        width: Theme.u(4)
                        visible: row.current
                        color: Theme.primary
                    }
                    Rectangle {
                        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                        height: 1
                        visible: Theme.contrast
                        color: Theme.line
                    }
                }
                contentItem: Row {
                    Repeater {
                        model: table.columns
                        Item {
                            id: cell
                            required property TableColumn modelData
                            readonly property string words: String(row.entry[modelData.role] ?? "")
                            readonly property string pillKind: modelData.pillRole === "" ? ""
                                : String(row.entry[modelData.pillRole] ?? "")
                            width: table.widthOf(modelData)
                            visible: width > 0
                            height: row.height
                            JText {
                                anchors { fill: parent; leftMargin: Theme.space12; rightMargin: Theme.space12 }
                                visible: cell.pillKind === ""
                                text: cell.words
                                font: cell.modelData.emphasis ? Theme.captionBold : Theme.caption
                                color: row.current || row.picked ? Theme.primarySoftOn : Theme.text
                                horizontalAlignment: cell.modelData.number ? Text.AlignRight : Text.AlignLeft
                            }
                            StatusPill {
                                anchors { left: parent.left; leftMargin: Theme.space8; verticalCenter: parent.verticalCenter }
                                visible: cell.pillKind !== ""
                                width: Math.min(implicitWidth, cell.width - Theme.space8)
                                text: visible ? cell.words : ""
                                kind: cell.pillKind
                                iconName: cell.modelData.iconRole === "" ? ""
                                    : String(row.entry[cell.modelData.iconRole] ?? "")
                                height: Theme.u(28)
                            }
                        }
                    }
                }
            }
        }

        JText {
            // In the middle of what is seen, also where the columns go on beyond it.
            x: sideways.contentX + Math.round((sideways.width - width) / 2)
            anchors.verticalCenter: list.verticalCenter
            width: Math.min(implicitWidth, sideways.width - 2 * Theme.space24)
            visible: list.count === 0
            text: table.emptyText
            color: Theme.text2
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }

        Rectangle {
            id: foot
            anchors { left: parent.left; bottom: parent.bottom }
            width: sideways.contentWidth
            height: visible ? head.height : 0
            visible: table.totals !== null
            color: Theme.surface
            Rectangle {
                anchors { left: parent.left; right: parent.right; top: parent.top }
                height: Math.max(1, Theme.u(2))
                color: Theme.outline
            }
            Row {
                anchors.fill: parent
                Repeater {
                    model: table.columns
                    JText {
                        required property TableColumn modelData
                        width: table.widthOf(modelData)
                        visible: width > 0
                        height: foot.height
                        leftPadding: Theme.space12
                        rightPadding: Theme.space12
                        text: table.totals ? table.totals[modelData.role] ?? "" : ""
                        font: Theme.captionBold
                        horizontalAlignment: modelData.number ? Text.AlignRight : Text.AlignLeft
                    }
                }
            }
        }
    }

    FocusRing {
        target: table
    }
}
