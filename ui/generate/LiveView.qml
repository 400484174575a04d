import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Generate

/// The picture being made, in the place and shape that the finished one will have.
Item {
    id: live

    required property GenerateModel model

    readonly property real shape: model.runningHeight > 0 ? model.runningWidth / model.runningHeight : 1
    readonly property string stageText: ({
        start: qsTr("Starting the engine"),
        load: qsTr("Loading the model"),
        encode: qsTr("Reading the prompt"),
        denoise: qsTr("Drawing"),
        decode: qsTr("Finishing")
    })[model.stage] ?? ""

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Preview of “%1”").arg(model.runningPrompt)

    Rectangle {
        id: frame

        anchors.centerIn: parent
        width: Math.min(live.width, live.height * live.shape, live.model.runningWidth * 8)
        height: width / live.shape
        color: Theme.over

        PixelImage {
            anchors.fill: parent
            image: live.model.preview
        }
        Label {
            anchors.centerIn: parent
            width: parent.width - 24
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            visible: live.model.stage !== "denoise" && live.model.stage !== "decode"
            text: live.stageText
            soft: true
        }
        ProgressBar {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 12
            name: qsTr("Progress of this job")
            value: live.model.fraction
            indeterminate: live.model.fraction === 0
        }
    }
}
