pragma Singleton
import QtQuick

// Short words to the person at the screen, from anywhere. The window's SnackbarHost shows them and says them aloud.
QtObject {
    // act is a function or null; money marks what stays longer, because it is about money.
    signal shown(string words, string actionText, var act, bool money)
    signal said(string words)

    function tell(words: string) {
        shown(words, "", null, false)
    }
    function offerUndo(words: string, undo: var) {
        shown(words, qsTr("Undo"), undo, false)
    }
    function offer(words: string, actionText: string, act: var, money: bool) {
        shown(words, actionText, act, money)
    }
    // Aloud only, for those who do not see the screen.
    function say(words: string) {
        said(words)
    }
}
