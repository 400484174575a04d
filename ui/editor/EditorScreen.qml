import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Dialogs
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor
import PhotoFlux.Generate

/// One photo in the middle, what is done to it on the right.
FocusScope {
    id: screen

    required property EditorModel model
    /// False while another screen or a help page is in front: its shortcuts then do nothing.
    property bool active: true
    /// Where the strip's thumbnails come from, an id is put behind it; empty: there is no strip.
    property string thumbnails: ""
    property bool guiding: false

    /// "paste", "reset" or "export", of these photos.
    signal editsAsked(string what, var items)
    /// The user is done with this photo; everything is kept already.
    signal closed()
    /// A picture file to be made anew from.
    signal restyleAsked(url file)

    function done(): void {
        if (guiding)
            guiding = false;
        else if (model.tool !== "")
            model.tool = "";
        else
            leave();
    }
    function leave(): void {
        closed();
        model.close();
    }
    function use(tool: string): void {
        model.tool = model.tool === tool ? "" : tool;
        if (model.tool !== "")
            inspector.openGroup(tool);
    }
    /// For pictures of the screen: opens a group of the inspector, or shows "split" or "zoom".
    function show(what: string): void {
        if (what === "split")
            view.split = true;
        else if (what === "zoom")
            view.zoomTo(1, view.width / 2, view.height / 2);
        else if (what === "export")
            exportSheet.open();
        else if (what === "cropping" || what === "healing")
            use(what === "cropping" ? "crop" : "heal");
        else
            inspector.openGroup(what);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Editor")

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Backslash || event.isAutoRepeat)
            return;
        view.before = true;
        event.accepted = true;
    }
    Keys.onReleased: event => {
        if (event.key !== Qt.Key_Backslash || event.isAutoRepeat)
            return;
        view.before = false;
        event.accepted = true;
    }
    onActiveChanged: {
        if (!active)
            return;
        view.byKeyboard = false;
        view.forceActiveFocus(Qt.OtherFocusReason);
    }

    Binding { target: screen.model; property: "comparing"; value: view.before || view.split }
    Connections {
        target: screen.model

        function onRestyleAsked(file: url): void { screen.restyleAsked(file); }
        function onTold(what: string, detail: string): void {
            const words = ({
                copied: qsTr("The edit is copied"),
                exported: qsTr("Exported as %1").arg(detail),
                pasted: qsTr("The edit is pasted")
            });
            toast.show(words[what], what === "pasted" ? qsTr("Undo") : "");
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.panelRadius
            color: Theme.canvas
            border.width: Theme.contrast ? Theme.lineWidth : 0
            border.color: Theme.line

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 10
                spacing: 10

                EditorBar {
                    Layout.fillWidth: true
                    model: screen.model
                    view: view
                    onDoneAsked: screen.leave()
                    onCopyAsked: partsSheet.open()
                }
                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    EditorCanvas {
                        id: view

                        anchors.fill: parent
                        visible: screen.model.state === "ready"
                        focus: true
                        model: screen.model
                        guiding: screen.guiding
                        onGuided: screen.guiding = false
                    }
                    Quick.BusyIndicator {
                        anchors.centerIn: parent
                        running: screen.model.state === "loading" && !Theme.reducedMotion
                    }
                    Label {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: parent.height / 2 + 40
                        visible: screen.model.state === "loading"
                        text: qsTr("Opening %1…").arg(screen.model.name)
                        soft: true
                    }
                    EditorProblem {
                        anchors.centerIn: parent
                        width: Math.min(parent.width - 48, 460 * Math.sqrt(Theme.textScale))
                        visible: screen.model.state === "error" || screen.model.state === "empty"
                        model: screen.model
                        onClosed: screen.leave()
                    }
                    ErrorBanner {
                        anchors.top: parent.top
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Math.min(parent.width - 48, 640)
                        visible: screen.model.state !== "error" && message !== ""
                        message: screen.model.problem
                        onDismissed: screen.model.dismissProblem()
                    }
                    ZoomBar {
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        visible: view.visible && !view.cropping
                        view: view
                    }
                }
                EditorStrip {
                    id: strip

                    Layout.fillWidth: true
                    visible: screen.thumbnails !== "" && screen.model.neighbours.length > 1 && screen.height > 640
                    model_: screen.model
                    thumbnails: screen.thumbnails
                    onEditsAsked: (what, items) => screen.editsAsked(what, items)
                }
            }
        }
        Inspector {
            id: inspector

            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(screen.width * 0.45, 320 * Math.sqrt(Theme.textScale))
            enabled: screen.model.state === "ready"
            model: screen.model
            guiding: screen.guiding
            onGuideAsked: screen.guiding = !screen.guiding
            onColoursAsked: coloursDialog.open()
            onVersionNameAsked: (id, name) => {
                nameSheet.version = id;
                nameSheet.ask(name);
            }

            Button {
                Layout.fillWidth: true
                implicitHeight: Theme.buttonHeight
                kind: "tonal"
                symbol: "upload"
                text: qsTr("Export…")
                keys: "Ctrl+E"
                onClicked: exportSheet.open()
            }
            Button {
                Layout.fillWidth: true
                enabled: !screen.model.exporter.running
                symbol: "palette"
                text: qsTr("Restyle with AI")
                hint: qsTr("The photo as it is now becomes what new pictures start from.")
                onClicked: screen.model.restyle()
            }
        }
    }
    EditorKeys {
        model: screen.model
        view: view
        active: screen.active
        onDoneAsked: screen.done()
        onCopyAsked: partsSheet.open()
        onExportAsked: exportSheet.open()
        onEditsAsked: what => screen.editsAsked(what, strip.items())
        onToolAsked: tool => screen.use(tool)
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: Math.min(parent.width - 16, implicitWidth)
        onActionTriggered: screen.model.edits.undo()
    }
    PartsSheet {
        id: partsSheet

        onChosen: parts => screen.model.copy(parts)
    }
    NameSheet {
        id: nameSheet

        property real version: 0

        title: version > 0 ? qsTr("Rename the version") : qsTr("New version")
        yes: version > 0 ? qsTr("Rename") : qsTr("Make it")
        onNamed: name => {
            if (version > 0)
                screen.model.edits.renameVersion(version, name);
            else
                screen.model.edits.addVersion(name);
        }
    }
    ExportSheet {
        id: exportSheet

        model: screen.model
        onFolderAsked: folderDialog.open()
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Folder for the exported photo")
        currentFolder: exportSheet.folder
        onAccepted: exportSheet.folder = selectedFolder
    }
    FileDialog {
        id: coloursDialog

        title: qsTr("Photo whose colours are taken")
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)")]
        onAccepted: screen.model.takeColours(selectedFile)
    }
}
