import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Library

/// The photos before and after the one that is looked at.
ListView {
    id: strip

    required property PhotoGrid grid
    property bool active: true

    signal chosen(int row)

    implicitHeight: 72
    orientation: ListView.Horizontal
    spacing: 4
    clip: true
    reuseItems: true
    model: active ? grid : null
    currentIndex: grid.current
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
        required property real photoId
        required property string spoken
        required property int edited

        width: 72
        height: 72
        radius: 4
        color: Theme.over

        Accessible.role: Accessible.ListItem
        Accessible.name: spoken
        Accessible.selected: ListView.isCurrentItem
        Accessible.onPressAction: strip.chosen(index)

        Repeater {
            // As it was taken, and over it as it is edited.
            model: frame.edited !== 0 ? ["", "/" + frame.edited] : [""]

            Image {
                required property string modelData

                anchors.fill: parent
                source: "image://library/256/%1%2".arg(frame.photoId).arg(modelData)
                sourceSize.width: 128
                sourceSize.height: 128
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                cache: false
                opacity: frame.ListView.isCurrentItem ? 1 : 0.6
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: frame.ListView.isCurrentItem
            color: "transparent"
            radius: 4
            border.width: Theme.contrast ? 4 : 3
            border.color: Theme.accent
        }
        TapHandler { onTapped: strip.chosen(frame.index) }
    }
}
