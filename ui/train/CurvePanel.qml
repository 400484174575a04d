import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Train

/// How alike the samples are to the photos held out, and how varied they stay, over the steps.
Panel {
    id: panel

    required property TrainingRun run

    readonly property int measured: run.likeness.length
    readonly property string now: {
        if (measured === 0)
            return run.state === "finished" ? qsTr("Nothing was measured.") : qsTr("Measured first before anything is learned, then all along.");
        const last = run.likeness[measured - 1], figure = value => value.toLocaleString(Qt.locale(), "f", 2);
        return qsTr("Likeness %1 at step %2, %3 at first; variety %4.").arg(figure(last.y)).arg(last.x)
                   .arg(figure(run.likeness[0].y)).arg(figure(run.variety[measured - 1].y));
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: title.text
    Accessible.description: now

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.inset
        spacing: 4

        RowLayout {
            spacing: 16

            Label {
                id: title

                Layout.fillWidth: true
                text: panel.run.heldOut > 0 ? qsTr("Likeness to held-out photos") : qsTr("Likeness to the photos")
                kind: "heading"
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            CurveLegend {
                text: qsTr("likeness")
                color: Theme.accent
            }
            CurveLegend {
                text: qsTr("variety")
                color: Theme.second
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: 8
            text: panel.measured > 0 ? panel.now + " " + qsTr("Higher is better.") : panel.now
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
        CurveView {
            id: curve

            Layout.fillWidth: true
            Layout.fillHeight: true
            first: panel.run.likeness
            second: panel.run.variety
            steps: panel.run.allSteps
            marked: panel.run.bestStep
            firstColor: Theme.accent
            secondColor: Theme.second
            gridColor: Theme.over
            textColor: Theme.softText
            font.family: Theme.family
            font.pixelSize: Theme.smallSize
            dashed: Theme.contrast
        }
    }
}
