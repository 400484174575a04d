import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Train

/// What a finished training has to show, in plain words.
Panel {
    id: panel

    required property TrainingRun run

    readonly property bool measured: run.likeness.length > 0 || run.likenessAfter > 0

    function figure(value: real): string { return value.toLocaleString(Qt.locale(), "f", 2); }

    implicitHeight: row.height + 28

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Proof")

    Flow {
        id: row

        readonly property bool narrow: panel.width < 700 * Theme.textScale

        x: Theme.inset
        y: 14
        width: panel.width - 2 * Theme.inset
        spacing: 24

        RowLayout {
            width: row.narrow || !panel.measured ? row.width : row.width - figures.width - row.spacing - 1
            spacing: 12

            Icon {
                Layout.alignment: Qt.AlignTop
                name: panel.run.taught ? "check" : "error"
                color: panel.run.taught ? Theme.good : Theme.bad
                implicitWidth: Theme.iconSize
                implicitHeight: Theme.iconSize
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Label {
                    Layout.fillWidth: true
                    text: panel.run.taught ? qsTr("The model knows %1 now").arg(panel.run.name) : qsTr("The model has not learned %1").arg(panel.run.name)
                    kind: "heading"
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }
                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: panel.run.verdict
                    kind: "small"
                    soft: true
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    visible: !panel.run.taught
                    text: qsTr("Try more steps, more varied photos, or a larger model.")
                    kind: "small"
                    wrapMode: Text.Wrap
                }
            }
        }
        RowLayout {
            id: figures

            visible: panel.measured
            spacing: 28

            Repeater {
                model: [{ what: qsTr("likeness"), value: qsTr("%1 → %2").arg(panel.figure(panel.run.likenessBefore)).arg(panel.figure(panel.run.likenessAfter)) },
                        { what: qsTr("variety kept"), value: qsTr("%1 %").arg(Math.round(100 * panel.run.varietyKept)) }]

                ColumnLayout {
                    id: one

                    required property var modelData

                    spacing: 2

                    Label {
                        text: one.modelData.value
                        kind: "title"
                    }
                    Label {
                        text: one.modelData.what
                        kind: "small"
                        soft: true
                    }
                }
            }
        }
    }
}
