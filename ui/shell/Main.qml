import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls
import PhotoFlux.Editor
import PhotoFlux.Generate
import PhotoFlux.Library
import PhotoFlux.Models
import PhotoFlux.People
import PhotoFlux.Settings
import PhotoFlux.Shell
import PhotoFlux.Train

/// The window.
Quick.ApplicationWindow {
    id: window

    required property LibraryModel library
    property PeopleModel people: null
    required property EditorModel editor
    required property GenerateModel generate
    required property ModelsModel models
    required property QueueModel queue
    required property TrainModel train
    required property Preferences preferences
    required property Backups backups

    property string screen: "generate"

    function go(name: string): void {
        libraryScreen.atPeople = name === "people" && people !== null;
        if (name === "shortcuts")
            help.open();
        else if (name === "people")
            screen = "library";
        else
            screen = name;
    }

    /// For pictures of the screen: opens a part of the editor.
    function showPart(name: string): void {
        editorPart.name = name;
    }

    Connections {
        id: editorPart

        property string name: ""

        target: window.editor
        enabled: name !== ""

        function onWholeChanged(): void {
            if (window.editor.state !== "ready")
                return;
            for (const part of name.split(","))
                editorScreen.show(part);
            name = "";
        }
    }

    width: 1440
    height: 900
    minimumWidth: 1024
    minimumHeight: 700
    visible: true
    title: ({ library: qsTr("Library – PhotoFlux"), editor: qsTr("Editor – PhotoFlux"), train: qsTr("Train – PhotoFlux"), models: qsTr("Models – PhotoFlux"), settings: qsTr("Settings – PhotoFlux") })[screen] ?? "PhotoFlux"
    color: Theme.base
    font.family: Theme.family
    font.pixelSize: Theme.bodySize

    Quick.Material.theme: Theme.dark ? Quick.Material.Dark : Quick.Material.Light
    Quick.Material.accent: Theme.accent
    Quick.Material.primary: Theme.accent
    Quick.Material.background: Theme.raised
    Quick.Material.foreground: Theme.text

    Binding { target: Theme; property: "mode"; value: window.preferences.theme }
    Binding { target: Theme; property: "textScale"; value: window.preferences.textSize / 100 }
    Binding { target: Theme; property: "reducedMotion"; value: window.preferences.reducedMotion }

    Component.onCompleted: {
        const place = preferences.windowGeometry();
        if (place.width >= minimumWidth && place.height >= minimumHeight) {
            x = place.x;
            y = place.y;
            width = place.width;
            height = place.height;
        }
        if (preferences.windowMaximised())
            visibility = Window.Maximized;
        generateScreen.focusPrompt();
    }
    onClosing: preferences.rememberWindow(Qt.rect(x, y, width, height), visibility === Window.Maximized || visibility === Window.FullScreen)

    NavigationRail {
        id: rail

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        narrow: window.width < 1280 * Math.sqrt(Theme.textScale)
        // One comes to the editor from the library, and goes back there.
        current: window.screen === "editor" ? "library" : window.screen
        onChosen: screen => window.go(screen)
        onHelpAsked: help.open()
    }
    Item {
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: backupLine.visible ? backupLine.top : drawer.top
        anchors.bottomMargin: Theme.gap

        LibraryScreen {
            id: libraryScreen

            anchors.fill: parent
            visible: window.screen === "library"
            active: visible && !help.opened
            model: window.library
            editsCopied: window.editor.copied
            onEditsAsked: what => desk.ask(what, window.library.grid.selectedItems())
            people: window.people
            onTrainAsked: files => {
                window.train.lookAt(0);
                window.train.add(files);
                window.go("train");
            }
            onRestyleAsked: file => {
                window.generate.settings.photo.choose(file);
                window.go("generate");
            }
        }
        EditorScreen {
            id: editorScreen

            anchors.fill: parent
            visible: window.screen === "editor"
            active: visible && !help.opened
            model: window.editor
            thumbnails: "image://library/256/"
            onEditsAsked: (what, items) => desk.ask(what, items)
            onClosed: window.go("library")
            onRestyleAsked: file => {
                window.generate.settings.photo.choose(file);
                window.go("generate");
            }
        }
        EditDesk {
            id: desk

            anchors.fill: parent
            visible: libraryScreen.visible || editorScreen.visible
            z: 1
            model: window.editor
            editorInFront: editorScreen.visible
            onUndoable: libraryScreen.editsUndoable = true
        }
        GenerateScreen {
            id: generateScreen

            anchors.fill: parent
            visible: window.screen === "generate"
            active: visible && !help.opened
            model: window.generate
        }
        TrainScreen {
            anchors.fill: parent
            visible: window.screen === "train"
            model: window.train
            onPersonalModelChosen: (file, model, prompt) => {
                const settings = window.generate.settings;
                settings.models.choosePath(model);
                settings.loras.add(file);
                settings.prompt = prompt;
                window.go("generate");
            }
        }
        ModelsScreen {
            anchors.fill: parent
            visible: window.screen === "models"
            model: window.models
            onModelChosen: path => {
                if (window.generate.settings.models.choosePath(path))
                    window.go("generate");
            }
        }
        SettingsScreen {
            anchors.fill: parent
            visible: window.screen === "settings"
            preferences: window.preferences
            backups: window.backups
        }
    }
    BackupLine {
        id: backupLine

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.bottom: drawer.top
        anchors.bottomMargin: Theme.gap
        backups: window.backups
        onSettingsAsked: window.go("settings")
    }
    QueueDrawer {
        id: drawer

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        queue: window.queue
    }

    Toast {
        id: toast

        anchors.bottom: drawer.top
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: drawer.horizontalCenter
        width: Math.min(implicitWidth, drawer.width - 2 * Theme.gap)
        z: 1
    }
    Connections {
        target: window.library

        function onEditAsked(): void { window.go("editor"); }
    }
    Connections {
        target: window.queue

        function onTrainingEnded(title: string, text: string): void {
            toast.show(title + "  ·  " + text, "");
        }
    }

    ShortcutHelp { id: help }

    Shortcut { sequence: "Ctrl+1"; onActivated: window.go("library") }
    Shortcut { sequence: "Ctrl+2"; onActivated: window.go("generate") }
    Shortcut { sequence: "Ctrl+3"; onActivated: window.go("train") }
    Shortcut { sequence: "Ctrl+4"; onActivated: window.go("models") }
    Shortcut { sequences: ["Ctrl+5", "Ctrl+,"]; onActivated: window.go("settings") }
    Shortcut { sequences: ["F1", "?"]; onActivated: help.opened ? help.close() : help.open() }
    Shortcut { sequence: "Ctrl+J"; onActivated: drawer.open = !drawer.open }
    Shortcut { sequence: "Ctrl+P"; onActivated: window.queue.paused = !window.queue.paused }
    Shortcut { sequences: [StandardKey.Quit]; onActivated: window.close() }
    Shortcut {
        sequence: "F11"
        onActivated: window.visibility = window.visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen
    }
}
