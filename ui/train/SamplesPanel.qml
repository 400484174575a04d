import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Train

/// The same sentence and seed without and with what was learned.
Panel {
    id: panel

    required property TrainingRun run

    /// Beside each other rather than one above the other.
    property bool across: false

    readonly property string withWords: run.state === "finished" ? qsTr("with %1").arg(run.name)
        : run.withStep === run.bestStep ? qsTr("with %1, step %2 (best so far)").arg(run.name).arg(run.withStep)
                                        : qsTr("with %1, step %2").arg(run.name).arg(run.withStep)

    component Sample: ColumnLayout {
        id: sample

        property url source
        property string words
        property string description

        spacing: 6
        Layout.fillWidth: true
        Layout.fillHeight: true

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 90
            radius: 10
            color: Theme.canvas

            Image {
                anchors.fill: parent
                source: sample.source
                // Many small models make pictures of fewer pixels than this.
                sourceSize.width: 0
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.role: Accessible.Graphic
                Accessible.name: sample.words
                Accessible.description: sample.description
            }
            Label {
                anchors.centerIn: parent
                width: parent.width - 24
                visible: sample.source.toString() === ""
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("not made yet")
                kind: "small"
                soft: true
            }
        }
        Label {
            Layout.fillWidth: true
            text: sample.words
            kind: "small"
            soft: true
            elide: Text.ElideRight
        }
    }

    implicitHeight: 220

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.inset
        spacing: 8

        Label {
            text: qsTr("Same seed")
            kind: "heading"
            Accessible.role: Accessible.Heading
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: panel.across ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: 8

            Sample {
                source: panel.run.without
                words: qsTr("without %1").arg(panel.run.name)
                description: panel.run.samplePrompt
            }
            Sample {
                source: panel.run.with
                words: panel.run.with.toString() === "" ? qsTr("with %1").arg(panel.run.name) : panel.withWords
                description: panel.run.samplePrompt
            }
        }
        Label {
            Layout.fillWidth: true
            visible: panel.run.state === "running" || panel.run.state === "paused"
            text: qsTr("Stops by itself when likeness stops rising.")
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
    }
}
