import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// Turning, straightening, perspective and the crop's shape.
ColumnLayout {
    id: group

    required property EditorModel model
    property bool guiding: false

    readonly property bool cropping: model.tool === "crop"
    readonly property var ratios: [
        { text: qsTr("Free"), ratio: 0 }, { text: qsTr("Original"), ratio: -1 }, { text: "1:1", ratio: 1 }, { text: "3:2", ratio: 3 / 2 },
        { text: "4:3", ratio: 4 / 3 }, { text: "16:9", ratio: 16 / 9 }, { text: "5:4", ratio: 5 / 4 }
    ]
    readonly property var kept: ["free", "original"]

    signal guideAsked()

    function isChosen(ratio: real): bool {
        const now = model.cropRatio;
        if (ratio === 0)
            return now === 0;
        if (ratio < 0 || now === 0)
            return false;
        return Math.abs(now - ratio) < 1e-3 || Math.abs(now - 1 / ratio) < 1e-3;
    }

    spacing: 8

    RowLayout {
        Layout.fillWidth: true
        spacing: 4

        Button {
            Layout.fillWidth: true
            implicitHeight: Theme.chipHeight
            kind: group.cropping ? "tonal" : "outline"
            symbol: "crop"
            text: group.cropping ? qsTr("Crop it") : qsTr("Crop")
            keys: "R"
            onClicked: group.model.tool = group.cropping ? "" : "crop"
        }
        IconButton {
            symbol: "rotate_left"
            text: qsTr("Turn left")
            keys: "["
            onClicked: group.model.turn(-1)
        }
        IconButton {
            symbol: "rotate_right"
            text: qsTr("Turn right")
            keys: "]"
            onClicked: group.model.turn(1)
        }
        IconButton {
            symbol: "flip"
            text: qsTr("Flip: left and right change places")
            onClicked: group.model.flip()
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: group.cropping
        spacing: 6

        Repeater {
            model: group.ratios

            Chip {
                required property var modelData

                text: modelData.text
                checkable: true
                checked: group.isChosen(modelData.ratio)
                onClicked: {
                    group.model.setCropRatio(modelData.ratio);
                    checked = Qt.binding(() => group.isChosen(modelData.ratio));
                }
            }
        }
        IconButton {
            symbol: "swap_horiz"
            text: qsTr("Upright or lying")
            keys: "X"
            onClicked: group.model.swapCropRatio()
        }
    }
    SliderRow {
        Layout.fillWidth: true
        model: group.model
        setting: "straighten"
        title: qsTr("Straighten")
        factor: 1
        decimals: 1
        unit: "°"
    }
    Button {
        Layout.fillWidth: true
        implicitHeight: Theme.chipHeight
        kind: group.guiding ? "tonal" : "outline"
        symbol: "straighten"
        text: group.guiding ? qsTr("Draw along what is to be level") : qsTr("Straighten by a line")
        onClicked: group.guideAsked()
    }
    SliderRow {
        Layout.fillWidth: true
        model: group.model
        setting: "vertical"
        title: qsTr("Vertical perspective")
        hint: qsTr("Makes lines upright that lean towards each other.")
    }
    SliderRow {
        Layout.fillWidth: true
        model: group.model
        setting: "horizontal"
        title: qsTr("Horizontal perspective")
    }
}
