pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

// Every control in its states, on pages that a program turns into pictures and a person turns by hand.
AppWindow {
    id: window

    property string part: "buttons"
    property string mode: "light"
    property int textScale: 100
    property bool desktop: false

    function say(english: string, translated: string): string {
        return LayoutMirroring.enabled ? translated : english
    }

    objectName: "gallery"
    title: "Gallery"
    visible: true
    bannerText: part === "service" ? say("Working offline. Orders, kitchen and cash work. M-PESA prompts wait.",
        "العمل دون اتصال. الطلبات والمطبخ والنقد تعمل.") : ""
    bannerActionText: part === "service" ? say("What waits", "ما ينتظر") : ""

    onPartChanged: forgetNotices()
    onModeChanged: Theme.mode = mode
    onDesktopChanged: {
        Theme.desktop = desktop
        Theme.touchScreen = !desktop
    }
    onTextScaleChanged: Theme.textScale = textScale

    Loader {
        anchors.fill: parent
        source: "Gallery" + window.part.charAt(0).toUpperCase() + window.part.slice(1) + ".qml"
    }
}
