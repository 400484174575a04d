import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Generate
import PhotoFlux.Train

/// Who or what the photos show. The next step stays in sight at the bottom.
Panel {
    id: panel

    required property TrainModel model

    property bool more: false

    readonly property SubjectForm subject: model.subject
    readonly property ModelList models: model.models

    readonly property TrainingCost cost: model.cost
    readonly property bool tooLarge: cost.available > 0 && cost.memory > cost.available
    readonly property string costWords: {
        if (cost.problem !== "")
            return cost.problem;
        if (cost.memory <= 0)
            return "";
        const size = bytes => Qt.locale().formattedDataSize(bytes, 1, Locale.DataSizeSIFormat);
        if (tooLarge)
            return qsTr("Needs %1 of memory, and this machine has %2. Choose a smaller model, or train at fewer pixels.").arg(size(cost.memory)).arg(size(cost.available));
        const memory = qsTr("%1 of %2 memory").arg(size(cost.memory)).arg(size(cost.available));
        const where = cost.device !== "" ? cost.device : qsTr("the processor");
        if (cost.seconds < 0)
            return memory;
        const time = cost.seconds < 1 ? Durations.span(cost.seconds) : qsTr("about %1").arg(Durations.span(cost.seconds));
        return qsTr("On %1: %2, %3").arg(where).arg(time).arg(memory);
    }

    function follow(): void {
        for (const [field, text] of [[name, subject.name], [what, subject.className], [trigger, subject.trigger]])
            if (field.text !== text)
                field.text = text;
    }

    Component.onCompleted: follow()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Subject")

    Connections {
        target: panel.subject

        function onChanged(): void { panel.follow(); }
    }

    Flickable {
        id: flick

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: footer.top
        anchors.bottomMargin: 8
        contentWidth: width
        contentHeight: column.implicitHeight + Theme.inset
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Quick.ScrollBar.vertical: ScrollBar {}

        FollowFocus { page: flick }

        ColumnLayout {
            id: column

            x: Theme.inset
            y: Theme.inset
            width: flick.width - 2 * Theme.inset
            spacing: Theme.gap

            Label {
                text: qsTr("Subject")
                kind: "heading"
                Accessible.role: Accessible.Heading
            }
            TextField {
                id: name

                Layout.fillWidth: true
                label: qsTr("Who or what")
                hint: qsTr("A name for the subject and its set: Mia, My blue cup")
                onTextEdited: panel.subject.name = text
            }
            TextField {
                id: what

                Layout.fillWidth: true
                label: qsTr("What it is")
                hint: qsTr("One word for its kind (class word), in English, as models read it: dog, woman, cup")
                onTextEdited: panel.subject.className = text
            }
            Switch {
                id: person

                Layout.fillWidth: true
                enabled: !panel.subject.surelyPerson
                text: qsTr("A person is shown")
                checked: panel.subject.person
                onToggled: {
                    panel.subject.person = checked;
                    checked = Qt.binding(() => panel.subject.person);
                }
            }
            CheckBox {
                Layout.fillWidth: true
                visible: panel.subject.person
                text: panel.subject.consentWords
                checked: panel.subject.consent
                onToggled: {
                    panel.subject.consent = checked;
                    checked = Qt.binding(() => panel.subject.consent);
                }
            }
            Switch {
                Layout.fillWidth: true
                visible: panel.model.photos.captionFiles > 0
                text: qsTr("Captions from text files")
                checked: panel.model.photos.useCaptionFiles
                onToggled: panel.model.photos.useCaptionFiles = checked
            }
            ComboField {
                Layout.fillWidth: true
                Layout.topMargin: 8
                label: qsTr("Model")
                hint: qsTr("What learns the subject; pictures with it are then made by this model")
                model: panel.models.entries
                selectedIndex: panel.models.current
                displayText: panel.models.currentName !== "" ? panel.models.currentName : qsTr("none")
                onActivated: index => panel.models.current = index
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: panel.models.problem
                kind: "small"
                color: Theme.bad
                wrapMode: Text.Wrap
            }
            Button {
                Layout.fillWidth: true
                kind: "plain"
                symbol: panel.more ? "keyboard_arrow_up" : "keyboard_arrow_down"
                text: panel.more ? qsTr("Less") : qsTr("More")
                Accessible.description: qsTr("Trigger word, resolution, steps and rank")
                onClicked: panel.more = !panel.more
            }
            TextField {
                id: trigger

                Layout.fillWidth: true
                visible: panel.more
                label: qsTr("Trigger word")
                hint: qsTr("What calls the subject in a prompt. Best a word that means nothing yet.")
                onEditingFinished: panel.subject.trigger = text
            }
            NumberField {
                Layout.fillWidth: true
                visible: panel.more
                label: qsTr("Trained at")
                unit: qsTr("px")
                hint: qsTr("Side of the square whose number of pixels photos are trained at")
                from: 64
                to: 2048
                stepSize: 64
                value: panel.subject.resolution
                onValueModified: panel.subject.resolution = value
            }
            NumberField {
                Layout.fillWidth: true
                visible: panel.more
                label: qsTr("Steps")
                hint: qsTr("It stops earlier when likeness stops rising")
                from: 1
                to: 20000
                stepSize: 100
                value: panel.model.steps
                onValueModified: panel.model.steps = value
            }
            NumberField {
                Layout.fillWidth: true
                visible: panel.more
                label: qsTr("Rank")
                hint: qsTr("Size of the personal model (LoRA rank): more learns finer detail and is slower")
                from: 1
                to: 256
                stepSize: 4
                value: panel.model.rank
                onValueModified: panel.model.rank = value
            }
        }
    }

    ColumnLayout {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.inset
        spacing: 10

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            text: panel.model.wanted
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            text: panel.costWords
            kind: "small"
            color: panel.tooLarge || panel.model.cost.problem !== "" ? Theme.bad : Theme.softText
            wrapMode: Text.Wrap
        }
        Button {
            Layout.fillWidth: true
            kind: "primary"
            text: qsTr("Start training")
            enabled: panel.model.wanted === "" && panel.model.cost.problem === "" && panel.models.current >= 0
            onClicked: panel.model.start()
        }
        Button {
            Layout.fillWidth: true
            text: panel.model.unsaved ? qsTr("Keep the set for later") : qsTr("The set is kept")
            enabled: panel.model.wanted === "" && panel.model.unsaved
            onClicked: panel.model.keep()
        }
    }
}
