import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Editor

/// The frame of the crop over the whole picture, with thirds and handles; all of it by keyboard, too.
Item {
    id: overlay

    required property EditorModel model
    property bool lines: true

    readonly property rect crop: model.crop
    readonly property real reach: Theme.targetSize
    readonly property var handles: [
        { edges: 3, name: qsTr("Top left corner of the crop"), x: 0, y: 0, shape: Qt.SizeFDiagCursor }, { edges: 1, name: qsTr("Top edge of the crop"), x: 0.5, y: 0, shape: Qt.SizeVerCursor },
        { edges: 5, name: qsTr("Top right corner of the crop"), x: 1, y: 0, shape: Qt.SizeBDiagCursor }, { edges: 4, name: qsTr("Right edge of the crop"), x: 1, y: 0.5, shape: Qt.SizeHorCursor },
        { edges: 12, name: qsTr("Bottom right corner of the crop"), x: 1, y: 1, shape: Qt.SizeFDiagCursor }, { edges: 8, name: qsTr("Bottom edge of the crop"), x: 0.5, y: 1, shape: Qt.SizeVerCursor },
        { edges: 10, name: qsTr("Bottom left corner of the crop"), x: 0, y: 1, shape: Qt.SizeBDiagCursor }, { edges: 2, name: qsTr("Left edge of the crop"), x: 0, y: 0.5, shape: Qt.SizeHorCursor }
    ]

    /// Arrow keys: a pixel of the screen at a time, with Shift ten.
    function byKey(event: var, edges: int): void {
        const far = event.modifiers & Qt.ShiftModifier ? 10 : 1;
        const steps = ({ [Qt.Key_Left]: [-far, 0], [Qt.Key_Right]: [far, 0], [Qt.Key_Up]: [0, -far], [Qt.Key_Down]: [0, far] })[event.key];
        if (!steps)
            return;
        model.dragCrop(crop, edges, Qt.point(steps[0] / width, steps[1] / height));
        model.commit("crop");
        event.accepted = true;
    }

    Repeater {
        // What is left away.
        model: [
            Qt.rect(0, 0, 1, overlay.crop.y), Qt.rect(0, overlay.crop.y + overlay.crop.height, 1, 1 - overlay.crop.y - overlay.crop.height),
            Qt.rect(0, overlay.crop.y, overlay.crop.x, overlay.crop.height),
            Qt.rect(overlay.crop.x + overlay.crop.width, overlay.crop.y, 1 - overlay.crop.x - overlay.crop.width, overlay.crop.height)
        ]

        Rectangle {
            required property rect modelData

            x: modelData.x * overlay.width
            y: modelData.y * overlay.height
            width: modelData.width * overlay.width
            height: modelData.height * overlay.height
            color: Theme.scrim
        }
    }
    Item {
        id: frame

        x: overlay.crop.x * overlay.width
        y: overlay.crop.y * overlay.height
        width: overlay.crop.width * overlay.width
        height: overlay.crop.height * overlay.height
        activeFocusOnTab: overlay.visible

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Crop")
        Accessible.description: qsTr("%1 × %2 pixels").arg(overlay.model.resultSize.width).arg(overlay.model.resultSize.height)
        Accessible.focusable: true
        Keys.onPressed: event => overlay.byKey(event, 0)

        Repeater {
            model: overlay.lines ? [1 / 3, 2 / 3] : []

            Item {
                required property real modelData

                anchors.fill: parent

                Rectangle {
                    x: Math.round(parent.modelData * parent.width)
                    width: 1
                    height: parent.height
                    color: Theme.overPicture
                    opacity: 0.45
                }
                Rectangle {
                    y: Math.round(parent.modelData * parent.height)
                    width: parent.width
                    height: 1
                    color: Theme.overPicture
                    opacity: 0.45
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -2
            color: "transparent"
            border.width: 3
            border.color: Theme.underLine
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -1
            color: "transparent"
            border.width: frame.activeFocus ? 2 : 1
            border.color: frame.activeFocus ? Theme.accent : Theme.overPicture
        }
        MouseArea {
            property point began
            property rect start

            anchors.fill: parent
            preventStealing: true
            cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
            onPressed: mouse => {
                began = mapToItem(overlay, mouse.x, mouse.y);
                start = overlay.crop;
                frame.forceActiveFocus(Qt.MouseFocusReason);
            }
            onPositionChanged: mouse => {
                const now = mapToItem(overlay, mouse.x, mouse.y);
                overlay.model.dragCrop(start, 0, Qt.point((now.x - began.x) / overlay.width, (now.y - began.y) / overlay.height));
            }
            onReleased: overlay.model.commit()
            onDoubleClicked: overlay.model.tool = ""
        }
        Repeater {
            model: overlay.handles

            Item {
                id: handle

                required property var modelData
                readonly property bool corner: [3, 5, 10, 12].includes(modelData.edges)

                x: modelData.x * frame.width - width / 2
                y: modelData.y * frame.height - height / 2
                width: overlay.reach
                height: overlay.reach
                activeFocusOnTab: overlay.visible

                Accessible.role: Accessible.Button
                Accessible.name: modelData.name
                Accessible.focusable: true
                Keys.onPressed: event => overlay.byKey(event, modelData.edges)

                Rectangle {
                    anchors.centerIn: parent
                    width: handle.corner ? 14 : handle.modelData.x === 0.5 ? 26 : 8
                    height: handle.corner ? 14 : handle.modelData.y === 0.5 ? 26 : 8
                    radius: 4
                    color: handle.activeFocus ? Theme.accent : Theme.overPicture
                    border.width: 1
                    border.color: Theme.underLine
                }
                MouseArea {
                    property point began
                    property rect start

                    anchors.fill: parent
                    preventStealing: true
                    cursorShape: handle.modelData.shape
                    onPressed: mouse => {
                        began = mapToItem(overlay, mouse.x, mouse.y);
                        start = overlay.crop;
                        handle.forceActiveFocus(Qt.MouseFocusReason);
                    }
                    onPositionChanged: mouse => {
                        const now = mapToItem(overlay, mouse.x, mouse.y);
                        overlay.model.dragCrop(start, handle.modelData.edges, Qt.point((now.x - began.x) / overlay.width, (now.y - began.y) / overlay.height));
                    }
                    onReleased: overlay.model.commit()
                }
            }
        }
    }
}
