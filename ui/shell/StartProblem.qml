import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Shown when the program cannot start: why, and the way out.
Quick.ApplicationWindow {
    id: window

    required property string message

    width: 600
    height: Math.max(300, page.implicitHeight + 56)
    visible: true
    title: "PhotoFlux"
    color: Theme.base

    Quick.Material.theme: Theme.dark ? Quick.Material.Dark : Quick.Material.Light
    Quick.Material.accent: Theme.accent

    ColumnLayout {
        id: page

        anchors.fill: parent
        anchors.margins: 28
        spacing: 16

        Label {
            text: qsTr("PhotoFlux cannot start")
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: window.message
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Your photos are where they were. Where the library lies on another disk, connect it and start again. A damaged library comes back from its backup: photoflux library restore --backup FOLDER")
            wrapMode: Text.Wrap
            soft: true
        }
        Item { Layout.fillHeight: true }
        Button {
            Layout.alignment: Qt.AlignRight
            kind: "primary"
            text: qsTr("Close")
            focus: true
            onClicked: window.close()
        }
    }
}
