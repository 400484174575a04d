import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Train

/// What a finished training has to show, in plain words.
Panel {
    id: panel

    required property TrainingRun run

    readonly property bool measured: run.verdict !== ""

    function figure(value: real): string { return value.toLocaleString(Qt.locale(), "f", 2); }

    // The figures stand below the words where they would leave them too little room.
    readonly property bool narrow: width < 700 * Theme.textScale

    implicitHeight: words.height + (narrow && measured ? figures.height + 12 : 0) + 28

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Proof")

    Icon {
        id: mark

        x: Theme.inset
        y: 14
        name: panel.run.taught || !panel.measured ? "check" : "error"
        color: panel.run.taught ? Theme.good : panel.measured ? Theme.bad : Theme.softText
        width: Theme.iconSize
        height: Theme.iconSize
    }
    Column {
        id: words

        x: mark.x + mark.width + 12
        y: 14
        width: panel.width - x - Theme.inset - (panel.narrow || !panel.measured ? 0 : figures.width + 32)
        spacing: 4

        Label {
            width: parent.width
            text: (panel.run.taught ? qsTr("The model knows %1 now") : panel.measured ? qsTr("The model has not learned %1")
                                                                                    : qsTr("%1 is trained")).arg(panel.run.name)
            kind: "heading"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: panel.measured ? panel.run.verdict : qsTr("Nothing was measured: make pictures with it and look.")
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: panel.measured && !panel.run.taught
            text: qsTr("Try more steps, more varied photos, or a larger model.")
            kind: "small"
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: figures

        x: panel.narrow ? words.x : panel.width - width - Theme.inset
        y: panel.narrow ? words.y + words.height + 12 : Math.round((panel.height - height) / 2)
        visible: panel.measured
        spacing: 28

        Repeater {
            model: [{ what: qsTr("likeness"), value: qsTr("%1 → %2").arg(panel.figure(panel.run.likenessBefore)).arg(panel.figure(panel.run.likenessAfter)) },
                    { what: qsTr("variety kept"), value: qsTr("%1 %").arg(Math.round(100 * panel.run.varietyKept)) }]

            Column {
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
