pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Type, see hits below, Enter takes the lit one. The owner searches; the field shows.
FocusScope {
    id: control

    property alias text: field.text
    property alias placeholderText: field.placeholderText
    // Rows with text, and where wanted detail, end (a price) and reason (why it cannot be had).
    property var results: null
    property int lit: 0
    // Of the rows, not of the list: asked for its count, a list lays itself out and tells of it meanwhile.
    readonly property int hits: results === null ? 0 : results.length ?? results.count
    readonly property bool open: hits > 0 && field.text !== "" && field.activeFocus
    property int visibleRows: 6
    property string nothingText: qsTr("Nothing found")

    signal searched(string text)
    signal picked(int index)

    function clear() {
        field.clear()
        searched("")
    }
    function take(index: int) {
        if (index < 0 || index >= hits)
            return
        picked(index)
        clear()
    }

    implicitWidth: Theme.u(320)
    implicitHeight: field.implicitHeight
    onResultsChanged: lit = 0

    TextEntry {
        id: field
        objectName: "searchText"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        focus: true
        iconName: "search"
        placeholderText: qsTr("Search")
        endRoom: wipe.visible ? wipe.width : Theme.space12
        inputMethodHints: Qt.ImhNoPredictiveText
        Accessible.searchEdit: true
        onTextEdited: {
            control.lit = 0
            control.searched(text)
        }
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Down)
                control.lit = Math.min(control.hits - 1, control.lit + 1)
            else if (event.key === Qt.Key_Up)
                control.lit = Math.max(0, control.lit - 1)
            else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && control.open)
                control.take(control.lit)
            else if (event.key === Qt.Key_Escape && field.text !== "")
                control.clear()
            else
                return
            event.accepted = true
        }

        JButton {
            id: wipe
            objectName: "clearSearch"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: field.text !== ""
            kind: JButton.Ghost
            iconName: "close"
            focusPolicy: Qt.TabFocus
            Accessible.name: qsTr("Clear the search")
            onClicked: control.clear()
        }
    }

    T.Popup {
        id: popup
        y: control.height + Theme.space4
        width: control.width
        height: list.height + 2 * Theme.border
        padding: Theme.border
        visible: control.open || empty.visible
        focus: false
        closePolicy: T.Popup.NoAutoClose

        background: Rectangle {
            radius: Theme.radiusTile
            color: Theme.surface
            border { width: Theme.border; color: Theme.outline }
        }
        contentItem: Item {
            ListView {
                id: list
                width: parent.width
                height: empty.visible ? Theme.control : Math.min(contentHeight, control.visibleRows * Theme.control)
                model: control.results
                clip: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                currentIndex: control.lit
                highlightMoveDuration: 0

                delegate: Pressable {
                    id: hit
                    required property var model
                    required property int index
                    readonly property var entry: model.modelData ?? model
                    objectName: "hit" + index
                    width: list.width
                    height: Theme.control
                    leftPadding: Theme.space16
                    rightPadding: Theme.space16
                    focusPolicy: Qt.NoFocus
                    text: entry.text
                    reason: entry.reason ?? ""
                    Accessible.role: Accessible.ListItem
                    Accessible.selected: index === control.lit
                    onClicked: control.take(index)
                    background: Rectangle {
                        radius: Theme.radiusInput
                        color: hit.down ? Theme.pressed(Theme.surface) : hit.index === control.lit ? Theme.primarySoft
                            : hit.hovered ? Theme.surface2 : Theme.surface
                    }
                    contentItem: Item {
                        JText {
                            id: name
                            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                            width: Math.min(implicitWidth, parent.width - price.width - Theme.space8)
                            text: hit.text
                            font: hit.index === control.lit ? Theme.bodyBold : Theme.body
                            color: !hit.usable ? Theme.textDisabled : hit.index === control.lit ? Theme.primarySoftOn : Theme.text
                        }
                        JText {
                            anchors { left: name.right; leftMargin: Theme.space8; right: price.left; rightMargin: Theme.space8
                                      baseline: name.baseline }
                            text: hit.entry.detail ?? ""
                            font: Theme.caption
                            color: hit.index === control.lit ? Theme.primarySoftOn : Theme.text2
                        }
                        JText {
                            id: price
                            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                            text: hit.entry.end ?? ""
                            color: name.color
                        }
                    }
                }
            }
            JText {
                id: empty
                anchors { fill: parent; leftMargin: Theme.space16 }
                visible: field.text !== "" && field.activeFocus && control.results !== null && control.hits === 0
                text: control.nothingText
                color: Theme.text2
            }
        }
    }
}
