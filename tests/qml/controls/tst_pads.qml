import QtQuick
import QtTest
import Jiko.Controls

TestCase {
    id: test

    name: "Pads"
    when: windowShown
    visible: true
    width: 600
    height: 600

    property string digits: ""
    property var pins: []

    function init() {
        failOnWarning(/.?/)
        digits = ""
        pins = []
    }

    Component {
        id: numPad
        NumPad {
            onTyped: digits => test.digits += digits
            onErased: test.digits = test.digits.slice(0, -1)
            onCleared: test.digits = ""
        }
    }
    Component {
        id: mirrored
        Item {
            LayoutMirroring.enabled: true
            LayoutMirroring.childrenInherit: true
        }
    }
    Component {
        id: pinPad
        PinPad { onSubmitted: pin => test.pins = test.pins.concat([pin]) }
    }
    SignalSpy { id: refused; signalName: "shown"; target: Notices }

    function test_twoOverlappingThumbsBothCount() {
        const pad = createTemporaryObject(numPad, test)
        const one = findChild(pad, "key1")
        const two = findChild(pad, "key2")

        const touch = touchEvent(pad)
        touch.press(1, one, one.width / 2, one.height / 2).commit()
        touch.stationary(1).press(2, two, two.width / 2, two.height / 2).commit()
        touch.release(1, one, one.width / 2, one.height / 2).stationary(2).commit()
        touch.release(2, two, two.width / 2, two.height / 2).commit()

        compare(test.digits, "12")
    }
    function test_keysLieAsOnPhonesInEveryLanguage() {
        const page = createTemporaryObject(mirrored, test)
        const pad = numPad.createObject(page)
        verify(page.LayoutMirroring.enabled)
        const at = key => findChild(pad, "key" + key).mapToItem(pad, 0, 0)
        verify(at("1").x < at("2").x && at("2").x < at("3").x)
        verify(at("1").y < at("4").y && at("7").y < at("0").y)
        verify(at("00").x < at("0").x && at("0").x < at("Backspace").x)
    }
    function test_keysOfTheKeyboardDoTheSame() {
        const pad = createTemporaryObject(numPad, test)
        pad.forceActiveFocus()
        keyClick("4")
        keyClick("2")
        compare(test.digits, "42")
        keyClick(Qt.Key_Backspace)
        compare(test.digits, "4")
        keyClick(Qt.Key_Delete)
        compare(test.digits, "")
    }
    function test_holdingBackspaceClears() {
        const pad = createTemporaryObject(numPad, test)
        test.digits = "1234"
        const key = findChild(pad, "keyBackspace")
        mousePress(key)
        tryCompare(test, "digits", "", 2000)
        mouseRelease(key)
        compare(test.digits, "")
    }
    function test_keysAreAsLargeAsStated() {
        const pad = createTemporaryObject(numPad, test)
        const key = findChild(pad, "key5")
        verify(key.width >= Theme.u(72) && key.height >= Theme.u(64))
    }

    function test_theLastDigitSubmits() {
        const pad = createTemporaryObject(pinPad, test)
        for (const digit of "739")
            mouseClick(findChild(pad, "key" + digit))
        compare(pad.count, 3)
        compare(pins.length, 0)

        mouseClick(findChild(pad, "key0"))

        compare(pins, ["7390"])
        compare(pad.count, 0)
    }
    function test_hardwareDigitsEnterAPin() {
        const pad = createTemporaryObject(pinPad, test, {length: 6})
        pad.forceActiveFocus()
        for (const digit of "123456")
            keyClick(digit)
        compare(pins, ["123456"])
    }
    function test_theDotsTellHowManyAndNeverWhich() {
        const pad = createTemporaryObject(pinPad, test)
        const dots = findChild(pad, "dots")
        mouseClick(findChild(pad, "key8"))
        mouseClick(findChild(pad, "key8"))
        compare(dots.Accessible.description, "2 of 4 entered")
        verify(dots.Accessible.passwordEdit)
    }
    function test_aLockedPadSaysWhyAndTakesNothing() {
        const pad = createTemporaryObject(pinPad, test, {lockedSeconds: 21})
        refused.clear()
        for (let i = 0; i < 4; ++i)
            mouseClick(findChild(pad, "key1"))
        compare(pins.length, 0)
        compare(pad.count, 0)
        compare(refused.count, 4)
        verify(refused.signalArguments[0][0].includes("21"))
        pad.forceActiveFocus()
        keyClick("1")
        compare(pad.count, 0)
    }
    function test_nothingIsTakenWhileThePinIsChecked() {
        const pad = createTemporaryObject(pinPad, test, {busy: true})
        mouseClick(findChild(pad, "key1"))
        compare(pad.count, 0)
    }
    function test_aWrongPinStartsOver() {
        const pad = createTemporaryObject(pinPad, test, {triesLeft: 3})
        mouseClick(findChild(pad, "key1"))
        pad.shake()
        compare(pad.count, 0)
        for (const digit of "1111")
            mouseClick(findChild(pad, "key" + digit))
        compare(pins, ["1111"])
    }
}
