import QtQuick
import PhotoFlux.Editor

/// The keys of the Editor. Plain keys do nothing while a text field has the focus: the field takes them first.
Item {
    id: keys

    required property EditorModel model
    required property EditorCanvas view
    property bool active: true

    readonly property bool ready: active && model.state === "ready"

    signal doneAsked()
    signal copyAsked()
    signal exportAsked()
    signal toolAsked(string tool)
    /// "paste" or "reset", of what the strip has selected.
    signal editsAsked(string what)

    Shortcut { sequence: "Esc"; enabled: keys.active; onActivated: keys.doneAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: keys.ready && keys.model.tool !== ""; onActivated: keys.model.tool = "" }
    Shortcut { sequence: "Ctrl+Z"; enabled: keys.ready; onActivated: keys.model.edits.undo() }
    Shortcut { sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]; enabled: keys.ready; onActivated: keys.model.edits.redo() }
    Shortcut { sequence: "Ctrl+C"; enabled: keys.ready && keys.model.edited; onActivated: keys.model.copy(keys.model.copiedParts.length > 0 ? keys.model.copiedParts : ["light", "colour", "curves", "detail", "filter", "effects"]) }
    Shortcut { sequence: "Ctrl+Shift+C"; enabled: keys.ready && keys.model.edited; onActivated: keys.copyAsked() }
    Shortcut { sequence: "Ctrl+V"; enabled: keys.ready && keys.model.copied; onActivated: keys.model.paste() }
    Shortcut { sequence: "Ctrl+Shift+V"; enabled: keys.ready && keys.model.copied; onActivated: keys.editsAsked("paste") }
    Shortcut { sequence: "Ctrl+Shift+R"; enabled: keys.ready; onActivated: keys.editsAsked("reset") }
    Shortcut { sequence: "Ctrl+E"; enabled: keys.ready; onActivated: keys.exportAsked() }
    Shortcut { sequence: "Y"; enabled: keys.ready; onActivated: keys.view.split = !keys.view.split }
    Shortcut { sequence: "R"; enabled: keys.ready; onActivated: keys.toolAsked("crop") }
    Shortcut { sequence: "Q"; enabled: keys.ready; onActivated: keys.toolAsked("heal") }
    Shortcut { sequence: "X"; enabled: keys.ready && keys.model.tool === "crop"; onActivated: keys.model.swapCropRatio() }
    Shortcut { sequence: "["; enabled: keys.ready; onActivated: keys.model.turn(-1) }
    Shortcut { sequence: "]"; enabled: keys.ready; onActivated: keys.model.turn(1) }
    Shortcut { sequences: ["+", "=", "Ctrl++", "Ctrl+="]; enabled: keys.ready; onActivated: keys.view.zoomIn() }
    Shortcut { sequences: ["-", "Ctrl+-"]; enabled: keys.ready; onActivated: keys.view.zoomOut() }
    Shortcut { sequences: ["0", "Ctrl+0"]; enabled: keys.ready; onActivated: keys.view.fitted = true }
    Shortcut { sequence: "1"; enabled: keys.ready; onActivated: keys.view.zoomTo(1, keys.view.width / 2, keys.view.height / 2) }
    Shortcut { sequence: "Alt+Left"; enabled: keys.active; onActivated: keys.model.openNeighbour(keys.model.position - 1) }
    Shortcut { sequence: "Alt+Right"; enabled: keys.active; onActivated: keys.model.openNeighbour(keys.model.position + 1) }
}
