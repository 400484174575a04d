import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Generate

/// What the picture is, and what can be done with it. While a job is shown: how far it is, and the way to stop it.
ColumnLayout {
    id: bar

    required property GenerateModel model

    signal saveAsked()

    readonly property bool onPicture: !model.live && model.picture.valid

    readonly property string details: {
        const parts = [qsTr("%1 × %2").arg(model.picture.width).arg(model.picture.height), qsTr("seed %1").arg(model.picture.seed),
                       qsTr("%n step(s)", "", model.picture.steps)];
        if (model.picture.guidance >= 0)
            parts.push(qsTr("guidance %1").arg(model.picture.guidance));
        parts.push(model.picture.model);
        return parts.join("  ·  ");
    }
    readonly property string progressText: {
        const parts = [];
        if (model.pictures > 1)
            parts.push(qsTr("Picture %1 of %2").arg(model.pictureNumber).arg(model.pictures));
        if (model.stage === "denoise" && model.steps > 0)
            parts.push(qsTr("Step %1 of %2").arg(model.step).arg(model.steps));
        else if (model.stage === "decode")
            parts.push(qsTr("Finishing"));
        else
            parts.push(qsTr("Getting ready"));
        const left = Durations.left(model.secondsLeft);
        if (left !== "")
            parts.push(left);
        return parts.join("  ·  ");
    }

    readonly property string words: model.live ? progressText : onPicture ? details : ""
    /// Words and buttons beside each other; else the words on a line of their own.
    readonly property bool wide: width > row.buttonsWidth + Math.max(240 * Theme.textScale, measure.advanceWidth + 24)

    spacing: 6

    // Of the details also while a job is shown: the picture must not move when it is done.
    TextMetrics {
        id: measure

        text: bar.details
        font.family: Theme.family
        font.pixelSize: Theme.smallSize
    }
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: 6
        visible: !bar.wide && text !== ""
        text: bar.words
        kind: "small"
        soft: true
        elide: Text.ElideRight
    }
    RowLayout {
        id: row

        readonly property real buttonsWidth: 8 * (Math.max(Theme.targetSize, Theme.bodySize * 1.3 + 14) + spacing)

        spacing: 4

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: 6
            visible: bar.wide
            text: bar.words
            kind: "small"
            soft: true
            elide: Text.ElideRight
        }
        Item {
            visible: !bar.wide
            Layout.fillWidth: true
        }
        Button {
            visible: bar.model.live
            kind: "outline"
            implicitHeight: Theme.targetSize
            symbol: "close"
            text: qsTr("Cancel")
            keys: qsTr("Esc")
            hint: qsTr("Stop this job")
            onClicked: bar.model.cancel()
        }
        IconButton {
            visible: bar.onPicture
            filled: true
            checkable: true
            checked: bar.model.picture.favourite
            symbol: bar.model.picture.favourite ? "favorite-fill" : "favorite"
            text: bar.model.picture.favourite ? qsTr("Not a favourite any more") : qsTr("Favourite")
            keys: "Ctrl+D"
            onClicked: {
                checked = Qt.binding(() => bar.model.picture.favourite);
                bar.model.toggleFavourite();
            }
        }
        IconButton {
            visible: bar.onPicture
            filled: true
            symbol: "replay"
            text: qsTr("Make again with the same seed")
            keys: "Ctrl+R"
            onClicked: bar.model.makeAgain()
        }
        IconButton {
            visible: bar.onPicture
            filled: true
            symbol: "shuffle"
            text: qsTr("Vary: the same words, a new seed")
            keys: "Ctrl+Shift+R"
            onClicked: bar.model.vary()
        }
        IconButton {
            visible: bar.onPicture
            filled: true
            symbol: "tune"
            text: qsTr("Use these settings")
            keys: "Ctrl+U"
            onClicked: bar.model.useSettings()
        }
        IconButton {
            visible: bar.onPicture
            filled: true
            symbol: "content_copy"
            text: qsTr("Copy")
            keys: "Ctrl+Shift+C"
            onClicked: bar.model.copy()
        }
        IconButton {
            visible: bar.onPicture
            filled: true
            symbol: "folder_open"
            text: qsTr("Show in folder")
            keys: "Ctrl+Shift+O"
            onClicked: bar.model.showInFolder()
        }
        IconButton {
            visible: bar.onPicture
            filled: true
            symbol: "delete"
            text: qsTr("Move to trash")
            keys: "Ctrl+Del"
            onClicked: bar.model.moveToTrash()
        }
        IconButton {
            visible: bar.onPicture
            filled: true
            symbol: "download"
            text: qsTr("Save as")
            keys: "Ctrl+S"
            onClicked: bar.saveAsked()
        }
    }
}
