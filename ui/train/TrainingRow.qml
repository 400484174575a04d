import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// A training of the queue.
Item {
    id: row

    required property var entry

    readonly property bool running: entry.state === "running"
    readonly property string facts: {
        const words = ({ waiting: qsTr("waits"), paused: qsTr("paused"), finished: qsTr("finished"), failed: qsTr("did not finish"), stopped: qsTr("stopped") });
        const step = entry.step > 0 ? qsTr("step %1 of %2").arg(entry.step).arg(entry.steps) : qsTr("getting ready");
        return running ? step : words[entry.state] ?? "";
    }

    signal opened()

    Layout.fillWidth: true
    implicitHeight: Math.max(56, content.implicitHeight + 12)

    Accessible.role: Accessible.ListItem
    Accessible.name: entry.name + ", " + facts

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Icon {
            implicitWidth: Theme.iconSize
            implicitHeight: Theme.iconSize
            name: row.entry.state === "failed" ? "error" : row.entry.state === "finished" ? "check" : row.entry.state === "paused" ? "pause_circle" : "model_training"
            color: row.entry.state === "failed" ? Theme.bad : row.entry.state === "finished" ? Theme.good : row.running ? Theme.accent : Theme.softText
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: row.entry.name
                font.weight: Theme.strong
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                text: row.facts
                kind: "small"
                soft: true
                elide: Text.ElideRight
            }
        }
        ProgressBar {
            visible: row.running
            Layout.preferredWidth: 160
            name: qsTr("Progress of “%1”").arg(row.entry.name)
            value: row.entry.steps > 0 ? row.entry.step / row.entry.steps : 0
        }
        Button {
            implicitHeight: Theme.chipHeight
            text: qsTr("Show")
            Accessible.name: qsTr("Show the training of %1").arg(row.entry.name)
            onClicked: row.opened()
        }
    }
}
