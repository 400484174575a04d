import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Library

/// What to import, and whether the library is to have copies of its own.
Sheet {
    id: sheet

    required property ImportRun run
    property bool copy: true
    /// Files and folders that were chosen or dropped.
    property var urls: []

    function ask(dropped: var): void {
        urls = dropped;
        open();
    }
    /// Where the system has no dialog of its own, Qt's lies in the window: not on top of this sheet.
    function choose(dialog: var): void {
        close();
        dialog.open();
    }
    function go(): void {
        close();
        run.start(urls, copy);
    }

    onOpened: (urls.length > 0 ? start : filesButton).forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 16

        Label {
            Layout.fillWidth: true
            text: qsTr("Import photos")
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: sheet.urls.length === 0 ? qsTr("Choose photos, or a folder with all that is in it. JPEG, PNG, TIFF, WebP, and HEIC, AVIF and RAW where this computer reads them.")
                : sheet.urls.length === 1 ? decodeURIComponent(sheet.urls[0].toString().replace(/^file:\/\//, ""))
                : qsTr("%n file(s) or folder(s)", "", sheet.urls.length)
        }
        ColumnLayout {
            spacing: 4

            Choice {
                text: qsTr("Copy into the library")
                note: qsTr("Safe also when the card or disk is gone.")
                checked: sheet.copy
                onChosen: sheet.copy = true
            }
            Choice {
                text: qsTr("Leave them where they are")
                note: qsTr("Takes no room. The files stay yours: they are never changed, moved or deleted.")
                checked: !sheet.copy
                onChosen: sheet.copy = false
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 8
            layoutDirection: Qt.RightToLeft

            Button {
                id: start

                visible: sheet.urls.length > 0
                kind: "primary"
                text: qsTr("Import")
                onClicked: sheet.go()
            }
            Button {
                id: filesButton

                visible: sheet.urls.length === 0
                kind: "primary"
                symbol: "image"
                text: qsTr("Choose photos…")
                onClicked: sheet.choose(files)
            }
            Button {
                visible: sheet.urls.length === 0
                implicitHeight: Theme.primaryHeight
                symbol: "folder_open"
                text: qsTr("Choose a folder…")
                onClicked: sheet.choose(folder)
            }
            Button {
                implicitHeight: Theme.primaryHeight
                kind: "plain"
                text: qsTr("Cancel")
                onClicked: sheet.close()
            }
        }
    }

    FileDialog {
        id: files

        title: qsTr("Photos to import")
        fileMode: FileDialog.OpenFiles
        onAccepted: {
            sheet.urls = selectedFiles;
            sheet.go();
        }
    }
    FolderDialog {
        id: folder

        title: qsTr("Folder with photos to import")
        onAccepted: {
            sheet.urls = [selectedFolder];
            sheet.go();
        }
    }
}
