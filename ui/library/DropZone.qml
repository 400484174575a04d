import QtQuick
import PhotoFlux.Controls

/// Takes files and folders that are dropped on the screen.
DropArea {
    id: zone

    signal taken(var urls)

    // What is dragged out of the grid is here already.
    onEntered: drag => drag.accepted = drag.hasUrls && drag.source === null
    onDropped: drop => {
        if (drop.hasUrls && drop.source === null)
            taken(drop.urls);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: 6
        visible: zone.containsDrag
        radius: Theme.panelRadius
        color: "transparent"
        border.width: Theme.ringWidth
        border.color: Theme.accent
    }
}
