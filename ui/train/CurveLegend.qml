import QtQuick
import PhotoFlux.Controls

/// Which curve has which colour.
Row {
    id: legend

    property string text
    property color color

    spacing: 8

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 14
        height: 3
        radius: 1
        color: legend.color
    }
    Label {
        text: legend.text
        kind: "small"
        soft: true
    }
}
