import QtQuick
import PhotoFlux.Library

/// The keys of the Library screen. Plain keys do nothing while a text field has the focus: the field takes them first.
Item {
    id: keys

    required property LibraryModel model
    property bool active: true

    readonly property bool selecting: active && model.grid.selectedCount > 0

    signal searchAsked()
    signal importAsked()
    signal inspectorToggled()
    signal albumsAsked()
    signal albumAsked()
    signal sized(int steps)
    signal undoAsked()
    /// "copy", "paste", "reset" or "export".
    signal editsAsked(string what)

    Repeater {
        model: 6

        Item {
            id: digit

            required property int index

            Shortcut {
                sequence: digit.index.toString()
                enabled: keys.selecting
                onActivated: keys.model.rate(digit.index)
            }
        }
    }
    Shortcut {
        sequence: "P"
        enabled: keys.selecting
        onActivated: keys.model.flag("picked")
    }
    Shortcut {
        sequence: "X"
        enabled: keys.selecting
        onActivated: keys.model.flag("rejected")
    }
    Shortcut {
        sequence: "U"
        enabled: keys.selecting
        onActivated: keys.model.flag("")
    }
    Shortcut {
        sequence: "F"
        enabled: keys.selecting
        onActivated: keys.model.toggleFavourite()
    }
    Shortcut {
        sequence: "E"
        enabled: keys.active && keys.model.grid.current >= 0
        onActivated: keys.model.edit()
    }
    Repeater {
        model: [["Ctrl+Shift+C", "copy"], ["Ctrl+Shift+V", "paste"], ["Ctrl+Shift+R", "reset"], ["Ctrl+E", "export"]]

        Item {
            id: editKey

            required property var modelData

            Shortcut {
                sequence: editKey.modelData[0]
                enabled: keys.selecting
                onActivated: keys.editsAsked(editKey.modelData[1])
            }
        }
    }
    Shortcut {
        sequences: [StandardKey.Delete]
        enabled: keys.selecting
        onActivated: keys.model.trash()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: keys.active
        onActivated: keys.undoAsked()
    }
    Shortcut {
        sequences: [StandardKey.SelectAll]
        enabled: keys.active
        onActivated: keys.model.grid.selectAll()
    }
    Shortcut {
        sequences: [StandardKey.Find, "/"]
        enabled: keys.active
        onActivated: keys.searchAsked()
    }
    Shortcut {
        sequence: "Ctrl+Shift+I"
        enabled: keys.active
        onActivated: keys.importAsked()
    }
    Shortcut {
        sequence: "Ctrl+I"
        enabled: keys.active
        onActivated: keys.inspectorToggled()
    }
    Shortcut {
        sequence: "Ctrl+B"
        enabled: keys.active
        onActivated: keys.albumsAsked()
    }
    Shortcut {
        sequence: "Ctrl+Shift+A"
        enabled: keys.active
        onActivated: keys.albumAsked()
    }
    Shortcut {
        sequence: "Ctrl+Shift+O"
        enabled: keys.selecting
        onActivated: keys.model.showInFolder()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        enabled: keys.active
        onActivated: keys.sized(1)
    }
    Shortcut {
        sequence: "Ctrl+-"
        enabled: keys.active
        onActivated: keys.sized(-1)
    }
    Shortcut {
        sequence: "Esc"
        enabled: keys.active && (keys.model.problem !== "" || keys.model.grid.selectedCount > 0 || keys.model.narrowed)
        onActivated: {
            if (keys.model.problem !== "")
                keys.model.dismissProblem();
            else if (keys.model.grid.selectedCount > 0)
                keys.model.grid.clearSelection();
            else
                keys.model.showEverything();
        }
    }
}
