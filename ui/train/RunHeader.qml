import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Train

/// What is trained, how far it is, and what can be done with it.
Panel {
    id: header

    required property TrainingRun run

    signal leaveAsked()
    signal used()
    signal discardAsked()

    readonly property bool ended: run.state === "finished" || run.state === "failed" || run.state === "stopped"
    readonly property string facts: {
        const parts = [run.className, run.heldOut > 0 ? qsTr("%n photo(s), %1 held out", "", run.photos.length).arg(run.heldOut)
                                                     : qsTr("%n photo(s)", "", run.photos.length)];
        parts.push(qsTr("%1, rank %2").arg(run.modelName).arg(run.rank), qsTr("trigger “%1”").arg(run.trigger));
        return parts.join("  ·  ");
    }
    readonly property string stage: {
        if (run.stage === "train")
            return qsTr("Step %1 of %2").arg(run.step).arg(run.steps);
        if (run.stage === "prior")
            return qsTr("Making pictures of what the model knows: %1 of %2").arg(run.step).arg(run.steps);
        if (run.stage === "encode")
            return qsTr("Reading photos and captions: %1 of %2").arg(run.step).arg(run.steps);
        if (run.stage === "measure")
            return qsTr("Making samples: %1 of %2").arg(run.step).arg(run.steps);
        return ({ start: qsTr("Getting ready"), load: qsTr("Loading the model"), prove: qsTr("Proving what was learned") })[run.stage] ?? "";
    }
    readonly property string status: {
        if (run.state === "waiting")
            return qsTr("Waits until no picture does");
        if (run.state === "stopped")
            return run.trainedSteps > 0 ? qsTr("Stopped at step %1; it can go on from its last checkpoint").arg(run.trainedSteps) : qsTr("Stopped");
        if (run.state === "failed")
            return run.error;
        if (run.state === "finished")
            return run.stoppedEarly !== "" ? qsTr("Finished early: %1").arg(run.stoppedEarly) : qsTr("Finished");
        const parts = [stage];
        if (run.state === "paused")
            parts.push(qsTr("paused"));
        if (run.trainedSteps > 0)
            parts.push(qsTr("loss %1").arg(run.loss.toLocaleString(Qt.locale(), "f", 3)));
        const time = Durations.left(run.secondsLeft);
        if (time !== "" && run.state === "running")
            parts.push(time);
        if (run.restarts > 0)
            parts.push(qsTr("went on %n time(s) after the engine had died", "", run.restarts));
        return parts.join("  ·  ");
    }

    // The buttons stand below the words where they would leave them too little room.
    readonly property bool narrow: width < 760 * Theme.textScale

    implicitHeight: Math.max(words.height, narrow ? 0 : buttons.height) + (narrow ? buttons.height + 12 : 0) + 28

    IconButton {
        id: back

        x: 12
        y: 12
        symbol: "arrow_back"
        text: header.ended ? qsTr("Back") : qsTr("Back; training goes on")
        onClicked: header.leaveAsked()
    }
    ColumnLayout {
        id: words

        x: back.x + back.width + 8
        y: 14
        width: header.width - x - Theme.inset - (header.narrow ? 0 : buttons.width + 20)
        spacing: 4

        Label {
            Layout.fillWidth: true
            text: header.run.name
            kind: "title"
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: header.facts
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: header.status
            kind: "small"
            color: header.run.state === "failed" ? Theme.bad : Theme.text
            wrapMode: Text.Wrap
        }
        ProgressBar {
            Layout.fillWidth: true
            Layout.topMargin: 4
            visible: !header.ended && header.run.state !== "waiting"
            name: qsTr("Progress of the training")
            value: header.run.allSteps > 0 ? header.run.trainedSteps / header.run.allSteps : 0
            indeterminate: header.run.state === "running" && header.run.trainedSteps === 0
        }
    }
    Row {
        id: buttons

        x: header.narrow ? words.x : header.width - width - Theme.inset
        y: header.narrow ? words.y + words.height + 12 : Math.round((header.height - height) / 2)
        spacing: 8

        Button {
            visible: !header.ended
            text: header.run.state === "paused" ? qsTr("Go on") : qsTr("Pause")
            symbol: header.run.state === "paused" ? "play_arrow" : "pause"
            hint: qsTr("Paused it stands still before its next step and keeps its memory, also over a restart")
            onClicked: header.run.setPaused(header.run.state !== "paused")
        }
        Button {
            visible: !header.ended
            text: qsTr("Stop")
            hint: qsTr("It can go on later from its last checkpoint")
            onClicked: header.run.stop()
        }
        Button {
            visible: header.run.state === "finished" && header.run.files.length > 0
            kind: "primary"
            implicitHeight: Theme.buttonHeight
            symbol: "palette"
            text: qsTr("Make pictures with it")
            onClicked: header.used()
        }
        Button {
            visible: header.run.state === "finished" && header.run.files.length > 0
            symbol: "folder_open"
            text: qsTr("Show files")
            hint: qsTr("One for ComfyUI, kohya and others, and one for diffusers")
            onClicked: header.run.showFiles()
        }
        Button {
            visible: header.run.state === "failed" || header.run.state === "stopped"
            kind: "primary"
            implicitHeight: Theme.buttonHeight
            symbol: "replay"
            text: header.run.state === "failed" ? qsTr("Try again") : qsTr("Go on")
            onClicked: header.run.goOn()
        }
        Button {
            visible: header.ended
            text: qsTr("Take off the list")
            onClicked: header.discardAsked()
        }
    }
}
