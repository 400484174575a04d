import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls
import PhotoFlux.Library

/// All items of the view under their months. Arrows, Home, End and Page move, with Shift they select; Space opens.
FocusScope {
    id: tiles

    required property LibraryModel model
    property real tileSize: 136

    readonly property PhotoGrid grid: model.grid
    readonly property alias lines: lines
    readonly property alias contentY: flick.contentY

    signal opened(int row)
    signal menuAsked()

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
    function go(row: int, extend: bool): void {
        grid.step(row, extend);
        reveal(grid.current);
    }
    function key(event: var): bool {
        const extend = (event.modifiers & Qt.ShiftModifier) !== 0;
        const at = Math.max(0, grid.current);
        switch (event.key) {
        case Qt.Key_Left: go(grid.current < 0 ? 0 : at - 1, extend); return true;
        case Qt.Key_Right: go(grid.current < 0 ? 0 : at + 1, extend); return true;
        case Qt.Key_Up: go(lines.below(at, -1), extend); return true;
        case Qt.Key_Down: go(grid.current < 0 ? 0 : lines.below(at, 1), extend); return true;
        case Qt.Key_PageUp: go(lines.below(at, -lines.linesPerPage()), extend); return true;
        case Qt.Key_PageDown: go(lines.below(at, lines.linesPerPage()), extend); return true;
        case Qt.Key_Home: go(0, extend); return true;
        case Qt.Key_End: go(grid.count - 1, extend); return true;
        case Qt.Key_Space:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (grid.count > 0) {
                if (grid.current < 0)
                    grid.step(0, false);
                opened(grid.current);
            }
            return true;
        case Qt.Key_Menu: menuAsked(); return true;
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
        width: flick.width - 20
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
        clip: true
        focus: true
        activeFocusOnTab: true
        contentWidth: width
        contentHeight: Math.max(height, lines.contentHeight)
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        Quick.ScrollBar.vertical: Scrubber { lines: lines }

        onActiveFocusChanged: if (activeFocus && tiles.grid.current < 0 && tiles.grid.count > 0)
            tiles.grid.current = Math.max(0, lines.rowAt(1, flick.contentY + lines.headingHeight + lines.side / 2))

        GridPointer {
            width: flick.width
            height: flick.contentHeight
            model: tiles.model
            lines: lines
            flick: flick
            onOpened: row => tiles.opened(row)
            onMenuAsked: tiles.menuAsked()
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
