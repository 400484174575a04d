import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Generate

/// The picture in the middle, what was made before below it, what to make on the right.
Item {
    id: screen

    required property GenerateModel model
    /// False while another screen or a help page is in front: its shortcuts then do nothing.
    property bool active: true

    readonly property bool onPicture: !model.live && model.picture.valid

    function focusPrompt(): void { panel.focusPrompt(); }
    function saveAs(): void {
        saveDialog.selectedFile = model.suggestedFile();
        saveDialog.open();
    }
    function tell(what: string, detail: string): void {
        const words = ({
            copied: qsTr("Copied"),
            saved: qsTr("Saved as %1").arg(detail),
            trashed: qsTr("Moved to the trash"),
            restored: qsTr("Back again"),
            queued: qsTr("Waiting in the queue"),
            note: detail
        });
        toast.show(words[what], what === "trashed" ? qsTr("Undo") : "");
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Generate")

    Connections {
        target: screen.model

        function onTold(what: string, detail: string): void { screen.tell(what, detail); }
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

                PictureBar {
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    Layout.minimumHeight: Theme.targetSize
                    visible: screen.model.live || screen.onPicture
                    model: screen.model
                    onSaveAsked: screen.saveAs()
                }
                Item {
                    id: stage

                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    PictureView {
                        id: view

                        anchors.fill: parent
                        visible: screen.onPicture
                        source: screen.model.picture.source
                        description: screen.model.picture.prompt
                    }
                    LiveView {
                        anchors.fill: parent
                        visible: screen.model.live
                        model: screen.model
                    }
                    EmptyState {
                        anchors.fill: parent
                        anchors.topMargin: banner.visible ? banner.height + Theme.gap : 0
                        visible: !screen.model.live && !screen.model.picture.valid && screen.model.strip.loaded
                        usable: screen.model.settings.models.current >= 0
                        onChosen: prompt => {
                            screen.model.settings.prompt = prompt;
                            screen.model.generate();
                        }
                    }
                    Rectangle {
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        visible: screen.onPicture
                        width: zoomRow.implicitWidth + 8
                        height: zoomRow.implicitHeight + 4
                        radius: 12
                        color: Theme.raised
                        border.width: Theme.contrast ? Theme.lineWidth : 0
                        border.color: Theme.line

                        RowLayout {
                            id: zoomRow

                            anchors.centerIn: parent
                            spacing: 0

                            IconButton {
                                symbol: "remove"
                                text: qsTr("Zoom out")
                                keys: "−"
                                onClicked: view.zoomOut()
                            }
                            Button {
                                kind: "plain"
                                Layout.minimumWidth: 64 * Theme.textScale
                                text: view.fitted ? qsTr("Fit") : qsTr("%1 %").arg(view.percent)
                                hint: view.fitted ? qsTr("Show every pixel: 100 %") : qsTr("Fit into the window")
                                keys: view.fitted ? "1" : "0"
                                leftPadding: 4
                                rightPadding: 4
                                onClicked: view.toggleFit()
                            }
                            IconButton {
                                symbol: "add"
                                text: qsTr("Zoom in")
                                keys: "+"
                                onClicked: view.zoomIn()
                            }
                        }
                    }
                    ErrorBanner {
                        id: banner

                        anchors.top: parent.top
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Math.min(parent.width - 8, 640)
                        message: screen.model.error
                        retry: screen.model.canRetry
                        onRetried: screen.model.retry()
                        onDismissed: screen.model.dismissError()
                    }
                    Toast {
                        id: toast

                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 8
                        width: Math.min(parent.width - 16, implicitWidth)
                        onActionTriggered: screen.model.undoTrash()
                    }
                }
                Strip {
                    Layout.fillWidth: true
                    model: screen.model
                }
            }
        }

        PromptPanel {
            id: panel

            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(screen.width * 0.42, (screen.width > 1100 ? 372 : 320) * (1 + (Theme.textScale - 1) * 0.5))
            model: screen.model
            onModelFolderAsked: modelDialog.open()
            onLoraFileAsked: loraDialog.open()
            onPhotoAsked: photoDialog.open()
            onMaskAsked: maskDialog.open()
        }
    }

    FileDialog {
        id: saveDialog

        title: qsTr("Save the picture as")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Pictures (*.png *.jpg)")]
        onAccepted: screen.model.saveAs(selectedFile)
    }
    FolderDialog {
        id: modelDialog

        title: qsTr("Folder of a FLUX.1 model in diffusers format")
        onAccepted: screen.model.settings.models.add(selectedFolder)
    }

    FileDialog {
        id: loraDialog

        title: qsTr("A personal model (LoRA)")
        nameFilters: [qsTr("LoRA files (*.safetensors)")]
        onAccepted: screen.model.settings.loras.add(selectedFile)
    }
    FileDialog {
        id: photoDialog

        title: qsTr("Photo to work from")
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)")]
        onAccepted: screen.model.settings.photo.choose(selectedFile)
    }
    FileDialog {
        id: maskDialog

        title: qsTr("Mask: white is made anew, black stays")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)")]
        onAccepted: screen.model.settings.photo.chooseMask(selectedFile)
    }
    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls)
                screen.model.settings.photo.choose(drop.urls[0]);
        }
    }

    GenerateShortcuts {
        model: screen.model
        view: view
        active: screen.active
        onSaveAsked: screen.saveAs()
        onPromptAsked: screen.focusPrompt()
    }
}
