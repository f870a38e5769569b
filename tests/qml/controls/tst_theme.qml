import QtQuick
import QtTest
import Jiko.Controls

TestCase {
    id: test

    name: "Theme"
    when: windowShown
    visible: true
    width: 400
    height: 300

    function init() {
        failOnWarning(/.?/)
    }
    function cleanup() {
        Theme.mode = "light"
        Theme.scaleFactor = 1
        Theme.textScale = 100
        Theme.reduceMotion = false
    }

    function luminance(color): real {
        const part = c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)
        return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b)
    }
    function ratio(one, other): real {
        const a = luminance(one)
        const b = luminance(other)
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }

    // What the design document states, light and dark.
    function test_contrastIsAtLeastWhatIsStated_data() {
        return [
            {tag: "text on surface", ink: "text", on: "surface", light: 18.15, dark: 15.62},
            {tag: "text on bg", ink: "text", on: "bg", light: 16.61, dark: 17.32},
            {tag: "text2 on surface", ink: "text2", on: "surface", light: 9.14, dark: 9.68},
            {tag: "text2 on bg", ink: "text2", on: "bg", light: 8.36, dark: 10.73},
            {tag: "textDisabled", ink: "textDisabled", on: "surface", light: 4.62, dark: 5.21},
            {tag: "outline", ink: "outline", on: "surface", light: 4.31, dark: 5.07},
            {tag: "outline on bg", ink: "outline", on: "bg", light: 3.94, dark: 3},
            {tag: "primary", ink: "primaryOn", on: "primary", light: 7.21, dark: 7.76},
            {tag: "primaryText on bg", ink: "primaryText", on: "bg", light: 7.48, dark: 8.21},
            {tag: "primarySoft", ink: "primarySoftOn", on: "primarySoft", light: 9.97, dark: 10.29},
            {tag: "success", ink: "successOn", on: "success", light: 7.51, dark: 7.95},
            {tag: "warn", ink: "warnOn", on: "warn", light: 10.34, dark: 11.10},
            {tag: "warnText on bg", ink: "warnText", on: "bg", light: 8.12, dark: 10.50},
            {tag: "danger", ink: "dangerOn", on: "danger", light: 7.47, dark: 7.63},
            {tag: "danger as text", ink: "danger", on: "surface", light: 7, dark: 6.5},
            {tag: "info", ink: "infoOn", on: "info", light: 8.75, dark: 8.18},
            {tag: "warnSoft", ink: "warnSoftOn", on: "warnSoft", light: 9.25, dark: 9.87},
            {tag: "dangerSoft", ink: "dangerSoftOn", on: "dangerSoft", light: 8.90, dark: 10.65},
            {tag: "notice", ink: "noticeOn", on: "notice", light: 12.5, dark: 14.5},
            {tag: "noticeAction", ink: "noticeAction", on: "notice", light: 5.5, dark: 6.5},
            {tag: "successSoft", ink: "successSoftOn", on: "successSoft", light: 9.36, dark: 10.08}
        ]
    }
    function test_contrastIsAtLeastWhatIsStated(row) {
        for (const mode of ["light", "dark", "contrast"]) {
            Theme.mode = mode
            const least = mode === "contrast" ? (row.tag === "outline" ? 4.5 : 7) : row[mode]
            const found = ratio(Theme[row.ink], Theme[row.on])
            verify(found >= least - 0.01, mode + " has " + found.toFixed(2) + ", wants " + least)
        }
    }

    function test_everyTableStateIsReadable_data() {
        return [{tag: "free", light: 18.15, dark: 15.62}, {tag: "reserved", light: 18.15, dark: 15.62},
            {tag: "seated", light: 12.80, dark: 8.93}, {tag: "inKitchen", light: 7.21, dark: 7.76},
            {tag: "foodReady", light: 9.54, dark: 11.10}, {tag: "billPrinted", light: 12.93, dark: 15.03},
            {tag: "cleanUp", light: 7.09, dark: 5.76}]
    }
    function test_everyTableStateIsReadable(row) {
        for (const mode of ["light", "dark", "contrast"]) {
            Theme.mode = mode
            const found = ratio(Theme.tableOn(row.tag), Theme.tableFill(row.tag))
            verify(found >= (mode === "contrast" ? 7 : row[mode]) - 0.01, mode + " has " + found.toFixed(2))
            verify(Theme.tableWord(row.tag) !== "")
            verify(row.tag === "free" || Theme.tableGlyph(row.tag) !== "")
        }
    }
    function test_ticketHeadersAreReadable_data() {
        return [{tag: "fresh", least: 7.49}, {tag: "warn", least: 11.10}, {tag: "late", least: 6.91},
            {tag: "ready", least: 7.95}, {tag: "held", least: 7.58}]
    }
    function test_ticketHeadersAreReadable(row) {
        const found = ratio(Theme.ticketOn(row.tag), Theme.ticketFill(row.tag))
        verify(found >= row.least - 0.01, found.toFixed(2))
    }
    function test_oneOfTheTwoFocusRingsAlwaysContrasts() {
        for (const mode of ["light", "dark"]) {
            Theme.mode = mode
            for (const fill of ["bg", "surface", "surface2", "primary", "primarySoft", "success", "warn", "danger", "info"]) {
                const best = Math.max(ratio(Theme.focusOuter, Theme[fill]), ratio(Theme.focusInner, Theme[fill]))
                verify(best >= (mode === "light" ? 7.0 : 5.3) - 0.01, mode + " " + fill + " " + best.toFixed(2))
            }
        }
    }
    function test_chartLinesStandOutOnTheSurface() {
        for (const mode of ["light", "dark"]) {
            Theme.mode = mode
            compare(Theme.chartSeries.length, 6)
            for (const color of Theme.chartSeries)
                verify(ratio(Qt.color(color), Theme.surface) >= 3)
        }
    }
    function test_pressedIsSeenOnEveryFill() {
        for (const fill of ["surface", "primary", "danger", "warn", "success"])
            verify(ratio(Theme.pressed(Theme[fill]), Theme[fill]) > 1.2, fill)
    }

    function test_lengthsFollowGlassAndDistance() {
        Theme.scaleFactor = Qt.binding(() => Theme.pixelsPerMm / 5.88 * Math.max(1, Theme.distanceMm / 400))
        compare(Theme.u(56), 56)

        Theme.pixelsPerMm = 4.03
        Theme.distanceMm = 1500

        fuzzyCompare(Theme.scaleFactor, 2.57, 0.01)
        compare(Theme.u(56), Math.round(56 * Theme.scaleFactor))
        compare(Theme.glove, 81)
        Theme.pixelsPerMm = 5.88
        Theme.distanceMm = 400
    }
    function test_lettersFollowTheTextSize() {
        compare(Theme.body.pixelSize, 18)
        compare(Theme.display.pixelSize, 56)
        Theme.textScale = 140
        compare(Theme.body.pixelSize, 25)
        Theme.scaleFactor = 2
        compare(Theme.caption.pixelSize, 45)
        compare(Theme.touch, 112)
    }
    function test_reducedMotionMovesNothing() {
        verify(Theme.sheetIn > 0 && Theme.pressFade > 0 && Theme.pulse > 0)
        Theme.reduceMotion = true
        compare([Theme.sheetIn, Theme.sheetOut, Theme.pressFade, Theme.pulse, Theme.shake], [0, 0, 0, 0, 0])
        compare(Theme.confirmFor, 600)
    }

    TextMetrics { id: digits; font: Theme.body }
    function test_digitsShareOneWidthSoThatMoneyAligns() {
        compare(Theme.body.family, "Noto Sans")
        let width = 0
        for (const bold of [false, true]) {
            digits.font = Theme.face(40, bold)
            for (let d = 0; d <= 9; ++d) {
                digits.text = String(d).repeat(20)
                if (width === 0)
                    width = digits.advanceWidth
                fuzzyCompare(digits.advanceWidth, width, 0.5)
            }
        }
    }

    Component { id: iconMaker; Icon { size: 48 } }
    function test_everyIconIsDrawnInTheColourAsked() {
        verify(Icons.names().length >= 45)
        for (const name of Icons.names()) {
            const icon = createTemporaryObject(iconMaker, test, {name: name, color: "#ff0000"})
            compare(icon.status, Image.Ready, name)
            const picture = grabImage(icon)
            let inked = 0
            for (let y = 0; y < 48; ++y)
                for (let x = 0; x < 48; ++x)
                    inked += picture.red(x, y) > 200 && picture.green(x, y) < 60 ? 1 : 0
            verify(inked >= 40, name + " " + inked)
            icon.destroy()
        }
    }
}
