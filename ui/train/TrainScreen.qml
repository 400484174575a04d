import QtQuick
import QtQuick.Dialogs
import PhotoFlux.Controls
import PhotoFlux.Generate
import PhotoFlux.Train

/// Photos of one subject become a set, and that a personal model.
Item {
    id: screen

    required property TrainModel model

    /// To make pictures with it; `prompt` names its trigger.
    signal personalModelChosen(url file, string model, string prompt)

    function leave(): void {
        if (model.unsaved)
            leaveSheet.open();
        else
            model.close();
    }
    function askToDelete(entry: var): void {
        deleteSheet.name = entry.name;
        deleteSheet.models = entry.models.join(", ");
        deleteSheet.open();
    }

    onVisibleChanged: if (visible) model.refresh()

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Train")

    Connections {
        target: screen.model

        function onTold(what: string, detail: string): void {
            const words = ({
                kept: qsTr("%1 is kept").arg(detail),
                deleted: qsTr("%1 is deleted; the photos stay").arg(detail)
            });
            toast.show(words[what], "");
        }
    }

    StartPage {
        anchors.fill: parent
        visible: screen.model.page === "start"
        model: screen.model
        onPhotosAsked: photoDialog.open()
        onFolderAsked: folderDialog.open()
        onDeletionAsked: entry => screen.askToDelete(entry)
    }
    ErrorBanner {
        anchors.top: parent.top
        anchors.topMargin: 24
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 48, 640)
        visible: screen.model.page === "start" && message !== ""
        message: screen.model.problem
        onDismissed: screen.model.dismissProblem()
    }
    SetPage {
        anchors.fill: parent
        anchors.topMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        visible: screen.model.page === "set"
        model: screen.model
        onPhotosAsked: photoDialog.open()
        onLeaveAsked: screen.leave()
    }
    RunPage {
        anchors.fill: parent
        anchors.topMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        visible: screen.model.page === "run"
        model: screen.model
        onUsed: {
            const file = screen.model.run.files.find(one => one.kohya) ?? screen.model.run.files[0];
            screen.personalModelChosen(file.file, screen.model.run.modelPath, screen.model.run.samplePrompt);
        }
        onDiscardAsked: discardSheet.open()
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
        enabled: screen.model.page !== "run"
        onDropped: drop => {
            if (drop.hasUrls)
                screen.model.add(drop.urls);
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: Math.min(parent.width - 16, implicitWidth)
    }

    AskSheet {
        id: leaveSheet

        title: qsTr("Leave without keeping the set?")
        note: qsTr("What you chose and wrote here is then gone. The photos stay.")
        no: qsTr("Stay")
        yes: qsTr("Leave")
        onAgreed: screen.model.close()
    }
    AskSheet {
        id: deleteSheet

        property string name
        /// Names of what was trained on it; empty: nothing.
        property string models

        title: qsTr("Delete the set %1?").arg(name)
        note: models === "" ? qsTr("Its choice of photos, its captions, previews and caches and the consent kept with it are deleted. The photos stay.")
                            : qsTr("Its choice of photos, its captions, previews and caches, the consent kept with it and the personal models trained on it (%1) are deleted. The photos stay.").arg(models)
        no: qsTr("Keep it")
        yes: qsTr("Delete")
        onAgreed: screen.model.deleteSet(name)
    }
    AskSheet {
        id: discardSheet

        title: qsTr("Take this training off the list?")
        note: screen.model.run.state === "finished" ? qsTr("Its curves and its proof are not shown any more. The personal model, the set and the photos stay.")
                                                    : qsTr("It cannot go on then. The set stays, and the photos do.")
        no: qsTr("Keep it")
        yes: qsTr("Take it off")
        onAgreed: screen.model.run.discard()
    }
    FileDialog {
        id: photoDialog

        title: qsTr("Photos of one subject")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)")]
        onAccepted: screen.model.add(selectedFiles)
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Folder with photos of one subject")
        onAccepted: screen.model.add([selectedFolder])
    }
}
