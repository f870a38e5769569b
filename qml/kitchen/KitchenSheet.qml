import QtQuick
import Jiko.Controls
import Jiko.KitchenModels

// A sheet that a bump bar works.
Sheet {
    id: sheet

    required property StationPrefs keys

    readonly property BumpKeys bar: BumpKeys { prefs: sheet.keys }

    Component.onCompleted: bar.serve(sheet, true)
}
