import QtQuick
import QtQuick.Window
import PhotoFlux.Controls
import PhotoFlux.Library

/// One item of the grid. It is told of another one when it comes into sight again further down.
Item {
    id: tile

    required property int thing
    required property real placeX
    required property real placeY
    required property real photoId
    required property string name
    required property int rating
    required property bool rejected
    required property string signs
    required property bool offline
    required property bool selected
    required property bool current
    required property int edited
    required property string spoken

    property real side: 136
    /// The keyboard is in the grid.
    property bool ringed: false

    readonly property real pixels: side * Screen.devicePixelRatio

    signal pressed()

    x: placeX
    y: placeY
    width: side
    height: side
    visible: thing >= 0

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.focusable: true
    Accessible.focused: current && ringed
    Accessible.ignored: thing < 0
    Accessible.onPressAction: pressed()

    Rectangle {
        anchors.fill: parent
        visible: picture.status !== Image.Ready
        color: Theme.over
    }
    Image {
        id: picture

        anchors.fill: parent
        // The little thumbnail is 256 pixels long, a wide photo's shorter side some two thirds of that.
        source: tile.photoId > 0 ? "image://library/%1/%2".arg(tile.pixels <= 184 ? 256 : 1024).arg(tile.photoId) : ""
        // In coarse steps: a slider that is dragged is not to read everything again at each pixel.
        sourceSize.width: Math.ceil(tile.pixels / 64) * 64
        sourceSize.height: Math.ceil(tile.pixels / 64) * 64
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        cache: false
        opacity: tile.rejected ? 0.35 : 1
    }
    // As it is edited, over it as soon as that is rendered.
    Loader {
        anchors.fill: parent
        active: tile.edited !== 0 && tile.photoId > 0
        sourceComponent: Image {
            source: "image://library/%1/%2/%3".arg(tile.pixels <= 184 ? 256 : 1024).arg(tile.photoId).arg(tile.edited)
            sourceSize: picture.sourceSize
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            cache: false
            opacity: picture.opacity
        }
    }
    // Made only where it is needed: words take long to lay out.
    Loader {
        anchors.centerIn: parent
        active: picture.status === Image.Error
        sourceComponent: Column {
            width: tile.width - 16
            spacing: 6

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 24
                height: 24
                name: tile.offline ? "cloud_off" : "broken_image"
                color: Theme.softText
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: tile.name
                kind: "small"
                soft: true
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
        }
    }
    TileMarks {
        anchors.fill: parent
        rating: tile.rating
        signs: tile.signs
        shade: Theme.shade
        ink: Theme.shadeText
        signSize: Math.max(18, Math.min(22 * Theme.textScale, tile.side / 5))
    }
    Item {
        anchors.fill: parent
        visible: tile.selected

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            radius: 6
            border.width: Theme.contrast ? 4 : 3
            border.color: Theme.accent
        }
        Rectangle {
            x: 6
            y: 6
            width: 22
            height: 22
            radius: 11
            color: Theme.accent

            Icon {
                anchors.centerIn: parent
                width: 16
                height: 16
                name: "check"
                color: Theme.accentText
            }
        }
    }
    FocusRing {
        corner: 2
        distance: 3
        shown: tile.current && tile.ringed
    }
}
