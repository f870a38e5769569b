pragma ComponentBehavior: Bound
import QtQuick

// Where the words of Notices appear: bottom start, newest below, three at most. F6 goes to the newest action.
Item {
    id: host

    readonly property int count: shown.count

    // What a person may still want to see again: newest first, for ten minutes.
    readonly property ListModel recent: ListModel { }

    function show(words: string, actionText: string, act: var, money: bool) {
        // Tapping a refused thing again says it again, once.
        for (let i = shown.count - 1; i >= 0 && actionText === ""; --i) {
            if (shown.get(i).words === words)
                forget(i)
        }
        while (shown.count >= 3)
            forget(0)
        lastKey += 1
        acts[lastKey] = act
        shown.append({key: lastKey, words: words, actionText: actionText, money: money})
        recent.insert(0, {words: words, at: Date.now()})
        while (recent.count > 0 && recent.get(recent.count - 1).at < Date.now() - 600000)
            recent.remove(recent.count - 1)
    }
    function forget(row: int) {
        delete acts[shown.get(row).key]
        shown.remove(row)
    }
    // Another person stands here now.
    function clear() {
        acts = {}
        shown.clear()
        recent.clear()
    }
    function focusNewest() {
        const bar = bars.itemAt(shown.count - 1)
        if (bar)
            bar.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    // Functions cannot be kept in a ListModel: they stand here under the key of their row.
    property var acts: ({})
    property int lastKey: 0

    implicitHeight: column.height
    implicitWidth: Theme.u(560)

    ListModel { id: shown }

    Connections {
        target: Notices
        function onShown(words: string, actionText: string, act: var, money: bool) {
            host.show(words, actionText, act, money)
        }
    }

    Column {
        id: column
        anchors { left: parent.left; bottom: parent.bottom }
        spacing: Theme.space8

        Repeater {
            id: bars
            model: shown

            FocusScope {
                id: place
                required property int key
                required property string words
                required property string actionText
                required property bool money
                required property int index
                width: host.width
                height: bar.height

                Snackbar {
                    id: bar
                    objectName: "snackbar" + place.index
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, host.width)
                    focus: true
                    words: place.words
                    actionText: place.actionText
                    act: host.acts[place.key] ?? null
                    showFor: place.money ? Theme.snackbarMoneyFor : Theme.snackbarFor
                    onFinished: host.forget(place.index)

                    transform: Translate { id: slide; y: Theme.sheetIn > 0 ? Theme.u(24) : 0 }
                    Component.onCompleted: entering.start()
                    NumberAnimation {
                        id: entering
                        target: slide
                        property: "y"
                        to: 0
                        duration: Theme.sheetIn
                        easing.type: Easing.OutCubic
                    }
                }
            }
        }
    }
}
