pragma ComponentBehavior: Bound
import QtQuick
import Jiko.Controls

Item {
    id: page

    readonly property bool ar: LayoutMirroring.enabled

    GalleryOffice { anchors.fill: parent }
    PermissionSheet {
        id: sheet
        what: page.ar ? "دجاج مشوي مجانا" : "Comp 1 × Kuku choma"
        amountText: Fmt.ltr("KSh 650")
        asker: "Amina"
        canAsk: true
    }
    Component.onCompleted: sheet.open()
}
