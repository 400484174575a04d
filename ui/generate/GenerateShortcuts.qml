import QtQuick
import PhotoFlux.Generate

/// The keys of the Generate screen. Plain keys do nothing while a text field has the focus: the field takes them first.
Item {
    id: keys

    required property GenerateModel model
    required property PictureView view
    property bool active: true

    readonly property bool onPicture: active && !model.live && model.picture.valid

    signal saveAsked()
    signal promptAsked()

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: keys.active
        onActivated: keys.model.generate()
    }
    Shortcut {
        sequence: "Esc"
        enabled: keys.active && (keys.model.running || keys.model.error !== "")
        onActivated: keys.model.error !== "" ? keys.model.dismissError() : keys.model.cancel()
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: keys.active
        onActivated: keys.promptAsked()
    }
    Shortcut {
        sequence: "Ctrl+S"
        enabled: keys.onPicture
        onActivated: keys.saveAsked()
    }
    Shortcut {
        sequence: "Ctrl+D"
        enabled: keys.onPicture
        onActivated: keys.model.toggleFavourite()
    }
    Shortcut {
        sequence: "Ctrl+R"
        enabled: keys.onPicture
        onActivated: keys.model.makeAgain()
    }
    Shortcut {
        sequence: "Ctrl+Shift+R"
        enabled: keys.onPicture
        onActivated: keys.model.vary()
    }
    Shortcut {
        sequence: "Ctrl+U"
        enabled: keys.onPicture
        onActivated: keys.model.useSettings()
    }
    Shortcut {
        sequence: "Ctrl+Shift+C"
        enabled: keys.onPicture
        onActivated: keys.model.copy()
    }
    Shortcut {
        sequence: "Ctrl+Shift+O"
        enabled: keys.onPicture
        onActivated: keys.model.showInFolder()
    }
    Shortcut {
        sequence: "Ctrl+Del"
        enabled: keys.onPicture
        onActivated: keys.model.moveToTrash()
    }
    Shortcut {
        sequences: ["+", "=", "Ctrl++", "Ctrl+="]
        enabled: keys.onPicture
        onActivated: keys.view.zoomIn()
    }
    Shortcut {
        sequences: ["-", "Ctrl+-"]
        enabled: keys.onPicture
        onActivated: keys.view.zoomOut()
    }
    Shortcut {
        sequences: ["0", "Ctrl+0"]
        enabled: keys.onPicture
        onActivated: keys.view.fitted = true
    }
    Shortcut {
        sequence: "1"
        enabled: keys.onPicture
        onActivated: keys.view.zoomTo(1, keys.view.width / 2, keys.view.height / 2)
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: keys.active
        onActivated: keys.model.select(Math.max(0, keys.model.row - 1))
    }
    Shortcut {
        sequence: "Alt+Right"
        enabled: keys.active
        onActivated: keys.model.select(keys.model.row + 1)
    }
}
