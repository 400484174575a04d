import QtQuick

/// The visible keyboard focus around `parent`.
Rectangle {
    property real corner: Theme.fieldRadius
    property bool shown: false
    property real distance: 3

    anchors.fill: parent
    anchors.margins: -distance
    radius: corner + distance
    color: "transparent"
    border.width: Theme.ringWidth
    border.color: Theme.accent
    visible: shown
}
