import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Generate
import PhotoFlux.Library
import PhotoFlux.People

/// All photos and pictures: found, looked at, rated, put into albums, imported and thrown away.
Item {
    id: screen

    required property LibraryModel model
    /// Null where the program cannot find faces.
    property PeopleModel people: null
    /// Cards of people instead of the photos.
    property bool atPeople: false
    /// False while another screen or a help page is in front: its shortcuts then do nothing.
    property bool active: true
    property real tileSize: 136
    property bool inspecting: true
    /// Over the grid, where there is no room beside it.
    property bool overlaid: false

    readonly property bool roomy: width > inspectorWidth + 420 * Theme.textScale
    readonly property bool inspected: !atPeople && (roomy ? inspecting : overlaid) && !(bare && !model.narrowed)
    readonly property bool bare: model.loaded && model.count === 0
    readonly property bool covered: peoplePane.covered || quickLook.visible || importSheet.visible || summary.visible || albumSheet.visible || questions.asking
    readonly property real inspectorWidth: Math.round(290 * Math.min(1.5, Math.sqrt(Theme.textScale)))

    function toggleInspector(): void {
        if (roomy)
            inspecting = !inspecting;
        else
            overlaid = !overlaid;
    }

    /// There is an edit that can be pasted.
    property bool editsCopied: false
    /// The last thing that can be undone is one of edits, not of the trash.
    property bool editsUndoable: false

    /// "copy", "paste", "reset" or "export", of what is selected; "undo".
    signal editsAsked(string what)
    signal trainAsked(var files)
    signal restyleAsked(url file)

    function togglePeople(): void {
        if (!people)
            return;
        atPeople = !atPeople;
        if (!atPeople)
            grid.forceActiveFocus();
    }
    function look(): void {
        if (model.grid.count > 0)
            quickLook.open();
    }
    function importFiles(urls: var): void { importSheet.ask(urls); }
    function tell(what: string, detail: string): void {
        const number = parseInt(detail);
        const words = ({
            trashed: qsTr("%n moved to the trash", "", number),
            restored: qsTr("%n taken out of the trash", "", number),
            purged: qsTr("%n deleted for good", "", number),
            album: qsTr("The album %1 is made").arg(detail),
            added: qsTr("Added to %1").arg(detail)
        });
        if (what === "trashed")
            editsUndoable = false;
        toast.show(words[what], what === "trashed" ? qsTr("Undo") : "");
    }

    /// The keyboard goes to what one would do next; not away from the search, which narrows while one writes.
    function takeFocus(): void {
        if (!visible || covered || top.searching)
            return;
        if (bare)
            empty.takeFocus();
        else
            grid.forceActiveFocus();
    }

    onVisibleChanged: {
        if (visible && model.loaded)
            model.refresh();
        takeFocus();
    }
    onBareChanged: takeFocus()

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Library")

    Connections {
        target: screen.model

        function onTold(what: string, detail: string): void { screen.tell(what, detail); }
        function onFilesReady(purpose: string, files: var): void {
            if (purpose === "train")
                screen.trainAsked(files);
            else
                screen.restyleAsked(files[0]);
        }
    }
    Connections {
        target: screen.model.importing

        function onEnded(): void {
            summary.open();
            screen.people?.find();
        }
    }

    Item {
        anchors.fill: parent
        anchors.topMargin: Theme.gap
        anchors.rightMargin: Theme.gap

        ColumnLayout {
            anchors.fill: parent
            anchors.rightMargin: screen.inspected && screen.roomy ? screen.inspectorWidth + Theme.gap : 0
            spacing: 6

            LibraryBar {
                id: top

                Layout.fillWidth: true
                z: 2
                model: screen.model
                quiet: screen.bare && !screen.model.narrowed && !screen.model.failed
                onSearchDone: grid.forceActiveFocus(Qt.TabFocusReason)
                onImportAsked: screen.importFiles([])
            }
            ViewBar {
                id: viewBar

                Layout.fillWidth: true
                Layout.fillHeight: false
                model: screen.model
                tileSize: screen.tileSize
                inspecting: screen.inspected
                withPeople: screen.people !== null
                atPeople: screen.atPeople
                onPeopleToggled: screen.togglePeople()
                onSized: side => screen.tileSize = side
                onInspectorToggled: screen.toggleInspector()
                onAlbumAsked: screen.model.grid.selectedCount > 0 ? albumSheet.open() : questions.askName("album")
                onSearchKept: questions.askName("search")
                onRenameAsked: questions.askName("rename")
                onRemovalAsked: questions.askRemoval()
                onTrashEmptied: questions.askEmptying()
            }
            ImportBanner {
                Layout.fillWidth: true
                visible: run.running
                run: screen.model.importing
            }
            ErrorBanner {
                Layout.fillWidth: true
                message: screen.model.problem
                retry: true
                onRetried: {
                    screen.model.dismissProblem();
                    screen.model.refresh();
                }
                onDismissed: screen.model.dismissProblem()
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.bottomMargin: 0

                TileGrid {
                    id: grid

                    anchors.fill: parent
                    visible: !screen.bare && !screen.atPeople
                    focus: true
                    model: screen.model
                    tileSize: screen.tileSize
                    onOpened: screen.look()
                    onMenuAsked: byKeyboard => byKeyboard ? photoMenu.popup(grid, grid.currentPlace()) : photoMenu.popup()
                }
                EmptyLibrary {
                    id: empty

                    anchors.fill: parent
                    visible: screen.bare && !screen.atPeople
                    why: screen.model.failed ? "failed" : screen.model.shown === "trash" && screen.model.search === "" ? "trash" : screen.model.narrowed ? "nothing" : "empty"
                    onImportAsked: screen.importFiles([])
                    onEverythingAsked: screen.model.showEverything()
                    onRetryAsked: {
                        screen.model.dismissProblem();
                        screen.model.refresh();
                    }
                }
                Loader {
                    id: peoplePane

                    readonly property bool covered: item?.covered ?? false

                    anchors.fill: parent
                    active: screen.people !== null
                    visible: screen.atPeople
                    sourceComponent: PeoplePane {
                        model: screen.people
                        onShown: (person, name) => {
                            screen.model.shown = "all";
                            screen.model.album = 0;
                            screen.model.search = name !== "" ? 'person:"%1"'.arg(name) : "";
                            screen.model.person = name !== "" ? 0 : person;
                            screen.togglePeople();
                        }
                        onDone: screen.togglePeople()
                    }
                }
                Shortcut {
                    sequence: "Ctrl+Shift+P"
                    enabled: screen.active && !screen.covered
                    onActivated: screen.togglePeople()
                }
            }
        }
        Inspector {
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.topMargin: screen.roomy ? 0 : viewBar.y + viewBar.height + 6
            width: Math.min(parent.width, screen.inspectorWidth)
            visible: screen.inspected
            border.width: !screen.roomy || Theme.contrast ? Theme.lineWidth : 0
            model: screen.model
            onAlbumAsked: albumSheet.open()
            onOpened: screen.look()
        }
        Toast {
            id: toast

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.horizontalCenterOffset: screen.inspected && screen.roomy ? -(screen.inspectorWidth + Theme.gap) / 2 : 0
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 12
            width: Math.min(parent.width - 16, implicitWidth)
            onActionTriggered: screen.model.undoTrash()
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 6
        visible: drop.containsDrag
        radius: Theme.panelRadius
        color: "transparent"
        border.width: Theme.ringWidth
        border.color: Theme.accent
    }
    DropArea {
        id: drop

        anchors.fill: parent
        // What is dragged out of the grid is here already.
        onEntered: drag => drag.accepted = drag.hasUrls && drag.source === null
        onDropped: drop => {
            if (drop.hasUrls && drop.source === null)
                screen.importFiles(drop.urls);
        }
    }

    QuickLook {
        id: quickLook

        model: screen.model
        people: screen.people
        onMoved: grid.reveal(screen.model.grid.current)
        onClosed: grid.forceActiveFocus()
    }
    PhotoMenu {
        id: photoMenu

        model: screen.model
        editsCopied: screen.editsCopied
        onEditsAsked: what => screen.editsAsked(what)
        onOpenAsked: screen.look()
        onAlbumAsked: albumSheet.open()
    }
    ImportSheet {
        id: importSheet

        run: screen.model.importing
    }
    ImportSummary {
        id: summary

        run: screen.model.importing
        onClosed: grid.forceActiveFocus()
    }
    AlbumSheet {
        id: albumSheet

        model: screen.model
        onClosed: grid.forceActiveFocus()
    }
    AlbumQuestions {
        id: questions

        model: screen.model
    }
    LibraryKeys {
        model: screen.model
        active: screen.active && !screen.covered && !screen.atPeople
        onEditsAsked: what => screen.editsAsked(what)
        onUndoAsked: screen.editsUndoable ? screen.editsAsked("undo") : screen.model.undoTrash()
        onSearchAsked: top.startSearch()
        onImportAsked: screen.importFiles([])
        onInspectorToggled: screen.toggleInspector()
        onAlbumsAsked: viewBar.openAlbums()
        onAlbumAsked: albumSheet.open()
        onSized: steps => screen.tileSize = Math.max(88, Math.min(320, screen.tileSize + 24 * steps))
    }
}
