import QtQuick
import PhotoFlux.Controls

/// One square of the strip.
Rectangle {
    id: square

    property bool chosen: false

    signal picked()

    implicitWidth: 84
    implicitHeight: 84
    width: implicitWidth
    height: implicitHeight
    radius: 10
    color: chosen ? "transparent" : Theme.over
    border.width: chosen ? (Theme.contrast ? 3 : 2) : 0
    border.color: Theme.accent

    Accessible.role: Accessible.ListItem
    Accessible.focusable: false

    HoverHandler { id: hover }
    TapHandler { onTapped: square.picked() }
    ToolTip {
        visible: hover.hovered
        text: square.Accessible.name
    }
}
