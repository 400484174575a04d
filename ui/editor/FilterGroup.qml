import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// What each filter makes of this photo.
ColumnLayout {
    id: group

    required property EditorModel model

    spacing: 8

    Flow {
        id: flow

        readonly property int columns: Math.max(2, Math.floor((width + spacing) / (112 * Math.sqrt(Theme.textScale) + spacing)))
        readonly property real tile: Math.floor((width - (columns - 1) * spacing) / columns)

        Layout.fillWidth: true
        spacing: 8

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Filters")

        Repeater {
            model: group.model.filters

            FilterTile {
                width: flow.tile
                chosen: group.model.filter === name
                onClicked: group.model.setFilter(name)
            }
        }
    }
    SliderRow {
        Layout.fillWidth: true
        visible: group.model.filter !== ""
        model: group.model
        setting: "filter-strength"
        title: qsTr("Strength")
    }
}
