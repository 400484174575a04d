import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Shell

/// One job of the drawer.
Item {
    id: row

    required property int jobId
    required property string name
    required property string jobState
    required property int step
    required property int steps
    required property int picture
    required property int pictures
    required property double fraction
    required property double seconds
    required property string error
    /// Of a download; empty for pictures.
    required property string downloaded
    /// Of a personal model that is trained.
    required property bool training
    required property bool held
    required property string stage
    required property double likeness

    property QueueModel queue

    readonly property bool download: jobId < 0
    readonly property bool running: jobState === "running"
    readonly property bool failed: jobState === "failed"
    readonly property string detail: {
        if (failed)
            return error;
        if (download)
            return downloaded;
        if (training)
            return trainingDetail;
        if (!running)
            return qsTr("waiting  ·  %n picture(s)", "", pictures);
        const parts = [];
        if (pictures > 1)
            parts.push(qsTr("picture %1 of %2").arg(picture).arg(pictures));
        parts.push(steps > 0 ? qsTr("step %1 of %2").arg(step).arg(steps) : qsTr("getting ready"));
        const left = Durations.left(seconds);
        if (left !== "")
            parts.push(left);
        return parts.join("  ·  ");
    }

    readonly property string trainingDetail: {
        const parts = [];
        if (held)
            parts.push(qsTr("paused"));
        else if (!running)
            parts.push(qsTr("waiting to be trained"));
        else if (stage === "prior")
            parts.push(qsTr("making pictures of what the model knows"));
        else if (stage === "encode")
            parts.push(qsTr("reading photos"));
        else if (stage === "measure")
            parts.push(qsTr("making sample pictures"));
        else if (stage === "prove")
            parts.push(qsTr("proving what was learned"));
        else if (stage !== "train")
            parts.push(qsTr("getting ready"));
        if (step > 0)
            parts.push(qsTr("step %1 of %2").arg(step).arg(steps));
        if (likeness >= 0)
            parts.push(qsTr("likeness %1").arg(likeness.toFixed(2)));
        const left = held ? "" : Durations.left(seconds);
        if (left !== "")
            parts.push(left);
        return parts.join("  ·  ");
    }

    implicitHeight: Math.max(Theme.rowHeight + 12, content.implicitHeight + 12)

    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + detail

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Icon {
            implicitWidth: Theme.iconSize
            implicitHeight: Theme.iconSize
            name: row.failed ? "error" : row.running ? (row.download ? "download" : row.training ? "model_training" : "palette") : "hourglass_empty"
            color: row.failed ? Theme.bad : row.running ? Theme.accent : Theme.softText
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: row.name
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                text: row.detail
                kind: "small"
                soft: !row.failed
                color: row.failed ? Theme.bad : Theme.softText
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }
        ProgressBar {
            visible: row.running
            Layout.preferredWidth: 160
            name: qsTr("Progress of “%1”").arg(row.name)
            value: row.fraction
            indeterminate: row.fraction === 0 && !row.held
        }
        IconButton {
            visible: row.training && !row.failed
            symbol: row.held ? "play_arrow" : "pause"
            text: row.held ? qsTr("Go on training “%1”").arg(row.name) : qsTr("Pause training “%1”").arg(row.name)
            onClicked: row.queue.hold(row.jobId, !row.held)
        }
        Button {
            visible: row.failed
            implicitHeight: Theme.targetSize
            symbol: "replay"
            text: qsTr("Try again")
            onClicked: row.queue.retry(row.jobId)
        }
        IconButton {
            symbol: "close"
            text: row.failed ? qsTr("Take “%1” off the list").arg(row.name) : qsTr("Cancel “%1”").arg(row.name)
            onClicked: row.failed ? row.queue.remove(row.jobId) : row.queue.cancel(row.jobId)
        }
    }
}
