import QtQuick
import QtQuick.Dialogs
import PhotoFlux.Controls
import PhotoFlux.Editor

/// What is done to the edits of many photos at once, over the grid as over the editor: sheets that ask, how far it is, and
/// what came of it.
Item {
    id: desk

    required property EditorModel model
    /// Tells what the editor says itself where that is in front.
    property bool editorInFront: false

    readonly property EditBatch batch: model.batch
    property var items: []

    /// Something was done to photos that `undo` takes back.
    signal undoable()

    /// `what`: "copy" (of the first), "paste", "reset", "export" or "undo" (of the last batch).
    function ask(what: string, items: var): void {
        if (what === "undo") {
            batch.undo();
            return;
        }
        if (items.length === 0 || batch.running)
            return;
        desk.items = items;
        if (what === "copy") {
            copySheet.open();
        } else if (what === "export") {
            exportSheet.items = items;
            exportSheet.open();
        } else if (what === "reset") {
            model.resetAll(items);
        } else if (model.copied) {
            pasteSheet.parts = model.copiedParts;
            pasteSheet.open();
        } else {
            toast.show(qsTr("Nothing is copied yet: copy the edit of a photo first"), "");
        }
    }
    function end(what: string, became: int): void {
        const words = ({
            paste: qsTr("%n photo(s) have the edit now", "", became),
            reset: qsTr("%n photo(s) are as they were taken", "", became),
            undo: qsTr("%n photo(s) are as they were before", "", became),
            export: qsTr("%n photo(s) exported", "", became)
        });
        toast.show(words[what], what !== "undo" && batch.canUndo && what !== "export" ? qsTr("Undo") : "");
        if (batch.problemCount > 0)
            problems.open();
        if (batch.canUndo && what !== "export")
            undoable();
    }

    Connections {
        target: desk.batch

        function onFinished(what: string, became: int): void { desk.end(what, became); }
    }
    Connections {
        target: desk.model
        enabled: !desk.editorInFront

        function onTold(what: string, detail: string): void {
            if (what === "copied")
                toast.show(qsTr("The edit is copied"), "");
            else if (what === "nothing")
                toast.show(qsTr("This photo has no edit that could be copied"), "");
        }
    }

    BatchBanner {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        width: Math.min(parent.width - 16, implicitWidth)
        visible: desk.batch.running
        batch: desk.batch
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        width: Math.min(parent.width - 16, implicitWidth)
        onActionTriggered: desk.batch.undo()
    }
    PartsSheet {
        id: copySheet

        onChosen: parts => desk.model.copyFrom(desk.items[0], parts)
    }
    PartsSheet {
        id: pasteSheet

        title: qsTr("What is pasted onto %n photo(s)", "", desk.items.length)
        yes: qsTr("Paste")
        onChosen: parts => desk.model.pasteOnto(desk.items, parts)
    }
    ExportSheet {
        id: exportSheet

        model: desk.model
        onFolderAsked: folderDialog.open()
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Folder for the exported photos")
        currentFolder: exportSheet.folder
        onAccepted: exportSheet.folder = selectedFolder
    }
    BatchProblems {
        id: problems

        batch: desk.batch
    }
}
