pragma Singleton
import QtQuick
import Jiko.Controls

// Every colour, size, letter and duration of the suite; nothing on a screen may come from elsewhere.
QtObject {
    id: theme

    // What the shell of a program sets.
    property string mode: "light"            // light, dark or contrast
    property real pixelsPerMm: 5.88          // of the glass, measured with a bank card where the panel lies
    property real distanceMm: 400            // from the eye to the glass
    property real scaleFactor: pixelsPerMm / 5.88 * Math.max(1, distanceMm / 400)
    property int textScale: 100              // 100, 120 or 140 per cent
    property bool reduceMotion: false
    property bool desktop: false             // the office: a mouse and a chair
    property bool touchScreen: true          // fingers reach this screen; without them desktop controls may be small
    property bool pointer: true              // false where there is no mouse: nothing hovers

    readonly property bool dark: mode !== "light"
    readonly property bool contrast: mode === "contrast"
    readonly property real scale: scaleFactor

    function u(units: real): int {
        return Math.round(units * scaleFactor)
    }
    // A length that holds words: grows with the text size.
    function textU(units: real): int {
        return Math.round(units * scaleFactor * Math.max(100, textScale) / 100)
    }
    function pick(light: string, night: string, highContrast: string): color {
        return Qt.color(mode === "light" ? light : mode === "dark" ? night : highContrast)
    }

    // -- colour --------------------------------------------- light      dark       high contrast
    readonly property color bg:             pick("#F3F5F8", "#0E1218", "#000000")
    readonly property color surface:        pick("#FFFFFF", "#171D26", "#000000")
    readonly property color surface2:       pick("#E8ECF1", "#222B37", "#1F1F1F")
    readonly property color text:           pick("#12161C", "#F3F6FA", "#FFFFFF")
    readonly property color text2:          pick("#3F4956", "#BAC5D2", "#FFFFFF")
    readonly property color textDisabled:   pick("#6B7684", "#8290A2", "#B8B8B8")
    readonly property color outline:        pick("#6F7B8A", "#7F8EA1", "#FFFFFF")
    readonly property color line:           pick("#D3D9E1", "#313C4A", "#8C8C8C")
    readonly property color primary:        pick("#0B57A4", "#63B0FF", "#8CC6FF")
    readonly property color primaryOn:      pick("#FFFFFF", "#04192E", "#000000")
    readonly property color primaryText:    pick("#0A4F96", "#63B0FF", "#8CC6FF")
    readonly property color primarySoft:    pick("#DCEBFA", "#12324F", "#00335E")
    readonly property color primarySoftOn:  pick("#073763", "#CFE6FF", "#FFFFFF")
    readonly property color success:        pick("#006145", "#45C99B", "#5FE3B5")
    readonly property color successOn:      pick("#FFFFFF", "#00241A", "#000000")
    readonly property color successSoft:    pick("#D6F2E7", "#0D3A2C", "#003B2A")
    readonly property color successSoftOn:  pick("#00452F", "#BFF0DD", "#FFFFFF")
    readonly property color warn:           pick("#FFB81C", "#FFC233", "#FFD24D")
    readonly property color warnOn:         pick("#1F1600", "#1F1600", "#000000")
    readonly property color warnText:       pick("#6A4100", "#FFC233", "#FFD24D")
    readonly property color warnSoft:       pick("#FFF0CC", "#43320A", "#4A3600")
    readonly property color warnSoftOn:     pick("#573A00", "#FFE3A3", "#FFFFFF")
    readonly property color danger:         pick("#A5200B", "#FF8466", "#FF9C85")
    readonly property color dangerOn:       pick("#FFFFFF", "#2E0700", "#000000")
    readonly property color dangerSoft:     pick("#FCE3DD", "#4A1A10", "#5C1304")
    readonly property color dangerSoftOn:   pick("#7A1404", "#FFD3C8", "#FFFFFF")
    readonly property color info:           pick("#5E3592", "#C39BFF", "#D9BFFF")
    readonly property color infoOn:         pick("#FFFFFF", "#1E0A38", "#000000")
    readonly property color focusOuter:     pick("#12161C", "#F3F6FA", "#FFFFFF")
    readonly property color focusInner:     pick("#FFFFFF", "#0E1218", "#000000")
    // A short notice stands out from the page as its opposite, without a shadow.
    readonly property color notice:         pick("#2B323C", "#E6EAF0", "#FFFFFF")
    readonly property color noticeOn:       pick("#FFFFFF", "#12161C", "#000000")
    readonly property color noticeAction:   pick("#63B0FF", "#0A4F96", "#00335E")
    readonly property color noticePressed:  pick("#4A5563", "#C3CAD4", "#CCCCCC")
    readonly property color scrim:          "#66000000"

    // A colour let through so far (0 to 1), and one laid over another so far.
    function faint(ink: color, share: real): color {
        return Qt.rgba(ink.r, ink.g, ink.b, share)
    }
    function mixed(base: color, over: color, share: real): color {
        return Qt.tint(base, faint(over, share))
    }
    // A fill under a finger, and under a mouse.
    function pressed(fill: color): color {
        return mixed(fill, text, 0.22)
    }
    function hovered(fill: color): color {
        return mixed(fill, text, 0.07)
    }

    // -- table status: fill, glyph and word, never the fill alone -----------------------------------------------
    // free, reserved, seated, inKitchen, foodReady, billPrinted, cleanUp
    function tableFill(status: string): color {
        switch (status) {
        case "seated":      return pick("#BFDCF8", "#1B4673", "#0D4480")
        case "inKitchen":   return pick("#0B57A4", "#63B0FF", "#8CC6FF")
        case "foodReady":   return pick("#F5B11A", "#FFC233", "#FFD24D")
        case "billPrinted": return pick("#2B323C", "#E6EAF0", "#FFFFFF")
        case "cleanUp":     return pick("#98A3B0", "#5B6776", "#4F4F4F")
        default:            return surface
        }
    }
    function tableOn(status: string): color {
        switch (status) {
        case "seated":      return pick("#12161C", "#F3F6FA", "#FFFFFF")
        case "inKitchen":   return pick("#FFFFFF", "#04192E", "#000000")
        case "foodReady":   return pick("#1F1600", "#1F1600", "#000000")
        case "billPrinted": return pick("#FFFFFF", "#12161C", "#000000")
        case "cleanUp":     return pick("#12161C", "#FFFFFF", "#FFFFFF")
        default:            return text
        }
    }
    function tableGlyph(status: string): string {
        switch (status) {
        case "reserved":    return "clock"
        case "seated":      return "people"
        case "inKitchen":   return "flame"
        case "foodReady":   return "bell"
        case "billPrinted": return "receipt"
        case "cleanUp":     return "broom"
        default:            return ""
        }
    }
    function tableWord(status: string): string {
        switch (status) {
        case "free":        return qsTr("Free")
        case "reserved":    return qsTr("Reserved")
        case "seated":      return qsTr("Seated")
        case "inKitchen":   return qsTr("In kitchen")
        case "foodReady":   return qsTr("Food ready")
        case "billPrinted": return qsTr("Bill printed")
        case "cleanUp":     return qsTr("Clean up")
        default:            return ""
        }
    }

    // -- kitchen ticket header: fresh, warn, late, ready, held ---------------------------------------------------
    function ticketFill(state: string): color {
        switch (state) {
        case "warn":  return Qt.color("#FFC233")
        case "late":  return Qt.color("#FF6B47")
        case "ready": return Qt.color("#45C99B")
        case "held":  return Qt.color("#4A5563")
        default:      return Qt.color("#1A5599")
        }
    }
    function ticketOn(state: string): color {
        switch (state) {
        case "warn":  return Qt.color("#1F1600")
        case "late":  return Qt.color("#1E0500")
        case "ready": return Qt.color("#00241A")
        default:      return Qt.color("#FFFFFF")
        }
    }

    // -- charts: six series at most, then "Other" ----------------------------------------------------------------
    readonly property var chartSeries: dark
        ? ["#63B0FF", "#F2D94E", "#B8486E", "#FFFFFF", "#6260D8", "#8C8C10"]
        : ["#0B57A4", "#747406", "#1F99D6", "#610542", "#CD7A88", "#263608"]

    // -- letters -------------------------------------------------------------------------------------------------
    readonly property string family: Typeface.family
    readonly property font display: face(56, true)
    readonly property font amount: face(40, true)
    readonly property font title: face(28, true)
    readonly property font heading: face(22, true)
    readonly property font body: face(18, false)
    readonly property font bodyBold: face(18, true)
    readonly property font caption: face(16, false)
    readonly property font captionBold: face(16, true)
    // A size that is not a role: the kitchen's letters, which follow the distance of the cook.
    function face(units: real, bold: bool): font {
        return Qt.font({family: family, pixelSize: Math.max(1, Math.round(units * scaleFactor * textScale / 100)),
                        weight: bold ? Font.Bold : Font.Normal})
    }
    // Height for one line among others: centred in it, Arabic keeps to the room of Latin.
    function lineBox(units: real): int {
        return Math.round(units * scaleFactor * textScale / 100 * 1.36)
    }
    // Height of a row for so many lines of letters of that size: Arabic needs the room that Latin leaves free.
    function rowHeight(units: real, lines: int): int {
        return Math.round(units * scaleFactor * textScale / 100 * 1.5 * lines)
    }

    // -- space, form ---------------------------------------------------------------------------------------------
    readonly property int space4: u(4)
    readonly property int space8: u(8)
    readonly property int space12: u(12)
    readonly property int space16: u(16)
    readonly property int space24: u(24)
    readonly property int space32: u(32)
    readonly property int space48: u(48)
    readonly property int radiusInput: u(4)
    readonly property int radiusTile: u(8)
    readonly property int radiusSheet: u(12)
    readonly property int border: Math.max(1, u(contrast ? 2 : 1))
    readonly property int touch: u(56)               // least height and width of what a finger hits
    readonly property int control: u(!desktop ? 56 : touchScreen ? 48 : 36)
    readonly property int keyWidth: u(72)
    readonly property int keyHeight: u(64)
    readonly property int tileWidth: u(136)
    // Two lines of a name and one of price.
    readonly property int tileHeight: Math.max(u(96), lineBox(2 * 18) + lineBox(16) + u(14))
    readonly property int icon: u(24)
    readonly property int glove: Math.round(20 * pixelsPerMm)     // what a gloved finger hits, at any distance

    // -- time, in milliseconds -----------------------------------------------------------------------------------
    readonly property int pressFade: reduceMotion ? 0 : 80
    readonly property int sheetIn: reduceMotion ? 0 : 120
    readonly property int sheetOut: reduceMotion ? 0 : 80
    readonly property int pulse: reduceMotion ? 0 : 1000
    readonly property int shake: reduceMotion ? 0 : 60
    readonly property int holdFor: 450
    readonly property int pickUpAfter: 300
    readonly property int confirmFor: 600
    readonly property int repeatAfter: 400
    readonly property int repeatEvery: 125
    readonly property int snackbarFor: 8000
    readonly property int snackbarMoneyFor: 12000
    readonly property int closeGapAfter: 1500
}
