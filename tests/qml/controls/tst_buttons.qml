import QtQuick
import QtTest
import Jiko.Controls

TestCase {
    id: test

    name: "Buttons"
    when: windowShown
    visible: true
    width: 800
    height: 600

    property int value: 1
    property int removals: 0

    function init() {
        failOnWarning(/.?/)
        value = 1
        removals = 0
        notices.clear()
    }

    SignalSpy { id: clicks; signalName: "clicked" }
    SignalSpy { id: confirmations; signalName: "confirmed" }
    SignalSpy { id: notices; signalName: "shown"; target: Notices }

    Component { id: button; JButton { text: "Send" } }
    Component { id: tile; TileButton { text: "Samaki"; priceText: "900" } }
    Component { id: hold; ConfirmHold { text: "Hold to close shift" } }
    Component {
        id: stepper
        QuantityStepper {
            value: test.value
            onStepped: value => test.value = value
            onRemoved: ++test.removals
        }
    }
    Component {
        id: pair
        Row {
            objectName: "pair"
            JButton { objectName: "first"; text: "One" }
            JButton { objectName: "second"; text: "Two" }
        }
    }

    // Over a dish that is sold out, a sheet that keeps taps to itself.
    Component {
        id: panel
        Item {
            width: 700
            height: 500
            TileButton { anchors.fill: parent; text: "Samaki"; soldOut: "Amina took it off at 18:40." }
            Snackbar { anchors.fill: parent; words: "Sent." }
            ModifierSheet {
                anchors.fill: parent
                Column {
                    spacing: 8
                    JButton { objectName: "open"; text: "Ugali" }
                    JButton { objectName: "closed"; text: "Chips"; reason: "Sold out." }
                    JButton { objectName: "busy"; text: "Rice"; busy: true }
                    TileButton { objectName: "soldOut"; width: 160; height: 96; text: "Samaki"; soldOut: "Since 18:40." }
                }
            }
        }
    }

    function test_aTapPresses() {
        const item = createTemporaryObject(button, test)
        clicks.target = item
        clicks.clear()
        mouseClick(item)
        compare(clicks.count, 1)
    }
    function test_twoThumbsPressTwoButtons() {
        const row = createTemporaryObject(pair, test)
        const first = findChild(row, "first")
        const second = findChild(row, "second")
        let pressed = ""
        first.clicked.connect(() => pressed += "1")
        second.clicked.connect(() => pressed += "2")

        const touch = touchEvent(row)
        touch.press(1, first).commit()
        touch.stationary(1).press(2, second).commit()
        touch.stationary(1).release(2, second).commit()
        touch.release(1, first).commit()

        compare(pressed, "21")
    }
    function test_thePressIsSeenInTheSameFrame() {
        const item = createTemporaryObject(button, test, {width: 100})
        const calm = String(grabImage(item).pixel(8, 28))
        mousePress(item)
        verify(String(grabImage(item).pixel(8, 28)) !== calm)
        mouseRelease(item)
    }
    function test_aTapOnWhatCannotBeUsedSaysWhy() {
        const item = createTemporaryObject(button, test, {reason: "Nothing to send."})
        clicks.target = item
        clicks.clear()

        mouseClick(item)
        touchEvent(item).press(1, item).commit().release(1, item).commit()
        item.forceActiveFocus()
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Space)

        compare(clicks.count, 0)
        verify(notices.count >= 3)
        for (let i = 0; i < notices.count; ++i)
            compare(notices.signalArguments[i][0], "Nothing to send.")
    }
    function test_theTapAfterOneThatIsNotTakenIsWhole_data() {
        return [{tag: "closed"}, {tag: "busy"}, {tag: "soldOut"}]
    }
    function test_theTapAfterOneThatIsNotTakenIsWhole(data) {
        const place = createTemporaryObject(panel, test)
        const open = findChild(place, "open")
        const other = findChild(place, data.tag)
        clicks.target = open
        clicks.clear()

        touchEvent(place).press(0, other).commit().release(0, other).commit()
        touchEvent(place).press(0, open).commit().release(0, open).commit()

        compare(clicks.count, 1)
    }
    function test_soldOutSaysWhoAndWhen() {
        const item = createTemporaryObject(tile, test, {soldOut: "Amina took it off at 18:40."})
        clicks.target = item
        clicks.clear()
        mouseClick(item)
        compare(clicks.count, 0)
        compare(notices.signalArguments[0][0], "Amina took it off at 18:40.")
        compare(item.Accessible.name, "Samaki, 900, sold out")
    }
    function test_aBusyButtonTakesNoSecondTap() {
        const item = createTemporaryObject(button, test, {busy: true})
        clicks.target = item
        clicks.clear()
        mouseClick(item)
        compare(clicks.count, 0)
        compare(notices.count, 0)
    }
    function test_enterAndSpacePress() {
        const item = createTemporaryObject(button, test)
        clicks.target = item
        clicks.clear()
        item.forceActiveFocus()
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Enter)
        keyClick(Qt.Key_Space)
        compare(clicks.count, 3)
    }
    function test_theRingShowsForKeysAndHidesOnTouch() {
        const item = createTemporaryObject(button, test)
        mouseClick(item)
        item.forceActiveFocus()
        verify(!InputMode.keys)
        keyClick(Qt.Key_Shift)
        verify(InputMode.keys)
        mouseClick(item)
        verify(!InputMode.keys)
    }
    function test_aHoldAsksForMore() {
        const item = createTemporaryObject(tile, test)
        let held = 0
        item.held.connect(() => ++held)
        mousePress(item)
        tryVerify(() => held === 1, 2000)
        mouseRelease(item)
    }

    function test_aHeldStepperRepeats() {
        const item = createTemporaryObject(stepper, test)
        const plus = findChild(item, "plus")
        mousePress(plus)
        tryVerify(() => test.value >= 4, 3000)
        mouseRelease(plus)
    }
    function test_theStepperAsksBeforeItPassesItsEnds() {
        const item = createTemporaryObject(stepper, test, {to: 2})
        mouseClick(findChild(item, "minus"))
        compare(test.value, 1)
        compare(notices.signalArguments[0][0], "1 is the least.")
        mouseClick(findChild(item, "plus"))
        mouseClick(findChild(item, "plus"))
        compare(test.value, 2)
    }
    function test_minusAtOneRemoves() {
        const item = createTemporaryObject(stepper, test, {removable: true})
        mouseClick(findChild(item, "minus"))
        compare(test.removals, 1)
        compare(test.value, 1)
    }
    function test_arrowsStep() {
        const item = createTemporaryObject(stepper, test)
        item.forceActiveFocus()
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Right)
        compare(test.value, 3)
        keyClick(Qt.Key_Down)
        compare(test.value, 2)
    }
    function test_screenReadersStep() {
        const item = createTemporaryObject(stepper, test)
        item.Accessible.increaseAction()
        compare(test.value, 2)
        item.Accessible.decreaseAction()
        compare(test.value, 1)
    }

    function test_aHoldConfirmsAfterItsTimeAndNotBefore() {
        const item = createTemporaryObject(hold, test)
        confirmations.target = item
        confirmations.clear()
        const start = Date.now()
        mousePress(item)
        confirmations.wait(3000)
        verify(Date.now() - start >= 590, Date.now() - start)
        mouseRelease(item)
        compare(confirmations.count, 1)
    }
    function test_lettingGoEarlyCancels() {
        const item = createTemporaryObject(hold, test)
        confirmations.target = item
        confirmations.clear()
        mousePress(item)
        tryVerify(() => item.progress > 0.2, 2000)
        mouseRelease(item)
        compare(item.progress, 0)
        wait(700)
        compare(confirmations.count, 0)
    }
    function test_enterHoldsToo() {
        const item = createTemporaryObject(hold, test)
        confirmations.target = item
        confirmations.clear()
        item.forceActiveFocus()
        keyPress(Qt.Key_Return)
        tryVerify(() => item.progress > 0.2, 2000)
        keyRelease(Qt.Key_Return)
        compare(item.progress, 0)
        compare(confirmations.count, 0)

        keyPress(Qt.Key_Return)
        confirmations.wait(3000)
        keyRelease(Qt.Key_Return)
        compare(confirmations.count, 1)
    }
    function test_aHoldThatIsNotAllowedSaysWhy() {
        const item = createTemporaryObject(hold, test, {reason: "2 bills are open."})
        mousePress(item)
        mouseRelease(item)
        compare(notices.signalArguments[0][0], "2 bills are open.")
        compare(item.progress, 0)
    }

    function test_targetsAreLargeEnoughForFingers_data() {
        return [{tag: "100", scale: 1}, {tag: "125", scale: 1.25}]
    }
    function test_targetsAreLargeEnoughForFingers(row) {
        Theme.scaleFactor = row.scale
        const least = 56 * row.scale
        for (const type of ["JButton", "PrimaryButton", "Chip", "ToggleSwitch", "QuantityStepper", "SearchField", "TextEntry",
                            "AmountField", "PhoneField", "ComboField", "CheckLine", "TableShape", "SyncIndicator",
                            "SegmentedBar", "TileButton", "ConfirmHold", "Snackbar"]) {
            const item = createTemporaryQmlObject("import Jiko.Controls\n" + type + " { }", test)
            verify(item.implicitHeight >= least - 1, type + " is " + item.implicitHeight + " high")
            if (!["SegmentedBar", "Snackbar", "ToggleSwitch"].includes(type))
                verify(item.implicitWidth >= least - 1, type + " is " + item.implicitWidth + " wide")
        }
        const tile = createTemporaryQmlObject("import Jiko.Controls\nTileButton { }", test)
        verify(tile.implicitWidth >= 136 * row.scale && tile.implicitHeight >= 96 * row.scale)
        const hold = createTemporaryQmlObject("import Jiko.Controls\nConfirmHold { }", test)
        verify(hold.implicitHeight >= 72 * row.scale)
        Theme.scaleFactor = 1
    }
    function test_everyPressedThingHasANameAndARole_data() {
        return [{tag: "JButton", extra: 'text: "Send"', name: "Send", role: Accessible.Button},
            {tag: "TileButton", extra: 'text: "Kuku"; priceText: "650"; remaining: 3', name: "Kuku, 650, 3 left", role: Accessible.Button},
            {tag: "CheckLine", extra: 'quantity: 2; text: "Kuku"; modifiers: "no chilli"; lineState: "sent"; priceText: "1,300"',
             name: "2 Kuku, no chilli, sent, 1,300", role: Accessible.ListItem},
            {tag: "TableShape", extra: 'number: "12"; guests: 4; status: "inKitchen"; minutes: 18',
             name: "Table 12, 4 of 4 guests, In kitchen, 18 minutes", role: Accessible.Button},
            {tag: "TicketCard", extra: 'number: "12"; seconds: 360; lines: [1, 2, 3].map(i => ({quantity: i, name: "x"}))',
             name: "Table 12, 6 minutes, 3 lines", role: Accessible.Grouping},
            {tag: "QuantityStepper", extra: 'label: "Guests"; value: 4', name: "Guests: 4", role: Accessible.SpinBox},
            {tag: "Snackbar", extra: 'words: "Removed"', name: "Removed", role: Accessible.AlertMessage}]
    }
    function test_everyPressedThingHasANameAndARole(row) {
        const item = createTemporaryQmlObject("import QtQuick\nimport Jiko.Controls\n" + row.tag + " { " + row.extra + " }", test)
        compare(item.Accessible.name, row.name)
        compare(item.Accessible.role, row.role)
    }
}
