import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.People

/// What is asked before anything is looked for.
Rectangle {
    id: invitation

    required property PeopleModel model

    radius: Theme.panelRadius
    color: Theme.canvas
    border.width: Theme.contrast ? Theme.lineWidth : 0
    border.color: Theme.line

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 520 * Math.sqrt(Theme.textScale))
        spacing: 12

        Icon {
            Layout.alignment: Qt.AlignHCenter
            visible: invitation.height > 300 * Theme.textScale
            implicitWidth: 40
            implicitHeight: 40
            name: "person"
            color: Theme.softText
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Find people in your photos")
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("PhotoFlux can find faces, put those of one person together and remember the names that you give them. All of it happens and stays on this computer. It is off until you turn it on, and turning it off can delete everything that was found.")
            soft: true
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 8
            kind: "primary"
            symbol: "person"
            text: qsTr("Turn it on")
            hint: qsTr("Fetches two small networks first, 32 MB, unless they are here")
            onClicked: invitation.model.turnOn()
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            kind: "plain"
            symbol: "folder_open"
            text: qsTr("Use networks from a folder…")
            hint: qsTr("A folder with dlib_face_recognition_resnet_model_v1.dat and shape_predictor_5_face_landmarks.dat")
            onClicked: folder.open()
        }
        Label {
            Layout.fillWidth: true
            visible: invitation.model.kept > 0
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("%n face(s) from before are kept.", "", invitation.model.kept)
            kind: "small"
            soft: true
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            visible: invitation.model.kept > 0
            kind: "plain"
            symbol: "delete_forever"
            text: qsTr("Delete them")
            onClicked: invitation.model.turnOff(true)
        }
    }

    FolderDialog {
        id: folder

        title: qsTr("The folder with the networks")
        onAccepted: invitation.model.turnOnWith(selectedFolder)
    }
}
