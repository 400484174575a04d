import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// How large the photo is shown.
Rectangle {
    id: bar

    required property EditorCanvas view

    implicitWidth: row.implicitWidth + 8
    implicitHeight: row.implicitHeight + 4
    radius: 12
    color: Theme.raised
    border.width: Theme.contrast ? Theme.lineWidth : 0
    border.color: Theme.line

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: 0

        IconButton {
            symbol: "remove"
            text: qsTr("Zoom out")
            keys: "−"
            onClicked: bar.view.zoomOut()
        }
        Button {
            kind: "plain"
            leftPadding: 6
            text: qsTr("%1 %").arg(bar.view.percent)
            hint: bar.view.fitted ? qsTr("Every pixel: 100 %") : qsTr("Fit into the window")
            keys: bar.view.fitted ? "1" : "0"
            onClicked: bar.view.toggleFit()
        }
        IconButton {
            symbol: "add"
            text: qsTr("Zoom in")
            keys: "+"
            onClicked: bar.view.zoomIn()
        }
        IconButton {
            symbol: "fit_screen"
            text: qsTr("Fit into the window")
            keys: "0"
            enabled: !bar.view.fitted
            onClicked: bar.view.fitted = true
        }
    }
}
