import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Generate
import PhotoFlux.Train

/// A training: how far it is and what it has learned, and at the end the proof.
Flickable {
    id: page

    required property TrainModel model

    readonly property TrainingRun run: model.run
    readonly property bool finished: run.state === "finished"

    signal used()
    signal discardAsked()

    contentWidth: width
    contentHeight: Math.max(height, column.implicitHeight)
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Quick.ScrollBar.vertical: ScrollBar {}

    FollowFocus { page: page }

    ColumnLayout {
        id: column

        width: page.width
        height: page.contentHeight
        spacing: Theme.gap

        RunHeader {
            Layout.fillWidth: true
            run: page.run
            onLeaveAsked: page.model.lookAt(0)
            onUsed: page.used()
            onDiscardAsked: page.discardAsked()
        }
        ErrorBanner {
            Layout.fillWidth: true
            message: page.model.problem
            onDismissed: page.model.dismissProblem()
        }
        ProofPanel {
            Layout.fillWidth: true
            visible: page.finished
            run: page.run
        }
        Item {
            id: middle

            readonly property bool narrow: page.width < 720 * Math.sqrt(Theme.textScale)
            readonly property real samplesWidth: page.finished ? Math.min(page.width * 0.5, 620)
                                                               : Math.min(page.width * 0.32, 300 * Math.sqrt(Theme.textScale))
            readonly property real half: (height - Theme.gap) / 2

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: (narrow ? 480 : page.finished ? 240 : 300) * Math.sqrt(Theme.textScale)

            CurvePanel {
                width: middle.narrow ? parent.width : parent.width - middle.samplesWidth - Theme.gap
                height: middle.narrow ? middle.half : parent.height
                run: page.run
            }
            SamplesPanel {
                x: parent.width - width
                y: parent.height - height
                width: middle.narrow ? parent.width : middle.samplesWidth
                height: middle.narrow ? middle.half : parent.height
                across: middle.narrow || page.finished
                run: page.run
            }
        }
        Panel {
            Layout.fillWidth: true
            implicitHeight: strip.implicitHeight + 32

            ColumnLayout {
                id: strip

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: Theme.inset
                anchors.rightMargin: Theme.inset
                spacing: 10

                RowLayout {
                    spacing: 16

                    Label {
                        text: qsTr("Photos")
                        kind: "heading"
                        Accessible.role: Accessible.Heading
                    }
                    Label {
                        Layout.fillWidth: true
                        text: page.run.heldOut > 0 ? qsTr("%n learned from", "", page.run.photos.length - page.run.heldOut) + "  ·  " + qsTr("%n held out to measure by", "", page.run.heldOut)
                                                   : qsTr("%n learned from", "", page.run.photos.length)
                        kind: "small"
                        soft: true
                        elide: Text.ElideRight
                    }
                }
                ListView {
                    Layout.fillWidth: true
                    implicitHeight: 96
                    orientation: ListView.Horizontal
                    spacing: 8
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    model: page.run.photos
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Photos")
                    Quick.ScrollBar.horizontal: ScrollBar { implicitHeight: 8 }

                    delegate: Image {
                        required property var modelData

                        width: 84
                        height: 84
                        source: modelData.source
                        sourceSize.width: 168
                        sourceSize.height: 168
                        fillMode: Image.PreserveAspectCrop
                        autoTransform: true
                        asynchronous: true
                        clip: true
                        Accessible.role: Accessible.ListItem
                        Accessible.name: modelData.name
                    }
                }
            }
        }
    }
}
