import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// A picture that a training made, and what it was made with.
ColumnLayout {
    id: sample

    property url source
    property string words
    property string description
    property string missing: qsTr("not made yet")

    spacing: 6

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: 10
        color: Theme.canvas

        Image {
            id: picture

            anchors.fill: parent
            source: sample.source
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: sample.words
            Accessible.description: sample.description
        }
        Label {
            anchors.centerIn: parent
            width: parent.width - 24
            visible: picture.status === Image.Null
            horizontalAlignment: Text.AlignHCenter
            text: sample.missing
            kind: "small"
            soft: true
        }
    }
    Label {
        Layout.fillWidth: true
        text: sample.words
        kind: "small"
        soft: true
        elide: Text.ElideRight
    }
}
