import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Shell

/// Every running and waiting job. Closed: one line about the running one. Open: all of them.
Rectangle {
    id: drawer

    required property QueueModel queue

    property bool open: false

    readonly property real barHeight: Math.max(52, Theme.bodySize * 1.3 + 26)
    /// The running job in one line; open, it has a row of its own.
    readonly property bool brief: queue.running && !open
    readonly property bool trouble: queue.problem !== "" || (!queue.running && queue.failures > 0)
    readonly property string runningIcon: queue.runningKind === "download" ? "download" : queue.runningKind === "training" ? "model_training" : "palette"
    readonly property string summary: {
        if (queue.problem !== "")
            return queue.problem;
        if (queue.running && open)
            return queue.waiting > 0 ? qsTr("%n waiting", "", queue.waiting) : "";
        if (queue.running && queue.runningDetail !== "")
            return queue.runningDetail;
        if (queue.running) {
            const parts = [queue.steps > 0 ? qsTr("step %1 of %2").arg(queue.step).arg(queue.steps) : qsTr("getting ready")];
            const left = Durations.left(queue.secondsLeft);
            if (left !== "")
                parts.push(left);
            return parts.join("  ·  ");
        }
        if (queue.paused)
            return queue.waiting > 0 ? qsTr("Paused  ·  %n waiting", "", queue.waiting) : qsTr("Paused");
        if (queue.failures > 0)
            return qsTr("%n job(s) did not finish", "", queue.failures);
        return qsTr("Nothing is waiting");
    }

    implicitHeight: barHeight + (open ? Math.min(list.contentHeight + 24, 300, parent.height * 0.36) : 0)
    color: Theme.raised
    border.width: Theme.contrast ? Theme.lineWidth : 0
    border.color: Theme.line

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Queue")

    Behavior on implicitHeight { NumberAnimation { duration: Theme.slow; easing.type: Easing.InOutQuad } }

    RowLayout {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 18
        anchors.rightMargin: 12
        height: drawer.barHeight
        spacing: 12

        Icon {
            implicitWidth: Theme.iconSize
            implicitHeight: Theme.iconSize
            name: drawer.trouble ? "error" : drawer.queue.running ? drawer.runningIcon : drawer.queue.paused ? "pause_circle" : "schedule"
            color: drawer.trouble ? Theme.bad : drawer.queue.running ? Theme.accent : Theme.softText
        }
        Label {
            visible: drawer.brief || drawer.open
            Layout.maximumWidth: drawer.width * 0.3
            text: drawer.open ? qsTr("Queue") : drawer.queue.runningName
            font.weight: Theme.strong
            elide: Text.ElideRight
        }
        Label {
            Layout.fillWidth: !drawer.brief
            text: drawer.summary
            kind: "small"
            soft: true
            elide: Text.ElideRight
        }
        ProgressBar {
            visible: drawer.brief
            Layout.fillWidth: true
            name: qsTr("Progress of the running job")
            value: drawer.queue.fraction
            indeterminate: drawer.queue.fraction === 0
        }
        Label {
            visible: drawer.brief && drawer.queue.waiting > 0
            text: qsTr("%n waiting", "", drawer.queue.waiting)
            kind: "small"
            soft: true
        }
        Button {
            visible: drawer.queue.workerMissing
            implicitHeight: Theme.targetSize
            symbol: "replay"
            text: qsTr("Try again")
            hint: qsTr("Start the engine once more")
            onClicked: drawer.queue.restartWorker()
        }
        IconButton {
            visible: !drawer.queue.workerMissing
            symbol: drawer.queue.paused ? "play_arrow" : "pause"
            text: drawer.queue.paused ? qsTr("Go on with the queue") : qsTr("Pause the queue after this job")
            keys: "Ctrl+P"
            onClicked: drawer.queue.paused = !drawer.queue.paused
        }
        IconButton {
            visible: drawer.brief
            symbol: "close"
            text: qsTr("Cancel the running job")
            onClicked: drawer.queue.cancel(drawer.queue.runningId)
        }
        IconButton {
            symbol: drawer.open ? "keyboard_arrow_down" : "keyboard_arrow_up"
            text: drawer.open ? qsTr("Close the queue") : qsTr("Show the queue")
            keys: "Ctrl+J"
            onClicked: drawer.open = !drawer.open
        }
    }

    ListView {
        id: list

        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 18
        anchors.rightMargin: 12
        anchors.bottomMargin: 12
        visible: drawer.open
        clip: true
        model: drawer.queue
        boundsBehavior: Flickable.StopAtBounds
        Quick.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Jobs")

        delegate: JobRow {
            width: ListView.view.width
            queue: drawer.queue
        }

        Label {
            visible: drawer.queue.count === 0
            text: qsTr("What you make waits here until it is its turn.")
            soft: true
        }
    }
}
