pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.PosModels

// What is still open before a shift is closed: what stops it, and what is only to be known. A tap goes there.
Column {
    id: ends

    required property CloseDesk desk
    required property Paper paper
    // Looked through only while somebody looks.
    property bool shown: false

    signal checkAsked(string check)
    signal decisionsAsked()
    signal promptsAsked()
    signal cardsAsked()
    signal pursesAsked()

    function goTo(end: var) {
        if (end.kind === "decision") {
            ends.decisionsAsked()
        } else if (end.kind === "prompt") {
            ends.promptsAsked()
        } else if (end.kind === "card") {
            ends.cardsAsked()
        } else if (end.kind === "purse") {
            ends.pursesAsked()
        } else if (end.checks.length === 1) {
            ends.checkAsked(end.checks[0].check)
        } else {
            list.title = end.text
            list.detail = end.detail
            rows.model = end.checks
            list.open()
        }
    }

    spacing: Theme.space8

    component End: Pressable {
        id: row

        property bool blocks: false
        property string detail: ""

        width: ends.width
        implicitHeight: Math.max(Theme.touch, words.height + Theme.space12)
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        Accessible.name: Fmt.joined([text, detail], ", ")
        background: Rectangle {
            radius: row.radius
            color: row.blocks ? Theme.dangerSoft : Theme.warnSoft
            PressShade { radius: parent.radius; down: row.down }
        }
        contentItem: Item {
            Icon {
                id: sign
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                name: row.blocks ? "exclaim" : "alert"
                color: title.color
            }
            Column {
                id: words
                anchors { left: sign.right; leftMargin: Theme.space12; right: go.left; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
                JText {
                    id: title
                    width: parent.width
                    text: row.text
                    font: Theme.bodyBold
                    color: row.blocks ? Theme.dangerSoftOn : Theme.warnSoftOn
                    wrapMode: Text.Wrap
                }
                JText {
                    width: parent.width
                    visible: text !== ""
                    text: row.detail
                    font: Theme.caption
                    color: title.color
                    wrapMode: Text.Wrap
                }
            }
            Icon {
                id: go
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                name: "forward"
                color: title.color
            }
        }
    }

    Repeater {
        id: found
        model: ends.shown ? ends.desk.openEnds : []
        End {
            required property var modelData
            objectName: "end." + modelData.kind
            blocks: modelData.blocks
            text: modelData.text
            detail: modelData.detail
            onClicked: ends.goTo(modelData)
        }
    }
    End {
        objectName: "end.printer"
        visible: ends.paper.troubleText !== ""
        text: qsTr("Slips wait for a printer")
        detail: ends.paper.troubleText
        onClicked: ends.paper.tryNow()
    }
    Row {
        objectName: "end.none"
        visible: found.count === 0 && ends.paper.troubleText === ""
        spacing: Theme.space8
        Accessible.name: none.text
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "tick"
            color: Theme.success
        }
        JText {
            id: none
            text: qsTr("Nothing is left open.")
            color: Theme.text2
        }
    }

    Sheet {
        id: list
        ListView {
            id: rows
            width: parent.width
            height: Math.min(contentHeight, Theme.u(400))
            clip: true
            spacing: Theme.space4
            boundsBehavior: Flickable.StopAtBounds
            delegate: JButton {
                required property var modelData
                required property int index
                objectName: "end.check." + index
                width: ListView.view.width
                text: modelData.text
                detail: Fmt.ltr(modelData.detail)
                onClicked: {
                    list.close()
                    ends.checkAsked(modelData.check)
                }
            }
        }
    }
}
