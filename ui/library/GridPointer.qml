import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Library

/// What the mouse does in the grid: a click selects, a drag on a tile carries the files out of the window, a drag beside
/// the tiles is a lasso. Lies below the tiles, which let everything through.
MouseArea {
    id: pointer

    required property LibraryModel model
    required property GridLines lines
    required property Flickable flick

    property point start
    property int pressedRow: -1
    /// The click selected already: the release is not to do it again.
    property bool settled: false
    property bool lassoing: false
    property bool byMouse: true

    signal opened(int row)
    signal menuAsked()
    signal touched()

    function draw(): void {
        const x = Math.max(0, Math.min(width, mouseX));
        const y = Math.max(0, Math.min(height, mouseY));
        band.x = Math.min(start.x, x);
        band.y = Math.min(start.y, y);
        band.width = Math.abs(x - start.x);
        band.height = Math.abs(y - start.y);
        model.grid.lasso(lines.rowsIn(Qt.rect(band.x, band.y, band.width, band.height)));
    }
    function carry(): void {
        const list = model.draggedUriList();
        if (list === "")
            return;
        carried.Drag.mimeData = { "text/uri-list": list };
        carried.Drag.active = true;
    }

    acceptedButtons: Qt.LeftButton | Qt.RightButton
    // A finger scrolls; a mouse selects.
    preventStealing: byMouse

    onPressed: mouse => {
        touched();
        byMouse = mouse.source === Qt.MouseEventNotSynthesized;
        start = Qt.point(mouse.x, mouse.y);
        pressedRow = lines.rowAt(mouse.x, mouse.y);
        settled = true;
        if (mouse.button === Qt.RightButton) {
            if (pressedRow >= 0 && !model.grid.selected(pressedRow))
                model.grid.click(pressedRow, 0);
            if (pressedRow >= 0)
                menuAsked();
        } else if (pressedRow >= 0 && (mouse.modifiers !== Qt.NoModifier || !model.grid.selected(pressedRow))) {
            model.grid.click(pressedRow, mouse.modifiers);
        } else {
            settled = pressedRow < 0;
        }
        if (pressedRow >= 0)
            carried.Drag.imageSource = "image://library/256/%1".arg(model.grid.data(model.grid.index(pressedRow, 0), PhotoGrid.PhotoIdRole));
    }
    onPositionChanged: mouse => {
        if (!(mouse.buttons & Qt.LeftButton))
            return;
        const far = Math.abs(mouse.x - start.x) + Math.abs(mouse.y - start.y) > Application.styleHints.startDragDistance;
        if (lassoing) {
            draw();
        } else if (far && pressedRow >= 0 && byMouse) {
            settled = true;
            pressedRow = -1;
            carry();
        } else if (far && byMouse && pressedRow < 0 && !carried.Drag.active) {
            lassoing = true;
            model.grid.beginLasso((mouse.modifiers & (Qt.ControlModifier | Qt.ShiftModifier)) !== 0);
            draw();
        }
    }
    onReleased: mouse => {
        if (!lassoing && mouse.button === Qt.LeftButton) {
            if (pressedRow >= 0 && !settled)
                model.grid.click(pressedRow, mouse.modifiers);
            else if (pressedRow < 0 && lines.rowAt(mouse.x, mouse.y) < 0 && mouse.modifiers === Qt.NoModifier && !carried.Drag.active)
                model.grid.clearSelection();
        }
        lassoing = false;
    }
    onCanceled: lassoing = false
    onDoubleClicked: mouse => {
        const row = lines.rowAt(mouse.x, mouse.y);
        if (row >= 0 && mouse.button === Qt.LeftButton)
            opened(row);
    }

    // The lasso reaches what is not in sight: the grid scrolls while the pointer is at its edge.
    Timer {
        interval: 16
        repeat: true
        running: pointer.lassoing
        onTriggered: {
            const y = pointer.mouseY - pointer.flick.contentY;
            const pull = y < 24 ? y - 24 : y > pointer.flick.height - 24 ? y - pointer.flick.height + 24 : 0;
            if (pull === 0)
                return;
            const most = pointer.flick.contentHeight - pointer.flick.height;
            pointer.flick.contentY = Math.max(0, Math.min(most, pointer.flick.contentY + Math.max(-40, Math.min(40, pull))));
            pointer.draw();
        }
    }
    Rectangle {
        id: band

        z: 2
        visible: pointer.lassoing
        parent: pointer.parent
        color: Qt.alpha(Theme.accent, 0.16)
        border.width: 1
        border.color: Theme.accent
    }
    Item {
        id: carried

        Drag.dragType: Drag.Automatic
        Drag.supportedActions: Qt.CopyAction
        Drag.proposedAction: Qt.CopyAction
        Drag.onDragFinished: Drag.active = false
    }
}
