import QtQuick

/// A surface that holds a group of things.
Rectangle {
    color: Theme.raised
    radius: Theme.panelRadius
    border.width: Theme.contrast ? Theme.lineWidth : 0
    border.color: Theme.line
}
