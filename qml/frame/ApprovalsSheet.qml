pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.Outlet

// What others ask of whoever is signed in here. For tests and the remote hand: `approvalsBanner`, then `approval.<n>` with
// `choice.0` to allow and `choice.1` to refuse.
Sheet {
    id: sheet

    required property ApprovalDesk desk

    objectName: "approvals"
    width: Math.min(Theme.u(560), parent ? parent.width - 2 * Theme.space16 : Theme.u(560))
    title: qsTr("To allow or refuse")
    detail: qsTr("Who asks is told at once, and the fact bears your name.")

    EmptyState {
        width: parent.width
        height: Theme.u(200)
        visible: sheet.desk.count === 0
        iconName: "tick"
        text: qsTr("Nobody asks for anything.")
    }
    Repeater {
        model: sheet.desk.rows
        DecisionCard {
            required property var modelData
            required property int index
            objectName: "approval." + index
            title: modelData.title
            place: modelData.place
            amountText: modelData.amount
            acts: modelData.acts
            choices: modelData.choices
            onChosen: choice => sheet.desk.answer(modelData.id, choice.choice)
        }
    }
    Connections {
        target: sheet.desk
        function onChanged() {
            if (sheet.desk.count === 0)
                sheet.close()
        }
        function onTold(words: string) { Notices.tell(words) }
    }
}
