import QtQuick
import PhotoFlux.Controls

/// One photo of the editor's strip.
Rectangle {
    id: tile

    required property int index
    required property var modelData
    required property string thumbnails
    required property bool selected
    /// The keyboard is here.
    required property bool ringed
    required property int count
    /// Another number is another picture.
    required property int look

    readonly property real photoId: modelData
    readonly property bool open: ListView.isCurrentItem

    signal pressed(int modifiers)
    signal menuAsked()

    width: 72
    height: 72
    radius: 4
    color: Theme.over

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Photo %1 of %2").arg(index + 1).arg(count)
    Accessible.selectable: true
    Accessible.selected: selected || open
    Accessible.focusable: true
    Accessible.focused: ringed
    Accessible.onPressAction: pressed(Qt.NoModifier)

    Repeater {
        // As it was taken, and over it as it is edited.
        model: tile.thumbnails === "" ? [] : ["", "/" + tile.look]

        Image {
            required property string modelData

            anchors.fill: parent
            source: tile.thumbnails + tile.photoId + modelData
            sourceSize.width: 128
            sourceSize.height: 128
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            cache: false
            opacity: tile.open || tile.selected ? 1 : 0.6
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: tile.open
        color: "transparent"
        radius: 4
        border.width: Theme.ringWidth
        border.color: Theme.accent
    }
    Rectangle {
        x: 4
        y: 4
        width: 20
        height: 20
        radius: 10
        visible: tile.selected
        color: Theme.accent

        Icon {
            anchors.centerIn: parent
            width: 14
            height: 14
            name: "check"
            color: Theme.accentText
        }
    }
    FocusRing {
        corner: 4
        distance: -2
        shown: tile.ringed
    }
    TapHandler {
        acceptedModifiers: Qt.KeyboardModifierMask
        onTapped: tile.pressed(point.modifiers)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: tile.menuAsked()
    }
}
