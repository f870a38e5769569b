import QtQuick
import QtTest
import Jiko.Controls

TestCase {
    id: test

    name: "Window"
    when: windowShown
    visible: true
    width: 800
    height: 600

    property int undone: 0

    function init() {
        failOnWarning(/.?/)
        undone = 0
    }
    function show(properties) {
        const window = createTemporaryObject(appWindow, test, properties)
        waitForRendering(window.contentItem)
        tryVerify(() => window.active)
        return window
    }
    function leftOf(item): real {
        return item.mapToItem(null, 0, 0).x
    }

    Component {
        id: appWindow
        AppWindow {
            id: window
            width: 1000
            height: 700
            visible: true
            property alias sheet: sheet
            property alias sync: sync
            property alias keys: keys

            // The keys of a TestCase go to its own window; these go to this one.
            Item { TestEvent { id: keys } }

            PageHeader {
                id: header
                objectName: "header"
                anchors { left: parent.left; right: parent.right; top: parent.top }
                title: "Table 12"
                canGoBack: true
                end: [ SyncIndicator { id: sync; objectName: "sync"; status: "offline"; waitingCount: 9; sinceText: "18:52" } ]
            }
            Row {
                objectName: "row"
                anchors { left: parent.left; right: parent.right; top: header.bottom }
                JButton { objectName: "first"; text: "First"; iconName: "back" }
                JButton { objectName: "second"; text: "Second" }
            }
            CheckLine {
                objectName: "line"
                anchors { left: parent.left; top: parent.top; topMargin: 200 }
                width: 400
                text: "Kuku"
                priceText: "650"
            }
            TextEntry {
                objectName: "entry"
                anchors { left: parent.left; top: parent.top; topMargin: 300 }
                iconName: "user"
                text: "Amina"
            }
            Sheet {
                id: sheet
                objectName: "sheet"
                title: "Discount"
                first: inSheet
                TextEntry { id: inSheet; objectName: "inSheet"; width: parent.width }
                TextEntry { objectName: "below"; width: parent.width }
                buttons: [ PrimaryButton { objectName: "main"; text: "Give" }, JButton { objectName: "other"; text: "Keep" } ]
            }
        }
    }

    function test_everythingIsMirrored_data() {
        return [{tag: "left to right", mirrored: false}, {tag: "right to left", mirrored: true}]
    }
    function test_everythingIsMirrored(row) {
        const window = show({"LayoutMirroring.enabled": row.mirrored})
        const find = name => findChild(window, name)
        compare(leftOf(find("first")) > leftOf(find("second")), row.mirrored)
        compare(leftOf(find("back")) > leftOf(find("sync")), row.mirrored)
        compare(leftOf(find("line")) > 300, row.mirrored)
        verify(find("entry").leftPadding !== find("entry").rightPadding)
        compare(find("entry").leftPadding < find("entry").rightPadding, row.mirrored)
    }
    // Before it stands still: whoever is quick loses no key, and no field that he has gone to.
    function test_aSheetTakesKeysFromItsFirstFrameOn() {
        const window = show({})
        window.sheet.open()
        verify(!window.sheet.opened)
        verify(findChild(window.sheet.contentItem, "inSheet").activeFocus)
        findChild(window.sheet.contentItem, "below").forceActiveFocus()
        tryVerify(() => window.sheet.opened)
        verify(findChild(window.sheet.contentItem, "below").activeFocus)
    }
    function test_noticesStackToThreeAndUndoUndoes() {
        const window = show({})
        const host = findChild(window, "snackbars")
        for (let i = 0; i < 4; ++i)
            Notices.offerUndo("Removed " + i + " Tusker.", () => test.undone = i)
        compare(host.count, 3)
        waitForRendering(window.contentItem)
        compare(findChild(window.contentItem, "snackbar2").words, "Removed 3 Tusker.")
        mouseClick(findChild(findChild(window.contentItem, "snackbar1"), "snackbarAction"))
        compare(undone, 2)
        compare(host.count, 2)
        window.forgetNotices()
        compare(host.count, 0)
    }
    function test_theSameRefusalIsSaidOnce() {
        const window = show({})
        Notices.tell("Nothing to send.")
        Notices.tell("Nothing to send.")
        compare(findChild(window, "snackbars").count, 1)
    }
    function test_f6ReachesTheUndo() {
        const window = show({})
        Notices.offerUndo("Removed 1 Tusker.", () => test.undone = 7)
        keyClickOn(window, Qt.Key_F6)
        const bar = findChild(window.contentItem, "snackbar0")
        verify(bar.activeFocus)
        verify(bar.touched)
        keyClickOn(window, Qt.Key_Return)
        compare(undone, 7)
    }
    function test_moneyNoticesStayLonger() {
        const window = show({})
        Notices.offer("Paid 1,850.", "Undo payment", null, true)
        Notices.tell("Saved.")
        compare(findChild(window.contentItem, "snackbar0").showFor, 12000)
        compare(findChild(window.contentItem, "snackbar1").showFor, 8000)
    }
    function test_noticesAreSaidAloud() {
        const window = show({})
        Notices.tell("Back online. 14 items sent.")
        compare(findChild(window, "voice").Accessible.name, "Back online. 14 items sent.")
        window.bannerText = "Working offline."
        compare(findChild(window, "voice").Accessible.name, "Working offline.")
        verify(findChild(window, "banner").height >= Theme.u(40))
    }
    function test_escapeClosesASheetUnlessSomethingWasTyped() {
        const window = show({})
        window.sheet.open()
        tryVerify(() => window.sheet.opened)
        keyClickOn(window, Qt.Key_Escape)
        tryVerify(() => !window.sheet.visible)

        window.sheet.typed = true
        window.sheet.open()
        tryVerify(() => window.sheet.opened)
        keyClickOn(window, Qt.Key_Escape)
        verify(window.sheet.opened)
        const main = findChild(window.sheet.contentItem, "main")
        const other = findChild(window.sheet.contentItem, "other")
        verify(leftOf(main) > leftOf(other))
        mouseClick(findChild(window.sheet.contentItem, "close"))
        tryVerify(() => !window.sheet.visible)
    }
    function test_theIndicatorSaysWhatWorksAndWhatWaits() {
        const window = show({})
        compare(window.sync.text, "Offline, 9 waiting")
        mouseClick(window.sync)
        const sheet = findChild(window.sync, "syncSheet")
        tryVerify(() => sheet.opened)
        compare(sheet.title, "Working offline since 18:52")
        let retried = 0
        window.sync.retried.connect(() => ++retried)
        mouseClick(findChild(sheet.contentItem, "syncRetry"))
        compare(retried, 1)
        window.sync.status = "synced"
        compare(window.sync.text, "Synced")
        mouseClick(findChild(sheet.contentItem, "syncClose"))
        tryVerify(() => !sheet.visible)
    }
    function test_tabWalksInReadingOrder() {
        const window = show({})
        findChild(window, "first").forceActiveFocus(Qt.TabFocusReason)
        keyClickOn(window, Qt.Key_Tab)
        verify(findChild(window, "second").activeFocus)
    }

    function keyClickOn(window, key) {
        window.keys.keyClick(key, Qt.NoModifier, -1)
    }
}
