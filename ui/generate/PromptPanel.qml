import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Generate

/// The inspector: what to make. The way to make it stays in sight at the bottom.
Panel {
    id: panel

    required property GenerateModel model

    readonly property GenerateSettings settings: model.settings

    signal modelFolderAsked()
    signal loraFileAsked()
    signal photoAsked()
    signal maskAsked()

    function focusPrompt(): void { prompt.forceActiveFocus(Qt.TabFocusReason); }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What to make")

    Connections {
        target: panel.settings

        function onChanged(): void {
            if (prompt.text !== panel.settings.prompt)
                prompt.text = panel.settings.prompt;
        }
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
            spacing: 0

            Label {
                text: qsTr("Prompt")
                kind: "heading"
                Accessible.role: Accessible.Heading
            }
            PromptField {
                id: prompt

                Layout.fillWidth: true
                Layout.topMargin: 10
                name: qsTr("Prompt")
                placeholderText: qsTr("What do you want to see?")
                text: panel.settings.prompt
                focus: true
                onEdited: text => panel.settings.prompt = text
            }

            Label {
                Layout.topMargin: 20
                visible: chips.count > 0
                text: qsTr("Style")
                kind: "heading"
                Accessible.role: Accessible.Heading
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: 10
                spacing: 8

                Repeater {
                    id: chips

                    model: panel.settings.styles

                    Chip {
                        required property var modelData

                        text: modelData.label
                        checkable: true
                        checked: panel.settings.style === modelData.id
                        onClicked: {
                            panel.settings.style = panel.settings.style === modelData.id ? "" : modelData.id;
                            checked = Qt.binding(() => panel.settings.style === modelData.id);
                        }
                    }
                }
            }
            Label {
                Layout.fillWidth: true
                Layout.topMargin: 8
                visible: text !== ""
                text: panel.settings.addition !== "" ? qsTr("Added to the prompt: “%1”").arg(panel.settings.addition) : ""
                kind: "small"
                soft: true
                wrapMode: Text.Wrap
            }

            PhotoBox {
                Layout.fillWidth: true
                Layout.topMargin: 20
                photo: panel.settings.photo
                models: panel.settings.models
                onPhotoAsked: panel.photoAsked()
                onMaskAsked: panel.maskAsked()
            }
            SettingsGrid {
                Layout.fillWidth: true
                Layout.topMargin: 20
                settings: panel.settings
                onModelFolderAsked: panel.modelFolderAsked()
                onLoraFileAsked: panel.loraFileAsked()
            }
            Label {
                Layout.fillWidth: true
                Layout.topMargin: 8
                visible: text !== ""
                text: panel.settings.models.problem
                kind: "small"
                color: Theme.bad
                wrapMode: Text.Wrap
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
            readonly property double seconds: panel.model.forecast

            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            visible: seconds >= 0
            text: seconds < 1 ? qsTr("Under 1 s for %n picture(s)", "", panel.settings.count)
                              : qsTr("About %1 for %n picture(s)", "", panel.settings.count).arg(Durations.span(seconds))
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
        Button {
            Layout.fillWidth: true
            kind: "primary"
            text: panel.model.running ? qsTr("Generate next") : qsTr("Generate")
            keys: qsTr("Ctrl ↵")
            enabled: panel.settings.ready
            onClicked: panel.model.generate()
        }
    }
}
