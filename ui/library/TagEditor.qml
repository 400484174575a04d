import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Library

/// Tags to take off, and a field that gives one.
ColumnLayout {
    id: editor

    required property LibraryModel model
    property var tags: []

    spacing: 8

    Label {
        text: qsTr("Tags")
        kind: "small"
        soft: true
        visible: editor.tags.length > 0
    }
    Flow {
        Layout.fillWidth: true
        visible: editor.tags.length > 0
        spacing: 6

        Repeater {
            model: editor.tags

            Chip {
                required property string modelData

                text: modelData + "  ×"
                Accessible.name: qsTr("Take the tag %1 off").arg(modelData)
                onClicked: editor.model.removeTag(modelData)
            }
        }
    }
    TextField {
        id: field

        Layout.fillWidth: true
        label: editor.model.grid.selectedCount > 1 ? qsTr("Add a tag to all") : qsTr("Add a tag")
        hint: qsTr("Press Enter after each")
        onAccepted: {
            editor.model.addTag(text);
            text = "";
        }
    }
}
