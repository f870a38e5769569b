pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls
import Jiko.OfficeModels

// The week's hours, every spell of work, and the tips. For tests and the remote hand: `labour.part<n>`, `labour.week<n>`, `labour.hours`,
// `labour.spells`, then `spell.edit`, `spell.in`, `spell.out`, `spell.job.<n>`, `spell.unpaid`, `spell.reason`, `spell.save`, `spell.drop`; `tips.rule<n>`,
// `tips.day`, `tips.share`, `people.from`, `people.to`, `people`.
Item {
    id: page

    required property LabourBoard board
    required property PeopleReport report
    property int part: 0

    SegmentedBar {
        id: parts
        anchors { left: parent.left; right: parent.right; top: parent.top }
        namedAs: "labour.part"
        model: [{text: qsTr("Hours")}, {text: qsTr("Every spell"), count: page.board.questions}, {text: qsTr("Tips of a day")}, {text: qsTr("Tips shared out")},
                {text: qsTr("Any days")}]
        currentIndex: page.part
        onPicked: index => {
            page.part = index
            if (index === 4)
                page.report.refresh()
        }
    }
    SegmentedBar {
        id: weeks
        anchors { left: parent.left; right: when.left; top: parts.bottom; topMargin: Theme.space8 }
        visible: page.part < 2
        namedAs: "labour.week"
        model: [{text: qsTr("This week")}, {text: qsTr("Last week")}]
        currentIndex: page.board.week
        onPicked: index => page.board.week = index
    }
    JText {
        id: when
        anchors { right: edit.left; rightMargin: Theme.space12; verticalCenter: weeks.verticalCenter }
        visible: weeks.visible
        text: Fmt.ltr(page.board.weekText)
        color: Theme.text2
    }
    JButton {
        id: edit
        objectName: "spell.edit"
        anchors { right: parent.right; verticalCenter: weeks.verticalCenter }
        visible: page.part === 1
        width: visible ? implicitWidth : 0
        iconName: "edit"
        text: qsTr("Correct")
        reason: spells.currentRow < 0 ? qsTr("Choose a spell in the list first.") : ""
        onClicked: correction.begin(page.board.spells[spells.currentRow])
    }
    DataTable {
        objectName: "labour.hours"
        anchors { left: parent.left; right: parent.right; top: weeks.bottom; bottom: parent.bottom; topMargin: Theme.space8 }
        visible: page.part === 0
        rows: page.board.hours
        emptyText: qsTr("Nobody has clocked in this week.")
        columns: [
            TableColumn { title: qsTr("Name"); role: "name"; width: 240; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Job"); role: "job"; width: 180; sortable: false },
            TableColumn { title: qsTr("Hours"); role: "hours"; width: 160; number: true; sortable: false },
            TableColumn { title: qsTr("Pay"); role: "pay"; width: 180; number: true; sortable: false }
        ]
    }
    DataTable {
        id: spells
        objectName: "labour.spells"
        anchors { left: parent.left; right: parent.right; top: weeks.bottom; bottom: parent.bottom; topMargin: Theme.space8 }
        visible: page.part === 1
        rows: page.board.spells
        emptyText: qsTr("Nobody has clocked in this week.")
        onActivated: row => correction.begin(page.board.spells[row])
        columns: [
            TableColumn { title: qsTr("Name"); role: "name"; width: 180; stretch: true; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Job"); role: "job"; width: 120; sortable: false },
            TableColumn { title: qsTr("In"); role: "in"; width: 170; sortable: false },
            TableColumn { title: qsTr("Out"); role: "out"; width: 170; sortable: false },
            TableColumn { title: qsTr("Hours"); role: "hours"; width: 140; number: true; sortable: false },
            TableColumn { title: qsTr("Note"); role: "note"; width: 220; sortable: false }
        ]
    }
    Item {
        anchors { left: parent.left; right: parent.right; top: parts.bottom; bottom: parent.bottom; topMargin: Theme.space8 }
        visible: page.part === 2
        SegmentedBar {
            id: rule
            anchors { left: parent.left; right: day.left; top: parent.top; rightMargin: Theme.space8 }
            namedAs: "tips.rule"
            model: Array.from(page.board.rules, name => ({text: name}))
            currentIndex: page.board.rule
            onPicked: index => page.board.rule = index
        }
        DateField {
            id: day
            objectName: "tips.day"
            anchors { right: share.left; rightMargin: Theme.space8; verticalCenter: share.verticalCenter }
            width: Theme.u(190)
            label: qsTr("Day")
            value: page.board.tipDay
            onEdited: value => {
                if (value !== "")
                    page.board.tipDay = value
            }
        }
        PrimaryButton {
            id: share
            objectName: "tips.share"
            anchors { right: parent.right; top: parent.top }
            text: qsTr("Share out")
            reason: page.board.shareReason
            onClicked: page.board.shareOut()
        }
        DataTable {
            objectName: "tips"
            anchors { left: parent.left; right: parent.right; top: share.bottom; bottom: parent.bottom; topMargin: Theme.space8 }
            rows: page.board.tips
            totals: page.board.tipTotals
            emptyText: page.board.tipProblem !== "" ? page.board.tipProblem : page.board.shareReason
            columns: [
                TableColumn { title: qsTr("Name"); role: "name"; width: 200; stretch: true; emphasis: true; sortable: false },
                TableColumn { title: qsTr("Tips"); role: "tips"; width: 150; number: true; sortable: false },
                TableColumn { title: qsTr("Into the pool"); role: "paidIn"; width: 150; number: true; sortable: false },
                TableColumn { title: qsTr("Counts by"); role: "weight"; width: 160; number: true; sortable: false },
                TableColumn { title: qsTr("Out of the pool"); role: "out"; width: 150; number: true; sortable: false },
                TableColumn { title: qsTr("Comes to"); role: "sum"; width: 150; number: true; sortable: false }
            ]
        }
    }
    DataTable {
        objectName: "tips.shared"
        anchors { left: parent.left; right: parent.right; top: parts.bottom; bottom: parent.bottom; topMargin: Theme.space8 }
        visible: page.part === 3
        rows: page.board.shared
        emptyText: qsTr("No tips were shared out in the last two weeks.")
        columns: [
            TableColumn { title: qsTr("Day"); role: "name"; width: 140; emphasis: true; sortable: false },
            TableColumn { title: qsTr("Rule"); role: "by"; width: 280; stretch: true; sortable: false },
            TableColumn { title: qsTr("Tips"); role: "sum"; width: 160; number: true; sortable: false },
            TableColumn { title: qsTr("Signed"); role: "state"; width: 160; sortable: false }
        ]
    }

    Item {
        anchors { left: parent.left; right: parent.right; top: parts.bottom; bottom: parent.bottom; topMargin: Theme.space8 }
        visible: page.part === 4
        DateField {
            id: first
            objectName: "people.from"
            anchors { left: parent.left; top: parent.top }
            width: Theme.u(200)
            label: qsTr("First day")
            value: page.report.from
            onEdited: value => page.report.show(value, "")
        }
        DateField {
            id: last
            objectName: "people.to"
            anchors { left: first.right; leftMargin: Theme.space8; top: parent.top }
            width: Theme.u(200)
            label: qsTr("Last day")
            value: page.report.to
            onEdited: value => page.report.show("", value)
        }
        JText {
            anchors { left: last.right; right: parent.right; leftMargin: Theme.space16; verticalCenter: last.verticalCenter }
            text: page.report.problemText
            color: Theme.danger
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        DataTable {
            objectName: "people"
            anchors { left: parent.left; right: parent.right; top: first.bottom; bottom: parent.bottom; topMargin: Theme.space8 }
            rows: page.report.rows
            totals: page.report.totals
            emptyText: qsTr("Nobody worked or was given a tip on these days.")
            columns: [
                TableColumn { title: qsTr("Name"); role: "name"; width: 190; stretch: true; emphasis: true; sortable: false },
                TableColumn { title: qsTr("Hours"); role: "hours"; width: 130; number: true; sortable: false },
                TableColumn { title: qsTr("Pay"); role: "pay"; width: 150; number: true; sortable: false },
                TableColumn { title: qsTr("Tips"); role: "tips"; width: 140; number: true; sortable: false },
                TableColumn { title: qsTr("From pools"); role: "pool"; width: 140; number: true; sortable: false },
                TableColumn { title: qsTr("Tips in all"); role: "sum"; width: 150; number: true; sortable: false },
                TableColumn { title: qsTr("Note"); role: "note"; width: 180; spare: true; sortable: false }
            ]
        }
    }

    Sheet {
        id: correction
        property string spell: ""
        property int job: -1
        function begin(row: var) {
            spell = row.id
            const now = page.board.form(row.id)
            inEntry.text = now.in
            outEntry.text = now.out
            job = now.job
            unpaid.text = now.unpaid
            reason.text = ""
            title = row.name
            open()
        }
        objectName: "correction"
        detail: qsTr("What was clocked is kept beside the correction.")
        typed: reason.text !== ""

        FormRow {
            width: parent.width
            label: qsTr("In")
            TextEntry { id: inEntry; objectName: "spell.in"; width: parent.width; label: qsTr("In") }
        }
        FormRow {
            width: parent.width
            label: qsTr("Out")
            hint: qsTr("Empty while still at work")
            TextEntry { id: outEntry; objectName: "spell.out"; width: parent.width; label: qsTr("Out") }
        }
        Flow {
            width: parent.width
            spacing: Theme.space8
            Repeater {
                model: page.board.jobs
                Chip {
                    required property string modelData
                    required property int index
                    objectName: "spell.job." + index
                    text: modelData
                    checked: correction.job === index
                    onClicked: correction.job = index
                }
            }
        }
        FormRow {
            width: parent.width
            label: qsTr("Unpaid breaks, minutes")
            TextEntry { id: unpaid; objectName: "spell.unpaid"; width: parent.width; label: qsTr("Unpaid breaks, minutes"); inputMethodHints: Qt.ImhDigitsOnly }
        }
        FormRow {
            width: parent.width
            label: qsTr("Why?")
            TextEntry { id: reason; objectName: "spell.reason"; width: parent.width; label: qsTr("Why?") }
        }
        buttons: [
            PrimaryButton {
                objectName: "spell.save"
                text: qsTr("Correct")
                onClicked: page.board.correct(correction.spell, inEntry.text, outEntry.text, correction.job, Number(unpaid.text), reason.text)
            },
            JButton {
                objectName: "spell.drop"
                text: qsTr("Clocked in twice: does not count")
                onClicked: page.board.dropSpell(correction.spell, reason.text)
            }
        ]
        Connections {
            target: page.board
            function onCorrected() { correction.close() }
        }
    }
    Connections {
        target: page.board
        function onTold(words: string) { Notices.tell(words) }
    }
}
