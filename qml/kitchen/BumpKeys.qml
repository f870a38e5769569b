import QtQuick
import QtQuick.Window
import Jiko.Controls
import Jiko.KitchenModels

// A bump bar works any sheet: arrows go from one thing to the next, the key that does presses it, the key for back closes it.
QtObject {
    id: bar

    required property StationPrefs prefs

    function step(root: Item, forward: bool) {
        const now = root.Window.activeFocusItem ?? root
        const next = now.nextItemInFocusChain(forward)
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason)
    }
    // At what the sheet is for, and not at what closes it.
    function begin(root: Item) {
        step(root, true)
        if (root.Window.activeFocusItem && root.Window.activeFocusItem.objectName === "close")
            step(root, true)
    }
    function take(sheet: Sheet, event: var) {
        const root = sheet.contentItem
        const mirrored = root.LayoutMirroring.enabled
        const focused = root.Window.activeFocusItem
        switch (prefs.actOf(event.key)) {
        case "down":  step(root, true); break
        case "up":    step(root, false); break
        case "right": step(root, !mirrored); break
        case "left":  step(root, mirrored); break
        case "back":  sheet.close(); break
        case "do":
            if (focused && typeof focused.act === "function")
                focused.act()
            break
        default: return
        }
        event.accepted = true
    }
    // A sheet that knows best where its keys begin begins by itself.
    function serve(sheet: Sheet, begins: bool) {
        sheet.keyLeft.connect(event => bar.take(sheet, event))
        sheet.settled.connect(() => {
            if (begins && !(sheet.contentItem.Window.activeFocusItem instanceof TextInput))
                bar.begin(sheet.contentItem)
        })
    }
}
