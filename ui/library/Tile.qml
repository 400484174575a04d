import QtQuick
import QtQuick.Window
import PhotoFlux.Controls

/// One item of the grid. It is told of another one when it comes into sight again further down.
Item {
    id: tile

    required property int thing
    required property real placeX
    required property real placeY
    required property real photoId
    required property string name
    required property int rating
    required property bool made
    required property string flag
    required property bool favourite
    required property bool offline
    required property bool selected
    required property bool current
    required property string spoken

    property real side: 136
    /// The keyboard is in the grid.
    property bool ringed: false

    readonly property real pixels: side * Screen.devicePixelRatio

    signal pressed()

    component Badge: Rectangle {
        property alias symbol: icon.name

        width: 22
        height: 22
        radius: 11
        color: Theme.shade

        Icon {
            id: icon

            anchors.centerIn: parent
            width: 14
            height: 14
            color: Theme.shadeText
        }
    }

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
        sourceSize: Qt.size(Math.ceil(tile.pixels / 64) * 64, Math.ceil(tile.pixels / 64) * 64)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        cache: false
        opacity: tile.flag === "rejected" ? 0.35 : 1
    }
    Column {
        anchors.centerIn: parent
        visible: picture.status === Image.Error
        width: parent.width - 16
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
    Rectangle {
        x: 6
        y: parent.height - height - 6
        visible: tile.rating > 0
        width: stars.implicitWidth + 8
        height: stars.implicitHeight + 2
        radius: 6
        color: Theme.shade

        Text {
            id: stars

            x: 4
            y: 1
            text: "★★★★★".slice(0, tile.rating)
            color: Theme.shadeText
            font.family: Theme.family
            font.pixelSize: Math.min(Theme.smallSize, tile.side / 9)
        }
    }
    Row {
        x: parent.width - width - 6
        y: 6
        spacing: 4

        Badge { symbol: "cloud_off"; visible: tile.offline }
        Badge { symbol: "favorite-fill"; visible: tile.favourite }
        Badge { symbol: "flag-fill"; visible: tile.flag === "picked" }
        Badge { symbol: "block"; visible: tile.flag === "rejected" }
        Badge { symbol: "palette"; visible: tile.made }
    }
    Rectangle {
        anchors.fill: parent
        visible: tile.selected
        color: "transparent"
        radius: 6
        border.width: Theme.contrast ? 4 : 3
        border.color: Theme.accent
    }
    Rectangle {
        x: 6
        y: 6
        visible: tile.selected
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
    FocusRing {
        corner: 2
        distance: 3
        shown: tile.current && tile.ringed
    }
}
