import QtQuick

// One column of a DataTable.
QtObject {
    id: column

    property string title: ""
    property string role: ""               // the row's property with the words to show
    property real units: 120               // how wide, in u; grows with the text size
    property alias width: column.units
    property bool stretch: false           // takes what is left over
    property bool number: false            // stands at the end side, so that digits align
    property bool sortable: true
    property bool spare: false             // stays away where there is no room for all columns
    property bool emphasis: false
    // The row's property with the kind of a StatusPill; empty shows plain words.
    property string pillRole: ""
    // The row's property with the name of the pill's glyph.
    property string iconRole: ""
}
