import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Editor

/// The spots that are healed, and where they take from. A click makes one.
Item {
    id: overlay

    required property EditorModel model

    readonly property real side: Math.max(width, height)

    function share(item: Item, x: real, y: real): point {
        const at = item.mapToItem(overlay, x, y);
        return Qt.point(at.x / overlay.width, at.y / overlay.height);
    }
    function resize(event: var): void {
        const factor = Math.pow(1.1, event.angleDelta.y / 120);
        if (model.spot >= 0)
            model.resizeSpot(model.spot, factor, false);
        else
            model.spotSize *= factor;
    }

    MouseArea {
        id: ground

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.CrossCursor
        onClicked: mouse => overlay.model.addSpot(Qt.point(mouse.x / width, mouse.y / height))
        onWheel: event => {
            if (event.modifiers & Qt.ControlModifier)
                event.accepted = false;
            else
                overlay.resize(event);
        }
    }
    Circle {
        at: Qt.point(ground.mouseX, ground.mouseY)
        reach: overlay.model.spotSize / 1000 * overlay.side
        visible: ground.containsMouse
        opacity: 0.6
    }
    Repeater {
        model: overlay.model.spots.length

        Item {
            id: spot

            required property int index
            readonly property var data_: overlay.model.spots[index] ?? ({ x: 0, y: 0, radius: 0, sourceX: 0, sourceY: 0 })
            readonly property point at: Qt.point(data_.x * overlay.width, data_.y * overlay.height)
            readonly property point from: Qt.point(data_.sourceX * overlay.width, data_.sourceY * overlay.height)
            readonly property real reach: data_.radius * overlay.width
            readonly property bool chosen: overlay.model.spot === index

            anchors.fill: parent

            Rectangle {
                readonly property real length: Math.max(0, Math.hypot(spot.at.x - spot.from.x, spot.at.y - spot.from.y) - 2 * spot.reach)

                visible: spot.chosen && length > 0
                x: (spot.at.x + spot.from.x) / 2 - width / 2
                y: (spot.at.y + spot.from.y) / 2
                width: length
                height: 1
                rotation: Math.atan2(spot.from.y - spot.at.y, spot.from.x - spot.at.x) * 180 / Math.PI
                color: Theme.overPicture
            }
            Circle {
                at: spot.from
                reach: spot.reach
                visible: spot.chosen
                source: true
                lit: focusFrom.activeFocus
            }
            Circle {
                at: spot.at
                reach: spot.reach
                bold: spot.chosen
                lit: focusAt.activeFocus
            }
            SpotHandle {
                id: focusAt

                model: overlay.model
                spot: spot.index
                at: spot.at
                reach: spot.reach
                name: qsTr("Spot %1").arg(spot.index + 1)
                over: overlay
            }
            SpotHandle {
                id: focusFrom

                visible: spot.chosen
                model: overlay.model
                spot: spot.index
                source: true
                at: spot.from
                reach: spot.reach
                name: qsTr("Where spot %1 takes from").arg(spot.index + 1)
                over: overlay
            }
        }
    }

    component Circle: Item {
        id: circle

        property point at
        property real reach: 0
        property bool bold: false
        property bool source: false
        property bool lit: false

        x: at.x - reach
        y: at.y - reach
        width: 2 * reach
        height: 2 * reach

        Rectangle {
            anchors.fill: parent
            anchors.margins: -1
            radius: width / 2
            color: "transparent"
            border.width: circle.bold || circle.lit ? 4 : 3
            border.color: Theme.underLine
        }
        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: "transparent"
            border.width: circle.bold || circle.lit ? 2 : 1
            border.color: circle.lit ? Theme.accent : Theme.overPicture
            opacity: circle.source ? 0.8 : 1
        }
    }
    component SpotHandle: Item {
        id: handle

        property EditorModel model
        property int spot: -1
        property bool source: false
        property point at
        property real reach: 0
        property string name: ""
        property HealOverlay over

        function move(dx: real, dy: real): void {
            model.moveSpot(spot, Qt.point((at.x + dx) / over.width, (at.y + dy) / over.height), source, false);
        }

        x: at.x - width / 2
        y: at.y - height / 2
        width: Math.max(Theme.targetSize, 2 * reach)
        height: width
        activeFocusOnTab: over && over.visible
        onActiveFocusChanged: if (activeFocus && model.spot !== spot) model.spot = spot

        Accessible.role: Accessible.Button
        Accessible.name: name
        Accessible.focusable: true
        Keys.onPressed: event => {
            const far = event.modifiers & Qt.ShiftModifier ? 10 : 1;
            const steps = ({ [Qt.Key_Left]: [-far, 0], [Qt.Key_Right]: [far, 0], [Qt.Key_Up]: [0, -far], [Qt.Key_Down]: [0, far] })[event.key];
            if (steps)
                move(steps[0], steps[1]);
            else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                model.resizeSpot(spot, 1.1, false);
            else if (event.key === Qt.Key_Minus)
                model.resizeSpot(spot, 1 / 1.1, false);
            else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
                model.removeSpot(spot);
            else
                return;
            event.accepted = true;
        }

        MouseArea {
            property bool dragged: false

            anchors.fill: parent
            preventStealing: true
            cursorShape: Qt.SizeAllCursor
            onPressed: {
                dragged = false;
                handle.forceActiveFocus(Qt.MouseFocusReason);
            }
            onPositionChanged: mouse => {
                dragged = true;
                handle.model.moveSpot(handle.spot, handle.over.share(this, mouse.x, mouse.y), handle.source, true);
            }
            onReleased: if (dragged) handle.model.commit()
            onWheel: event => handle.over.resize(event)
        }
    }
}
