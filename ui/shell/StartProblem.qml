import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Shown when the program cannot start: why, and the way out.
Quick.ApplicationWindow {
    id: window

    required property string message

    width: 560
    height: 260
    visible: true
    title: "PhotoFlux"
    color: Theme.base

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 28
        spacing: 16

        Label {
            text: qsTr("PhotoFlux cannot start")
            kind: "title"
        }
        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: window.message
            wrapMode: Text.Wrap
        }
        Button {
            Layout.alignment: Qt.AlignRight
            kind: "primary"
            text: qsTr("Close")
            focus: true
            onClicked: window.close()
        }
    }
}
