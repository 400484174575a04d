import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Library

/// What can be done with the selection, under the pointer.
Menu {
    id: menu

    required property LibraryModel model

    readonly property bool inTrash: model.shown === "trash"
    readonly property int selected: model.grid.selectedCount

    /// There is an edit to be pasted.
    property bool editsCopied: false

    signal openAsked()
    /// "copy", "paste", "reset" or "export".
    signal editsAsked(string what)
    signal albumAsked()

    MenuRow {
        symbol: "open_in_full"
        text: qsTr("Look at it")
        keys: qsTr("Space")
        onTriggered: menu.openAsked()
    }
    MenuRow {
        symbol: "favorite"
        text: qsTr("Favourite")
        keys: "F"
        onTriggered: menu.model.toggleFavourite()
    }
    MenuRow {
        symbol: "flag"
        text: qsTr("Pick")
        keys: "P"
        onTriggered: menu.model.flag("picked")
    }
    MenuRow {
        symbol: "block"
        text: qsTr("Reject")
        keys: "X"
        onTriggered: menu.model.flag("rejected")
    }
    MenuRow {
        visible: menu.selected === 1
        symbol: "tune"
        text: qsTr("Edit")
        keys: "E"
        onTriggered: menu.model.edit()
    }
    MenuRow {
        visible: menu.selected === 1 && !menu.inTrash
        symbol: "content_copy"
        text: qsTr("Copy the edit…")
        keys: "Ctrl+Shift+C"
        onTriggered: menu.editsAsked("copy")
    }
    MenuRow {
        visible: menu.editsCopied && !menu.inTrash
        symbol: "content_paste"
        text: qsTr("Paste the edit…")
        keys: "Ctrl+Shift+V"
        onTriggered: menu.editsAsked("paste")
    }
    MenuRow {
        visible: !menu.inTrash
        symbol: "restart_alt"
        text: qsTr("Back to the original")
        keys: "Ctrl+Shift+R"
        onTriggered: menu.editsAsked("reset")
    }
    MenuRow {
        symbol: "upload"
        text: qsTr("Export…")
        keys: "Ctrl+E"
        onTriggered: menu.editsAsked("export")
    }
    MenuRow {
        symbol: "library_add"
        text: qsTr("Add to an album…")
        keys: "Ctrl+Shift+A"
        onTriggered: menu.albumAsked()
    }
    MenuRow {
        visible: menu.model.albumByHand
        symbol: "remove"
        text: qsTr("Take off this album")
        onTriggered: menu.model.takeOffAlbum()
    }
    MenuRow {
        visible: menu.selected > 3
        symbol: "model_training"
        text: qsTr("Train on these…")
        onTriggered: menu.model.askForFiles("train")
    }
    MenuRow {
        visible: menu.selected === 1
        symbol: "palette"
        text: qsTr("Restyle with AI")
        onTriggered: menu.model.askForFiles("restyle")
    }
    MenuRow {
        symbol: "folder_open"
        text: qsTr("Show in folder")
        keys: "Ctrl+Shift+O"
        onTriggered: menu.model.showInFolder()
    }
    MenuRow {
        visible: !menu.inTrash
        symbol: "delete"
        text: qsTr("Move to the trash")
        keys: qsTr("Del")
        onTriggered: menu.model.trash()
    }
    MenuRow {
        visible: menu.inTrash
        symbol: "restore_from_trash"
        text: qsTr("Take out of the trash")
        onTriggered: menu.model.restore()
    }
}
