import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Library

/// What is asked before albums change their name or go, and before the trash is emptied.
Item {
    id: questions

    required property LibraryModel model

    readonly property bool asking: nameSheet.visible || removeSheet.visible || emptySheet.visible

    /// `purpose`: "album", "search" or "rename".
    function askName(purpose: string): void {
        nameSheet.purpose = purpose;
        nameSheet.ask(purpose === "rename" ? model.albumName : "");
    }
    function askRemoval(): void { removeSheet.open(); }
    function askEmptying(): void { emptySheet.open(); }

    NameSheet {
        id: nameSheet

        property string purpose

        title: purpose === "rename" ? qsTr("Rename the album") : purpose === "search" ? qsTr("Keep this search as an album") : qsTr("New album")
        note: purpose === "search" ? qsTr("It shows what “%1” finds, now and later.").arg(questions.model.search) : ""
        onNamed: name => {
            if (purpose === "rename")
                questions.model.renameAlbum(questions.model.album, name);
            else if (purpose === "search")
                questions.model.keepSearch(name);
            else
                questions.model.addAlbum(name);
        }
    }
    AskSheet {
        id: removeSheet

        title: qsTr("Remove the album %1?").arg(questions.model.albumName)
        note: qsTr("Its photos stay in the library.")
        no: qsTr("Keep it")
        yes: qsTr("Remove")
        onAgreed: questions.model.removeAlbum(questions.model.album)
    }
    AskSheet {
        id: emptySheet

        title: qsTr("Delete what is in the trash for good?")
        note: qsTr("Copies in the library are deleted and cannot be brought back. Files that were left where they lay stay there.")
        no: qsTr("Keep them")
        yes: qsTr("Delete")
        onAgreed: questions.model.emptyTrash()
    }
}
