import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls
import PhotoFlux.Library

/// All items of the view under their months. Arrows, Home, End and Page move, with Shift they select, with Ctrl they only
/// move; Ctrl+Space selects one more, Space and Enter open.
FocusScope {
    id: tiles

    required property LibraryModel model
    property real tileSize: 136

    readonly property PhotoGrid grid: model.grid
    readonly property alias lines: lines
    readonly property alias contentY: flick.contentY

    signal opened(int row)
    /// `byKeyboard`: the menu belongs to the current tile, not to where the pointer happens to be.
    signal menuAsked(bool byKeyboard)

    function reveal(row: int): void {
        const tile = lines.rectOf(row);
        if (tile.width === 0)
            return;
        const top = tile.y - lines.headingHeight - 8;
        const bottom = tile.y + tile.height + 8;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = bottom - flick.height;
    }
    /// The middle of the current tile, in this item's coordinates.
    function currentPlace(): point {
        const tile = lines.rectOf(Math.max(0, grid.current));
        return Qt.point(tile.x + tile.width / 2, tile.y + tile.height / 2 - flick.contentY);
    }
    function go(row: int, modifiers: int): void {
        if ((modifiers & Qt.ControlModifier) !== 0)
            grid.current = Math.max(0, Math.min(grid.count - 1, row));
        else
            grid.step(row, (modifiers & Qt.ShiftModifier) !== 0);
        reveal(grid.current);
    }
    function key(event: var): bool {
        const keys = event.modifiers;
        const at = Math.max(0, grid.current);
        switch (event.key) {
        case Qt.Key_Left: go(grid.current < 0 ? 0 : at - 1, keys); return true;
        case Qt.Key_Right: go(grid.current < 0 ? 0 : at + 1, keys); return true;
        case Qt.Key_Up: go(lines.below(at, -1), keys); return true;
        case Qt.Key_Down: go(grid.current < 0 ? 0 : lines.below(at, 1), keys); return true;
        case Qt.Key_PageUp: go(lines.below(at, -lines.linesPerPage()), keys); return true;
        case Qt.Key_PageDown: go(lines.below(at, lines.linesPerPage()), keys); return true;
        case Qt.Key_Home: go(0, keys); return true;
        case Qt.Key_End: go(grid.count - 1, keys); return true;
        case Qt.Key_Space:
            if ((event.modifiers & Qt.ControlModifier) !== 0) {
                grid.click(grid.current, Qt.ControlModifier);
                return true;
            }
            // falls through
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (grid.count > 0) {
                if (grid.current < 0)
                    grid.step(0, false);
                opened(grid.current);
            }
            return true;
        case Qt.Key_F10:
            if ((event.modifiers & Qt.ShiftModifier) === 0)
                return false;
            // falls through
        case Qt.Key_Menu:
            if (grid.current >= 0 && !grid.selected(grid.current))
                grid.click(grid.current, 0);
            if (grid.selectedCount > 0)
                menuAsked(true);
            return true;
        }
        return false;
    }

    Keys.onPressed: event => event.accepted = tiles.key(event)

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Photos")
    Accessible.focusable: true

    GridLines {
        id: lines

        grid: tiles.grid
        width: flick.contentWidth - 15
        viewHeight: flick.height
        contentY: flick.contentY
        tileSize: tiles.tileSize
        headingHeight: Math.round(Theme.headingSize * 1.3 + 16)
        onSightChanged: (first, last) => tiles.model.lookAt(first, last)
    }
    Connections {
        target: tiles.grid

        // Another view begins at its top; one that was only read again stays where it is.
        function onRowsChanged(): void {
            flick.contentY = Math.max(0, Math.min(flick.contentY, flick.contentHeight - flick.height));
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        // The ring around a tile of the first column needs some room at its left.
        anchors.leftMargin: -5
        leftMargin: 5
        contentX: -5
        clip: true
        focus: true
        activeFocusOnTab: true
        contentWidth: width - 5
        contentHeight: Math.max(height, lines.contentHeight)
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        Quick.ScrollBar.vertical: Scrubber { lines: lines }

        onActiveFocusChanged: if (activeFocus && tiles.grid.current < 0 && tiles.grid.count > 0)
            tiles.grid.current = Math.max(0, lines.rowAt(1, flick.contentY + lines.headingHeight + lines.side / 2))

        GridPointer {
            width: flick.contentWidth
            height: flick.contentHeight
            model: tiles.model
            lines: lines
            flick: flick
            onOpened: row => tiles.opened(row)
            onMenuAsked: tiles.menuAsked(false)
            onTouched: flick.forceActiveFocus(Qt.MouseFocusReason)
        }
        Repeater {
            model: lines.headings

            Label {
                required property int thing
                required property string title
                required property real placeX
                required property real placeY

                x: placeX + 2
                y: placeY + (lines.headingHeight - height) / 2
                visible: thing >= 0
                text: title
                kind: "heading"
                Accessible.role: Accessible.Heading
            }
        }
        Repeater {
            model: lines.tiles

            Tile {
                side: lines.side
                ringed: flick.activeFocus
                onPressed: tiles.grid.click(thing, 0)
            }
        }
    }
}
