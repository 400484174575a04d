import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls
import PhotoFlux.Train

/// The photos of the set. Arrows move, Space keeps or leaves out, Del removes.
GridView {
    id: grid

    required property PhotoSet photos

    readonly property real least: 132 * Math.sqrt(Theme.textScale)
    readonly property int across: Math.max(1, Math.floor((width - 12) / (least + 12)))

    model: photos
    clip: true
    focus: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 400
    cellWidth: Math.floor((width - 12) / across)
    cellHeight: cellWidth - 12 + Math.round(Theme.smallSize * 1.4) + 16
    highlightFollowsCurrentItem: true
    highlightMoveDuration: Theme.quick
    Quick.ScrollBar.vertical: ScrollBar {}

    Keys.onSpacePressed: if (currentIndex >= 0) photos.toggle(currentIndex)
    Keys.onDeletePressed: if (currentIndex >= 0) photos.remove(currentIndex)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            currentIndex = 0;
        else if (event.key === Qt.Key_End)
            currentIndex = count - 1;
        else
            return;
        event.accepted = true;
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Photos")

    delegate: PhotoTile {
        width: grid.cellWidth - 12
        height: grid.cellHeight - 8
        current: GridView.isCurrentItem
        ringed: current && grid.activeFocus
        onPicked: {
            grid.currentIndex = index;
            grid.forceActiveFocus(Qt.MouseFocusReason);
        }
        onToggled: grid.photos.toggle(index)
    }
}
