import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Editor

/// The photos that one can go on to. Ctrl and Shift select several, whose edits are then changed together; by keyboard
/// arrows move, Space selects, Enter opens and the menu key shows what can be done.
ListView {
    id: strip

    required property EditorModel model_
    /// Where thumbnails come from, with an id behind it; empty: nowhere.
    property string thumbnails: ""
    /// Ids of what is selected; none: the one that is open.
    property var chosen: []
    /// Where the keyboard stands.
    property int at: model_.position
    property int anchor: -1

    /// "paste", "reset" or "export", of `items`.
    signal editsAsked(string what, var items)

    function idAt(row: int): real { return strip.model_.neighbours[row] ?? 0; }
    function items(): var { return chosen.length > 0 ? chosen : [strip.model_.item]; }
    function turnOver(row: int): void {
        const id = idAt(row);
        chosen = chosen.includes(id) ? chosen.filter(one => one !== id) : chosen.concat([id]);
        anchor = row;
        at = row;
    }
    function choose(from: int, to: int): void {
        const ids = [];
        for (let row = Math.min(from, to); row <= Math.max(from, to); ++row)
            ids.push(idAt(row));
        chosen = ids;
        at = to;
    }
    function go(row: int, extend: bool): void {
        row = Math.max(0, Math.min(count - 1, row));
        if (extend)
            choose(anchor < 0 ? anchor = at : anchor, row);
        at = row;
        positionViewAtIndex(row, ListView.Contain);
    }
    function press(row: int, modifiers: int): void {
        strip.forceActiveFocus(Qt.MouseFocusReason);
        if (modifiers & Qt.ControlModifier) {
            turnOver(row);
        } else if (modifiers & Qt.ShiftModifier) {
            choose(anchor < 0 ? Math.max(0, strip.model_.position) : anchor, row);
        } else {
            chosen = [];
            anchor = row;
            strip.model_.openNeighbour(row);
        }
    }

    implicitHeight: 72
    orientation: ListView.Horizontal
    spacing: 4
    clip: true
    model: strip.model_.neighbours
    currentIndex: strip.model_.position
    keyNavigationEnabled: false
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: Theme.quick
    preferredHighlightBegin: width / 2 - 36
    preferredHighlightEnd: width / 2 + 36
    highlightRangeMode: ListView.ApplyRange

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Photos before and after")
    Accessible.description: chosen.length > 0 ? qsTr("%n selected", "", chosen.length) : ""
    Accessible.focusable: true

    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && chosen.length > 0
    Keys.onPressed: event => {
        const extend = (event.modifiers & Qt.ShiftModifier) !== 0;
        switch (event.key) {
        case Qt.Key_Left: go(at - 1, extend); break;
        case Qt.Key_Right: go(at + 1, extend); break;
        case Qt.Key_Home: go(0, extend); break;
        case Qt.Key_End: go(count - 1, extend); break;
        case Qt.Key_Space: turnOver(at); break;
        case Qt.Key_Return:
        case Qt.Key_Enter: strip.model_.openNeighbour(at); break;
        case Qt.Key_Menu: menu.popup(); break;
        case Qt.Key_Escape:
            if (chosen.length === 0)
                return;
            chosen = [];
            break;
        case Qt.Key_A:
            if (!(event.modifiers & Qt.ControlModifier))
                return;
            choose(0, count - 1);
            break;
        default: return;
        }
        event.accepted = true;
    }

    Connections {
        target: strip.model_

        function onNeighboursChanged(): void { strip.chosen = []; }
        function onStateChanged(): void { strip.at = strip.model_.position; }
    }

    Menu {
        id: menu

        MenuRow {
            enabled: strip.model_.copied
            symbol: "content_paste"
            text: qsTr("Paste the edit…")
            keys: "Ctrl+Shift+V"
            onTriggered: strip.editsAsked("paste", strip.items())
        }
        MenuRow {
            symbol: "restart_alt"
            text: qsTr("Back to the original")
            keys: "Ctrl+Shift+R"
            onTriggered: strip.editsAsked("reset", strip.items())
        }
        MenuRow {
            symbol: "upload"
            text: qsTr("Export…")
            onTriggered: strip.editsAsked("export", strip.items())
        }
    }

    delegate: StripTile {
        thumbnails: strip.thumbnails
        selected: strip.chosen.includes(photoId)
        ringed: strip.activeFocus && strip.at === index
        count: strip.count
        look: strip.model_.looks[photoId] ?? 1
        onPressed: modifiers => strip.press(index, modifiers)
        onMenuAsked: {
            if (!strip.chosen.includes(photoId))
                strip.chosen = [photoId];
            menu.popup();
        }
    }
}
