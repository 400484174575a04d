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
    readonly property bool covered: peoplePane.covered || quickLook.visible || importSheet.visible || summary.visible || albumSheet.visible || nameSheet.visible
                                    || removeSheet.visible || emptySheet.visible
    readonly property real inspectorWidth: Math.round(290 * Math.min(1.5, Math.sqrt(Theme.textScale)))

    function toggleInspector(): void {
        if (roomy)
            inspecting = !inspecting;
        else
            overlaid = !overlaid;
    }

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
    function askName(purpose: string): void {
        nameSheet.purpose = purpose;
        nameSheet.name = purpose === "rename" ? model.albumName : "";
        nameSheet.open();
    }
    function tell(what: string, detail: string): void {
        const number = parseInt(detail);
        const words = ({
            trashed: qsTr("%n moved to the trash", "", number),
            restored: qsTr("%n taken out of the trash", "", number),
            purged: qsTr("%n deleted for good", "", number),
            album: qsTr("The album %1 is made").arg(detail),
            added: qsTr("Added to %1").arg(detail)
        });
        toast.show(words[what], what === "trashed" ? qsTr("Undo") : "");
    }

    onVisibleChanged: if (visible && model.loaded) {
        model.refresh();
        grid.forceActiveFocus();
    }

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

            GridLayout {
                id: top

                /// The chips stand below the box where they would leave it too little room.
                readonly property bool narrow: width < 700 * Theme.textScale

                Layout.fillWidth: true
                z: 2
                columns: narrow ? 2 : 3
                columnSpacing: 10
                rowSpacing: 6

                SearchBox {
                    id: searchBox

                    Layout.row: 0
                    Layout.column: 0
                    Layout.fillWidth: true
                    z: 3
                    model: screen.model
                    onDone: grid.forceActiveFocus(Qt.TabFocusReason)
                }
                Row {
                    Layout.row: top.narrow ? 1 : 0
                    Layout.column: top.narrow ? 0 : 1
                    Layout.columnSpan: top.narrow ? 2 : 1
                    spacing: 8

                    Repeater {
                        model: [{ shown: "photos", text: qsTr("Photos") }, { shown: "made", text: qsTr("Made") }, { shown: "trash", text: qsTr("Trash") }]

                        Chip {
                            required property var modelData

                            text: modelData.text
                            checked: screen.model.shown === modelData.shown
                            Accessible.role: Accessible.CheckBox
                            onClicked: screen.model.shown = checked ? "all" : modelData.shown
                        }
                    }
                }
                Button {
                    Layout.row: 0
                    Layout.column: top.narrow ? 1 : 2
                    kind: "primary"
                    implicitHeight: Theme.buttonHeight
                    text: qsTr("Import")
                    hint: qsTr("Bring photos into the library")
                    keys: "Ctrl+Shift+I"
                    onClicked: screen.importFiles([])
                }
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
                onAlbumAsked: screen.model.grid.selectedCount > 0 ? albumSheet.open() : screen.askName("album")
                onSearchKept: screen.askName("search")
                onRenameAsked: screen.askName("rename")
                onRemovalAsked: removeSheet.open()
                onTrashEmptied: emptySheet.open()
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
                    onMenuAsked: photoMenu.popup()
                }
                EmptyLibrary {
                    anchors.fill: parent
                    visible: screen.bare && !screen.atPeople
                    why: screen.model.shown === "trash" && screen.model.search === "" ? "trash" : screen.model.narrowed ? "nothing" : "empty"
                    onImportAsked: screen.importFiles([])
                    onEverythingAsked: screen.model.showEverything()
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
                Toast {
                    id: toast

                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 12
                    width: Math.min(parent.width - 16, implicitWidth)
                    onActionTriggered: screen.model.undoTrash()
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
    NameSheet {
        id: nameSheet

        property string purpose

        title: purpose === "rename" ? qsTr("Rename the album") : purpose === "search" ? qsTr("Keep this search as an album") : qsTr("New album")
        note: purpose === "search" ? qsTr("It shows what “%1” finds, now and later.").arg(screen.model.search) : ""
        onNamed: name => {
            if (purpose === "rename")
                screen.model.renameAlbum(screen.model.album, name);
            else if (purpose === "search")
                screen.model.keepSearch(name);
            else
                screen.model.addAlbum(name);
        }
    }
    AskSheet {
        id: removeSheet

        title: qsTr("Remove the album %1?").arg(screen.model.albumName)
        note: qsTr("Its photos stay in the library.")
        no: qsTr("Keep it")
        yes: qsTr("Remove")
        onAgreed: screen.model.removeAlbum(screen.model.album)
    }
    AskSheet {
        id: emptySheet

        title: qsTr("Delete what is in the trash for good?")
        note: qsTr("Copies in the library are deleted and cannot be brought back. Files that were left where they lay stay there.")
        no: qsTr("Keep them")
        yes: qsTr("Delete")
        onAgreed: screen.model.emptyTrash()
    }
    LibraryKeys {
        model: screen.model
        active: screen.active && !screen.covered && !screen.atPeople
        onSearchAsked: searchBox.start()
        onImportAsked: screen.importFiles([])
        onInspectorToggled: screen.toggleInspector()
        onAlbumsAsked: viewBar.openAlbums()
        onAlbumAsked: albumSheet.open()
        onSized: steps => screen.tileSize = Math.max(88, Math.min(320, screen.tileSize + 24 * steps))
    }
}
