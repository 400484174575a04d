import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Dialogs
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Models

/// What is on this machine and whether it fits, what can be fetched, folders of other programs, access to the hub.
Item {
    id: screen

    required property ModelsModel model

    signal modelChosen(string path)

    readonly property string machine: {
        const parts = [];
        const size = bytes => Qt.locale().formattedDataSize(bytes, 1, Locale.DataSizeSIFormat);
        if (model.machine.memory === undefined)
            return qsTr("Measuring this machine");
        for (const one of model.machine.accelerators)
            parts.push(qsTr("%1 with %2").arg(one.name).arg(size(one.memory)));
        if (parts.length === 0)
            parts.push(qsTr("No graphics card that models could run on"));
        parts.push(qsTr("%1 of main memory").arg(size(model.machine.memory)));
        return parts.join("  ·  ");
    }

    onVisibleChanged: if (visible) model.refresh()

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Models")

    Connections {
        target: screen.model

        function onLicenceAsked(entry: string, name: string, licences: var): void { licenceDialog.ask(entry, name, licences); }
        function onTold(what: string, detail: string): void {
            const words = ({
                removed: qsTr("Deleted, %1 are free again").arg(detail),
                fetched: qsTr("%1 is ready").arg(detail),
                token: qsTr("The token for %1 is in the system’s keychain").arg(detail),
                noToken: qsTr("The token for %1 is forgotten").arg(detail)
            });
            toast.show(words[what], "");
        }
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + 24
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Quick.ScrollBar.vertical: ScrollBar {}

        FollowFocus { page: scroll }

        ColumnLayout {
            id: column

            y: 12
            width: Math.min(parent.width - 24, 960)
            x: Math.max(12, (parent.width - width) / 2)
            spacing: Theme.gap

            Label {
                Layout.leftMargin: 4
                text: qsTr("Models")
                kind: "title"
                Accessible.role: Accessible.Heading
            }
            Label {
                Layout.leftMargin: 4
                Layout.bottomMargin: 4
                Layout.fillWidth: true
                text: screen.machine
                soft: true
                wrapMode: Text.Wrap
            }
            Panel {
                Layout.fillWidth: true
                visible: screen.model.problem !== ""
                implicitHeight: problemRow.implicitHeight + 24

                RowLayout {
                    id: problemRow

                    anchors.fill: parent
                    anchors.margins: 12
                    anchors.leftMargin: Theme.inset
                    spacing: 12

                    Icon {
                        name: "error"
                        color: Theme.bad
                        implicitWidth: Theme.iconSize
                        implicitHeight: Theme.iconSize
                    }
                    Label {
                        Layout.fillWidth: true
                        text: screen.model.problem
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.AlertMessage
                    }
                    IconButton {
                        symbol: "close"
                        text: qsTr("Dismiss")
                        onClicked: screen.model.dismissProblem()
                    }
                }
            }

            ModelsSection {
                title: qsTr("On this machine")
                note: !screen.model.loaded ? qsTr("Looking for models") : screen.model.installed.length === 0 ? qsTr("No model was found. Download one below, or add the folder of another program.") : ""

                Repeater {
                    model: screen.model.installed

                    InstalledRow {
                        required property var modelData

                        entry: modelData
                        onChosen: path => screen.modelChosen(path)
                        onShown: path => screen.model.showInFolder(path)
                        onRemoved: (entry, name) => removeDialog.ask(entry, name)
                    }
                }
            }
            ModelsSection {
                title: qsTr("To download")
                note: qsTr("What a model needs beside itself comes along, unless it is here already. A download goes on where it was after a break or a restart, and counts only when every byte is the published one.")

                Repeater {
                    model: screen.model.offers

                    OfferRow {
                        required property var modelData

                        entry: modelData
                        download: screen.model.downloads[modelData.id]
                        onFetched: screen.model.fetch(modelData.id)
                        onStopped: id => screen.model.stop(id)
                        onRetried: id => screen.model.retry(id)
                    }
                }
            }
            ModelsSection {
                title: qsTr("Folders of other programs")
                note: qsTr("Models of ComfyUI and others are used where they lie; nothing is copied or changed.")

                Repeater {
                    model: screen.model.folders

                    RowLayout {
                        id: folder

                        required property string modelData

                        Layout.fillWidth: true
                        spacing: 12

                        Label {
                            Layout.fillWidth: true
                            text: folder.modelData
                            elide: Text.ElideMiddle
                        }
                        IconButton {
                            symbol: "close"
                            text: qsTr("Do not look in %1 any more; its files stay").arg(folder.modelData)
                            onClicked: screen.model.forgetFolder(folder.modelData)
                        }
                    }
                }
                Button {
                    Layout.topMargin: 4
                    symbol: "folder_open"
                    text: qsTr("Add a folder")
                    onClicked: folderDialog.open()
                }
            }
            ModelsSection {
                title: qsTr("Access to %1").arg(screen.model.hub)
                note: screen.model.hasToken ? qsTr("Your token is in the system’s keychain. It is sent to %1 alone.").arg(screen.model.hub)
                                            : qsTr("Some models are given only to who has accepted their licence there. The token of your account opens them; it is kept by the system’s keychain and sent to %1 alone.").arg(screen.model.hub)

                RowLayout {
                    spacing: 8

                    TextField {
                        id: token

                        Layout.fillWidth: true
                        Layout.maximumWidth: 420
                        label: qsTr("Access token")
                        // Qt says no name of a field that hides what is in it; an empty one hides nothing.
                        echoMode: text === "" ? TextInput.Normal : TextInput.Password
                        onAccepted: keep.clicked()
                    }
                    Button {
                        id: keep

                        text: qsTr("Keep")
                        enabled: token.text.trim() !== ""
                        onClicked: {
                            screen.model.setToken(token.text);
                            token.clear();
                        }
                    }
                    Button {
                        visible: screen.model.hasToken
                        text: qsTr("Forget")
                        onClicked: screen.model.setToken("")
                    }
                }
            }
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: Math.min(parent.width - 16, implicitWidth)
    }

    LicenceDialog {
        id: licenceDialog

        onAccepted: entry => screen.model.acceptAndFetch(entry)
    }
    RemoveDialog {
        id: removeDialog

        onAccepted: entry => screen.model.remove(entry)
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Folder with models, or of a program that has them")
        onAccepted: screen.model.addFolder(selectedFolder)
    }
}
