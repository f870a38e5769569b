pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// What the house decides about selling, kind by kind; the entry that is picked opens beside the list. For tests and the remote
// hand: `rules.kind.<n>`, `rules/row<n>`, `rules.new`, `rule.<path>`, `rule.retire`.
Item {
    id: page

    required property RecordDesk desk
    required property ImageFiles images
    property int logoField: -1

    Shortcut {
        sequence: "Ctrl+N"
        enabled: page.visible
        onActivated: page.desk.begin()
    }
    ComboField {
        id: kinds
        objectName: "rules.kind"
        anchors { left: parent.left; top: parent.top }
        width: Theme.u(280)
        label: qsTr("Kind")
        model: page.desk.kinds
        textRole: "text"
        currentIndex: page.desk.kind
        onActivated: index => page.desk.kind = index
    }
    PrimaryButton {
        objectName: "rules.new"
        anchors { left: kinds.right; leftMargin: Theme.space12; verticalCenter: kinds.verticalCenter }
        text: qsTr("New")
        onClicked: page.desk.begin()
    }
    DataTable {
        objectName: "rules"
        anchors { left: parent.left; right: pane.visible ? pane.left : parent.right; top: kinds.bottom; bottom: parent.bottom
                  topMargin: Theme.space12; rightMargin: pane.visible ? Theme.space12 : 0 }
        rows: page.desk.rows
        columns: [
            TableColumn { title: qsTr("Name"); role: "name"; width: 240; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Status"); role: "status"; width: 130; pillRole: "statusKind"; sortable: false }
        ]
        onRowPicked: row => page.desk.choose(page.desk.rows[row].id)
    }
    PictureSheet {
        id: logoSheet
        files: page.images
        title: qsTr("Logo")
        onTaken: path => page.desk.takeLogo(page.logoField, path)
    }
    DetailPane {
        id: pane
        objectName: "rule"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.u(440)
        visible: page.desk.chosen
        title: page.desk.title
        dirty: page.desk.dirty
        busy: page.desk.busy
        saveReason: page.desk.saveReason
        problem: page.desk.problemText
        onSaved: page.desk.save()
        onReverted: page.desk.revert()
        onClosed: page.desk.close()

        Repeater {
            model: page.desk
            FormRow {
                id: row
                required property int index
                required property string path
                required property string caption
                required property string wrong
                required property string type
                required property string typed
                required property var words
                required property int place
                required property var shown
                width: parent ? parent.width : 0
                readonly property bool acts: type === "more" || type === "less"
                label: acts ? "" : caption
                problem: wrong

                TextEntry {
                    objectName: visible ? "rule." + row.path : ""
                    width: parent.width
                    visible: row.type === "text"
                    label: row.label
                    text: row.typed
                    onTextEdited: page.desk.edit(row.index, text)
                }
                ToggleSwitch {
                    objectName: visible ? "rule." + row.path : ""
                    visible: row.type === "yes"
                    checked: row.typed !== ""
                    Accessible.name: row.label
                    onToggled: page.desk.edit(row.index, checked ? "yes" : "")
                }
                PictureRow {
                    namedAs: visible ? "rule." + row.path : ""
                    width: parent.width
                    visible: row.type === "logo"
                    image: row.shown
                    dots: true
                    emptyText: qsTr("No logo. Choose a picture, or drop it here: it is shown as it prints.")
                    onAsked: {
                        page.logoField = row.index
                        logoSheet.open()
                    }
                    onDropped: path => page.desk.takeLogo(row.index, path)
                    onRemoved: page.desk.edit(row.index, "")
                }
                JButton {
                    objectName: visible ? "rule." + row.type + "." + row.path : ""
                    visible: row.acts
                    text: row.caption
                    iconName: row.type === "less" ? "minus" : "plus"
                    kind: JButton.Ghost
                    onClicked: page.desk.act(row.index)
                }
                ComboField {
                    objectName: visible ? "rule." + row.path : ""
                    width: parent.width
                    visible: row.type === "choice"
                    label: row.label
                    model: row.words
                    currentIndex: row.place
                    onActivated: index => page.desk.edit(row.index, row.words[index])
                }
            }
        }
        PrinterRows {
            width: parent ? parent.width : 0
            visible: page.desk.printerForm
            desk: page.desk
        }
        JText {
            objectName: "rule.balance"
            width: parent ? parent.width : 0
            visible: text !== ""
            text: Fmt.ltr(page.desk.balanceText)
            font: Theme.bodyBold
        }
        Repeater {
            model: page.desk.statement
            Item {
                id: move
                required property var modelData
                required property int index
                objectName: "rule.move." + index
                width: parent ? parent.width : 0
                height: Theme.lineBox(18)
                Accessible.role: Accessible.ListItem
                Accessible.name: Fmt.joined([modelData.when, modelData.words, modelData.amount, modelData.balance], ", ")
                JText {
                    anchors { left: parent.left; right: sum.left; rightMargin: Theme.space8 }
                    text: Fmt.joined([Fmt.ltr(move.modelData.when), move.modelData.words], "  ")
                    color: Theme.text2
                }
                JText {
                    id: sum
                    anchors { right: balance.left; rightMargin: Theme.space12 }
                    text: Fmt.ltr(move.modelData.amount)
                }
                JText {
                    id: balance
                    anchors.right: parent.right
                    width: Theme.u(96)
                    horizontalAlignment: Text.AlignRight
                    text: Fmt.ltr(move.modelData.balance)
                    color: Theme.text2
                }
            }
        }
        JButton {
            objectName: "rule.retire"
            visible: page.desk.known
            iconName: "trash"
            text: qsTr("Take out of use")
            onClicked: page.desk.retire()
        }
    }
}
