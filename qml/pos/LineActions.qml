pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet
import Jiko.PosModels

// The bar below: for the whole check, or for the line that is picked.
Rectangle {
    id: bar

    required property Till till
    required property CheckColumn column
    required property SignIn signIn

    readonly property bool onLine: column.picked !== ""
    readonly property bool unsentLine: onLine && column.pickedState === "unsent"

    signal payAsked()

    height: Theme.u(88)
    color: Theme.surface2

    Row {
        anchors { left: parent.left; leftMargin: Theme.space8; verticalCenter: parent.verticalCenter }
        spacing: Theme.space8

        QuantityStepper {
            objectName: "line.count"
            visible: bar.unsentLine
            anchors.verticalCenter: parent.verticalCenter
            label: qsTr("Quantity")
            value: bar.column.pickedCount
            removable: true
            onStepped: value => {
                bar.column.pickedCount = value
                bar.till.changeCount(bar.column.picked, value)
            }
            onRemoved: {
                bar.till.removeLine(bar.column.picked)
                bar.column.picked = ""
            }
        }
        JButton {
            objectName: "line.remove"
            visible: bar.unsentLine
            iconName: "trash"
            text: qsTr("Remove")
            onClicked: {
                bar.till.removeLine(bar.column.picked)
                bar.column.picked = ""
            }
        }
        JButton {
            objectName: "line.note"
            visible: bar.unsentLine
            iconName: "note"
            text: qsTr("Note")
            onClicked: {
                lineNote.text = bar.column.pickedNote
                lineNote.open()
            }
        }
        JButton {
            objectName: "line.course"
            visible: bar.unsentLine
            iconName: "course"
            text: qsTr("Course")
            onClicked: courseSheet.open()
        }
        JButton {
            objectName: "line.void"
            visible: bar.onLine && bar.column.pickedState === "sent"
            kind: JButton.Danger
            iconName: "void"
            text: qsTr("Void")
            onClicked: voidSheet.open()
        }
        JButton {
            objectName: "course"
            visible: !bar.onLine
            iconName: "course"
            text: qsTr("Course")
            onClicked: courseSheet.open()
        }
        JButton {
            objectName: "bill"
            visible: !bar.onLine
            iconName: "receipt"
            text: qsTr("Bill")
            onClicked: bar.till.printBill()
        }
    }
    Row {
        anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
        spacing: Theme.space8
        JButton {
            objectName: "pay"
            width: Theme.u(208)
            height: Theme.u(72)
            iconName: "cash"
            text: qsTr("Pay %1").arg(Fmt.ltr(bar.till.dueText))
            reason: bar.till.payReason
            onRefused: reason => Notices.tell(reason)
            onClicked: bar.payAsked()
        }
        JButton {
            objectName: "send"
            width: Theme.u(208)
            height: Theme.u(72)
            kind: JButton.Primary
            iconName: "send"
            text: qsTr("Send %1").arg(bar.till.unsent)
            reason: bar.till.unsent === 0 ? qsTr("Everything is sent already.") : ""
            onRefused: reason => Notices.tell(reason)
            onClicked: bar.till.send()
        }
    }

    NoteSheet {
        id: lineNote
        title: qsTr("Note for the kitchen")
        onGiven: text => {
            bar.column.pickedNote = text
            bar.till.changeNote(bar.column.picked, text)
        }
    }
    Sheet {
        id: courseSheet
        title: bar.unsentLine ? qsTr("Course of %1").arg(bar.column.pickedName) : qsTr("Course of what comes next")
        Flow {
            width: parent.width
            spacing: Theme.space8
            JButton {
                objectName: "course.own"
                visible: !bar.unsentLine
                kind: bar.till.course === "" ? JButton.Primary : JButton.Plain
                text: qsTr("As the dish says")
                onClicked: {
                    bar.till.course = ""
                    courseSheet.close()
                }
            }
            Repeater {
                model: bar.till.courses
                JButton {
                    required property var modelData
                    required property int index
                    objectName: "course." + index
                    kind: !bar.unsentLine && bar.till.course === modelData.id ? JButton.Primary : JButton.Plain
                    text: modelData.name
                    onClicked: {
                        if (bar.unsentLine)
                            bar.till.changeCourse(bar.column.picked, modelData.id)
                        else
                            bar.till.course = modelData.id
                        courseSheet.close()
                    }
                }
            }
        }
    }
    Sheet {
        id: voidSheet
        title: qsTr("Void %1 × %2").arg(bar.column.pickedCount).arg(bar.column.pickedName)
        detail: qsTr("The kitchen is told at once. Why?")
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: bar.till.voidReasons
                JButton {
                    required property string modelData
                    required property int index
                    objectName: "void.reason." + index
                    text: modelData
                    onClicked: {
                        voidSheet.close()
                        bar.till.voidLine(bar.column.picked, modelData)
                    }
                }
            }
        }
    }
    PermissionSheet {
        id: permission
        objectName: "permission"
        property string line: ""
        property string reason: ""
        asker: bar.signIn.name
        pinLength: 6 // a manager's
        busy: bar.signIn.busy
        onSubmitted: pin => {
            close()
            bar.till.voidApproved(line, reason, pin)
        }
    }
    Connections {
        target: bar.till
        function onApprovalWanted(line: string, reason: string, words: string) {
            permission.line = line
            permission.reason = reason
            permission.what = qsTr("Void %1 × %2").arg(bar.column.pickedCount).arg(bar.column.pickedName)
            permission.problem = words
            permission.open()
        }
    }
}
