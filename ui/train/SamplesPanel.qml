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

    readonly property string missing: run.state === "finished" ? qsTr("was not made") : qsTr("not made yet")
    readonly property string withWords: {
        if (run.state === "finished" || run.withStep === 0)
            return qsTr("with %1").arg(run.name);
        return run.withStep === run.bestStep ? qsTr("with %1, step %2 (best so far)").arg(run.name).arg(run.withStep)
                                             : qsTr("with %1, step %2").arg(run.name).arg(run.withStep);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.inset
        spacing: 8

        Label {
            text: qsTr("Same seed")
            kind: "heading"
            Accessible.role: Accessible.Heading
        }
        Item {
            id: pair

            readonly property real each: panel.across ? (width - Theme.gap) / 2 : width
            readonly property real high: panel.across ? height : (height - Theme.gap) / 2

            Layout.fillWidth: true
            Layout.fillHeight: true

            SamplePicture {
                width: pair.each
                height: pair.high
                source: panel.run.without
                words: qsTr("without %1").arg(panel.run.name)
                description: panel.run.samplePrompt
                missing: panel.missing
            }
            SamplePicture {
                x: parent.width - width
                y: parent.height - height
                width: pair.each
                height: pair.high
                source: panel.run.with
                words: panel.withWords
                description: panel.run.samplePrompt
                missing: panel.missing
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
