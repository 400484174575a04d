import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// Covers dust and blemishes with what lies nearby.
ColumnLayout {
    id: group

    required property EditorModel model
    readonly property bool healing: model.tool === "heal"

    spacing: 8

    Button {
        Layout.fillWidth: true
        implicitHeight: Theme.chipHeight
        kind: group.healing ? "tonal" : "outline"
        symbol: "healing"
        text: group.healing ? qsTr("Done healing") : qsTr("Heal spots")
        keys: "Q"
        onClicked: group.model.tool = group.healing ? "" : "heal"
    }
    Label {
        Layout.fillWidth: true
        visible: group.healing
        text: qsTr("Click on a blemish. Drag either circle; the wheel makes it larger or smaller; Delete takes it away.")
        kind: "small"
        soft: true
        wrapMode: Text.Wrap
    }
    Repeater {
        model: group.model.spots.length

        RowLayout {
            id: line

            required property int index

            Layout.fillWidth: true
            spacing: 4

            Button {
                Layout.fillWidth: true
                implicitHeight: Theme.chipHeight
                kind: group.model.spot === line.index ? "tonal" : "plain"
                text: qsTr("Spot %1").arg(line.index + 1)
                onClicked: {
                    group.model.tool = "heal";
                    group.model.spot = line.index;
                }
            }
            IconButton {
                symbol: "remove"
                text: qsTr("Smaller")
                onClicked: group.model.resizeSpot(line.index, 1 / 1.15, false)
            }
            IconButton {
                symbol: "add"
                text: qsTr("Larger")
                onClicked: group.model.resizeSpot(line.index, 1.15, false)
            }
            IconButton {
                symbol: "delete"
                text: qsTr("Remove spot %1").arg(line.index + 1)
                onClicked: group.model.removeSpot(line.index)
            }
        }
    }
}
