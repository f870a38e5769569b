import QtQuick
import QtTest
import Jiko.Controls

TestCase {
    id: test

    name: "Lists"
    when: windowShown
    visible: true
    width: 900
    height: 600

    property var picks: []
    property var sorts: []

    function init() {
        failOnWarning(/.?/)
        picks = []
        sorts = []
    }

    Component {
        id: dataTable
        DataTable {
            width: 800
            height: 400
            rows: Array.from({length: 200}, (_, i) => ({name: "Dish " + i, price: String(i * 10)}))
            columns: [TableColumn { role: "name"; title: "Name"; stretch: true },
                TableColumn { role: "price"; title: "Price"; number: true },
                TableColumn { role: "note"; title: "Note"; sortable: false }]
            onSortAsked: (role, descending) => {
                test.sorts = test.sorts.concat([role + (descending ? " down" : " up")])
                sortRole = role
                sortDescending = descending
            }
            onActivated: row => test.picks = test.picks.concat([row])
        }
    }
    Component {
        id: segments
        SegmentedBar {
            id: bar
            width: 400
            model: ["Main", "Terrace", "Bar"].map(text => ({text: text}))
            onPicked: index => {
                currentIndex = index
                test.picks = test.picks.concat([index])
            }
        }
    }
    Component {
        id: search
        SearchField {
            property var all: ["Kuku choma", "Kuku kienyeji", "Samaki"]
            width: 400
            onSearched: text => results = text === "" ? null
                : all.filter(each => each.toLowerCase().includes(text.toLowerCase())).map(each => ({text: each}))
            onPicked: index => test.picks = test.picks.concat([results[index].text])
        }
    }
    Component {
        id: ticket
        TicketCard {
            number: "12"
            place: 3
            lines: [{quantity: 2, name: "Kuku"}, {quantity: 1, name: "Chips", state: "ready"}]
            onDone: test.picks = test.picks.concat(["done"])
            onLineTapped: index => test.picks = test.picks.concat([index])
        }
    }
    Component {
        id: choices
        ChoiceGroup {
            width: 400
            title: "Part"
            least: 1
            options: [{text: "Leg", chosen: false}, {text: "Wing", chosen: true}, {text: "Neck", chosen: false, reason: "Sold out."}]
            onToggled: index => test.picks = test.picks.concat([index])
        }
    }

    function test_onlyRowsInSightAreDrawn() {
        const table = createTemporaryObject(dataTable, test)
        compare(table.count, 200)
        verify(findChild(table, "row0"))
        verify(!findChild(table, "row150"))
    }
    function test_aTapOnAHeadingSortsAndTurns() {
        const table = createTemporaryObject(dataTable, test)
        waitForRendering(table)
        mouseClick(findChild(table, "sort_price"))
        mouseClick(findChild(table, "sort_price"))
        mouseClick(findChild(table, "sort_name"))
        mouseClick(findChild(table, "sort_note"))
        compare(sorts, ["price up", "price down", "name up"])
    }
    function test_keysMoveThroughTheRows() {
        const table = createTemporaryObject(dataTable, test)
        table.forceActiveFocus()
        keyClick(Qt.Key_Down)
        compare(table.currentRow, 0)
        keyClick(Qt.Key_End)
        compare(table.currentRow, 199)
        verify(findChild(table, "row199"))
        keyClick(Qt.Key_PageUp)
        verify(table.currentRow < 199 && table.currentRow > 180)
        keyClick(Qt.Key_Home)
        keyClick(Qt.Key_Return)
        compare(picks, [0])
    }
    function test_severalRowsAreChosenByKeys() {
        const table = createTemporaryObject(dataTable, test, {multiSelect: true})
        table.forceActiveFocus()
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down, Qt.ShiftModifier)
        keyClick(Qt.Key_Down, Qt.ShiftModifier)
        compare(table.selection.slice().sort(), [0, 1, 2])
        keyClick(Qt.Key_A, Qt.ControlModifier)
        compare(table.selection.length, 200)
        keyClick(Qt.Key_Escape)
        compare(table.selection.length, 0)
        keyClick(Qt.Key_Space)
        compare(table.selection, [2])
    }
    function test_aTapPicksARow() {
        const table = createTemporaryObject(dataTable, test)
        tryVerify(() => findChild(table, "row3"))
        mouseClick(findChild(table, "row3"))
        compare(table.currentRow, 3)
    }
    function test_totalsStayInSight() {
        const table = createTemporaryObject(dataTable, test, {totals: {name: "200 dishes"}})
        table.forceActiveFocus()
        keyClick(Qt.Key_End)
        const texts = []
        const walk = item => {
            if (item.text !== undefined && item.visible)
                texts.push(String(item.text))
            for (let i = 0; i < item.children.length; ++i)
                walk(item.children[i])
        }
        walk(table)
        verify(texts.includes("200 dishes"))
    }

    function test_arrowsChooseASegment() {
        const bar = createTemporaryObject(segments, test)
        bar.forceActiveFocus()
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Left)
        compare(picks, [1, 2, 1])
        mouseClick(findChild(bar, "segment0"))
        compare(bar.currentIndex, 0)
    }

    function test_enterTakesTheFirstHit() {
        const field = createTemporaryObject(search, test)
        field.forceActiveFocus()
        for (const letter of "kuku")
            keyClick(letter)
        verify(field.open)
        keyClick(Qt.Key_Return)
        compare(picks, ["Kuku choma"])
        compare(field.text, "")
        verify(!field.open)
    }
    function test_downThenEnterTakesTheSecond() {
        const field = createTemporaryObject(search, test)
        field.forceActiveFocus()
        for (const letter of "kuku")
            keyClick(letter)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        compare(picks, ["Kuku kienyeji"])
    }
    function test_escapeClearsTheSearch() {
        const field = createTemporaryObject(search, test)
        field.forceActiveFocus()
        keyClick("s")
        keyClick(Qt.Key_Escape)
        compare(field.text, "")
    }

    function test_oneTapBumps() {
        const card = createTemporaryObject(ticket, test)
        mouseClick(findChild(card, "done"))
        compare(picks, ["done"])
        verify(findChild(card, "done").height >= Theme.glove)
    }
    function test_aTapOnALineMovesItOn() {
        const card = createTemporaryObject(ticket, test)
        waitForRendering(card)
        mouseClick(findChild(card, "line1"))
        compare(picks, [1])
    }
    function test_theBumpBarWalksTheTicket() {
        const card = createTemporaryObject(ticket, test)
        card.forceActiveFocus()
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        compare(picks, ["done", 0])
    }
    function test_aTicketAgesFromFreshToLate() {
        const card = createTemporaryObject(ticket, test, {seconds: 10, warnAfter: 480, lateAfter: 720})
        compare(card.stage, "fresh")
        card.seconds = 480
        compare(card.stage, "warn")
        card.seconds = 720
        compare(card.stage, "late")
        card.held = true
        compare(card.stage, "held")
    }
    function test_theBadgeCountsAsTheClockDoes_data() {
        return [{tag: "05", seconds: 5, text: "00:05"}, {tag: "under an hour", seconds: 3599, text: "59:59"},
            {tag: "an hour", seconds: 3600, text: "1:00"}, {tag: "later", seconds: 4000, text: "1:06"}]
    }
    function test_theBadgeCountsAsTheClockDoes(row) {
        compare(Fmt.elapsed(row.seconds), row.text)
    }

    function test_aChoiceIsAskedForAndSoldOutSaysSo() {
        const group = createTemporaryObject(choices, test)
        mouseClick(findChild(group, "option0"))
        mouseClick(findChild(group, "option2"))
        compare(picks, [0])
        verify(!group.answered)
        group.chosenCount = 1
        verify(group.answered)
    }
}
