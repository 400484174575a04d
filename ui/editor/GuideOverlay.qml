import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Editor

/// A line is drawn along what is to be level or upright.
Item {
    id: overlay

    required property EditorModel model
    property point from
    property point to

    signal done()

    MouseArea {
        id: area

        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.CrossCursor
        onPressed: mouse => {
            overlay.from = Qt.point(mouse.x, mouse.y);
            overlay.to = overlay.from;
        }
        onPositionChanged: mouse => overlay.to = Qt.point(mouse.x, mouse.y)
        onReleased: {
            const length = Math.hypot(overlay.to.x - overlay.from.x, overlay.to.y - overlay.from.y);
            if (length > 20)
                overlay.model.level(Qt.point(overlay.from.x / width, overlay.from.y / height), Qt.point(overlay.to.x / width, overlay.to.y / height));
            overlay.done();
        }
    }
    Repeater {
        model: area.pressed ? [Theme.underLine, Theme.overPicture] : []

        Rectangle {
            required property color modelData
            required property int index

            width: Math.hypot(overlay.to.x - overlay.from.x, overlay.to.y - overlay.from.y)
            height: index === 0 ? 4 : 2
            x: overlay.from.x
            y: overlay.from.y - height / 2
            transformOrigin: Item.Left
            rotation: Math.atan2(overlay.to.y - overlay.from.y, overlay.to.x - overlay.from.x) * 180 / Math.PI
            color: modelData
        }
    }
}
