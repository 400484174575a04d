import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// The photo edited in several ways at once.
ColumnLayout {
    id: group

    required property EditorModel model

    signal nameAsked(real id, string name)

    spacing: 4

    Label {
        Layout.fillWidth: true
        visible: group.model.edits.versions.length === 0
        text: qsTr("A version is the same photo edited in another way, beside this one.")
        kind: "small"
        soft: true
        wrapMode: Text.Wrap
    }
    Repeater {
        model: group.model.edits.versions

        RowLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: 4

            Button {
                Layout.fillWidth: true
                implicitHeight: Theme.chipHeight
                kind: line.modelData.shown ? "tonal" : "plain"
                text: line.modelData.name
                hint: line.modelData.shown ? qsTr("shown") : ""
                onClicked: group.model.edits.showVersion(line.modelData.id)
            }
            IconButton {
                symbol: "edit"
                text: qsTr("Rename %1").arg(line.modelData.name)
                onClicked: group.nameAsked(line.modelData.id, line.modelData.name)
            }
            IconButton {
                symbol: "delete"
                text: qsTr("Remove %1 with its steps").arg(line.modelData.name)
                onClicked: group.model.edits.removeVersion(line.modelData.id)
            }
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.topMargin: 4
        implicitHeight: Theme.chipHeight
        symbol: "add"
        text: qsTr("New version from this…")
        onClicked: group.nameAsked(0, "")
    }
}
