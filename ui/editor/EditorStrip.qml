import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Editor

/// The photos that one can go on to.
ListView {
    id: strip

    required property EditorModel model_
    /// Where thumbnails come from, with an id behind it; empty: nowhere.
    property string thumbnails: ""

    implicitHeight: 72
    orientation: ListView.Horizontal
    spacing: 4
    clip: true
    model: strip.model_.neighbours
    currentIndex: strip.model_.position
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: Theme.quick
    preferredHighlightBegin: width / 2 - 36
    preferredHighlightEnd: width / 2 + 36
    highlightRangeMode: ListView.ApplyRange

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Photos before and after")

    delegate: Rectangle {
        id: frame

        required property int index
        required property var modelData

        width: 72
        height: 72
        radius: 4
        color: Theme.over

        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("Photo %1 of %2").arg(index + 1).arg(strip.count)
        Accessible.selected: ListView.isCurrentItem
        Accessible.onPressAction: strip.model_.openNeighbour(index)

        Image {
            anchors.fill: parent
            source: strip.thumbnails === "" ? "" : strip.thumbnails + frame.modelData
            sourceSize.width: 128
            sourceSize.height: 128
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            opacity: frame.ListView.isCurrentItem ? 1 : 0.6
        }
        Rectangle {
            anchors.fill: parent
            visible: frame.ListView.isCurrentItem
            color: "transparent"
            radius: 4
            border.width: Theme.ringWidth
            border.color: Theme.accent
        }
        TapHandler { onTapped: strip.model_.openNeighbour(frame.index) }
    }
}
