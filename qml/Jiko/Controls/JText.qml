import QtQuick

// Text as the suite sets it: plain, at the start side, cut with an ellipsis where it does not fit.
Text {
    font: Theme.body
    color: Theme.text
    textFormat: Text.PlainText
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    linkColor: Theme.primaryText
}
