import QtQuick

// The one main action of a screen.
JButton {
    kind: JButton.Primary
}
