import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// The tone curves of all channels together and of each.
ColumnLayout {
    id: group

    required property EditorModel model
    property string channel: "rgb"

    readonly property var channels: [
        { channel: "rgb", text: qsTr("All"), color: Theme.text }, { channel: "red", text: qsTr("Red"), color: Theme.channelRed },
        { channel: "green", text: qsTr("Green"), color: Theme.channelGreen }, { channel: "blue", text: qsTr("Blue"), color: Theme.channelBlue }
    ]
    readonly property var shown: channels.find(one => one.channel === channel)

    spacing: 8

    Flow {
        Layout.fillWidth: true
        spacing: 6

        Repeater {
            model: group.channels

            Chip {
                required property var modelData

                text: modelData.text
                checkable: true
                checked: group.channel === modelData.channel
                onClicked: {
                    group.channel = modelData.channel;
                    checked = Qt.binding(() => group.channel === modelData.channel);
                }
            }
        }
    }
    ChannelCurve {
        Layout.fillWidth: true
        model: group.model
        channel: group.channel
        channelName: group.shown.text
        color: group.shown.color
    }
    RowLayout {
        Layout.fillWidth: true

        Button {
            kind: "plain"
            text: qsTr("Add a point")
            onClicked: {
                // In the widest gap, on the straight line between its ends.
                const points = group.model.curves[group.channel];
                let widest = 1;
                for (let i = 2; i < points.length; ++i)
                    if (points[i].x - points[i - 1].x > points[widest].x - points[widest - 1].x)
                        widest = i;
                const a = points[widest - 1], b = points[widest];
                group.model.setCurvePoint(group.channel, -1, Qt.point((a.x + b.x) / 2, (a.y + b.y) / 2), false);
            }
        }
        Item { Layout.fillWidth: true }
        Button {
            kind: "plain"
            text: qsTr("Straight again")
            onClicked: group.model.resetCurve(group.channel)
        }
    }
}
