import QtQuick
import PhotoFlux.Controls
import PhotoFlux.People

/// The faces of a photo with their names, over the photo. Tab goes from one to the next, Enter asks for the name.
Item {
    id: boxes

    required property PeopleModel model

    signal closed()

    function askName(face: real, name: string): void {
        sheet.faceId = face;
        sheet.name = name;
        sheet.open();
    }
    function askMenu(face: real, name: string): void {
        menu.faceId = face;
        menu.name = name;
        menu.popup();
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Faces")

    Repeater {
        model: boxes.visible ? boxes.model.faces : []

        Rectangle {
            id: box

            required property var modelData

            readonly property string spoken: modelData.name === "" ? qsTr("Who is this?") : modelData.guessed ? qsTr("%1?").arg(modelData.name) : modelData.name

            x: Math.round(modelData.x * boxes.width)
            y: Math.round(modelData.y * boxes.height)
            width: Math.round(modelData.width * boxes.width)
            height: Math.round(modelData.height * boxes.height)
            radius: 6
            color: "transparent"
            border.width: activeFocus ? Theme.ringWidth + 1 : Theme.ringWidth
            border.color: activeFocus ? Theme.accent : Theme.overPicture
            activeFocusOnTab: true

            Accessible.role: Accessible.Button
            Accessible.name: spoken
            Accessible.description: qsTr("Enter gives a name, Delete says that it is somebody else")
            Accessible.onPressAction: boxes.askName(modelData.id, modelData.name)

            Keys.onReturnPressed: boxes.askName(modelData.id, modelData.name)
            Keys.onEnterPressed: boxes.askName(modelData.id, modelData.name)
            Keys.onMenuPressed: boxes.askMenu(modelData.id, modelData.name)
            Keys.onDeletePressed: modelData.name !== "" ? boxes.model.refuse(modelData.id) : boxes.model.ignore(modelData.id)

            Rectangle {
                anchors.top: parent.bottom
                anchors.topMargin: 4
                anchors.horizontalCenter: parent.horizontalCenter
                width: words.implicitWidth + 16
                height: words.implicitHeight + 6
                radius: height / 2
                color: Theme.shade
                border.width: Theme.contrast ? Theme.lineWidth : 0
                border.color: Theme.line

                Label {
                    id: words

                    anchors.centerIn: parent
                    text: box.spoken
                    kind: "small"
                    color: Theme.shadeText
                    Accessible.ignored: true
                }
            }
            TapHandler { onTapped: boxes.askName(box.modelData.id, box.modelData.name) }
            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: boxes.askMenu(box.modelData.id, box.modelData.name)
            }
        }
    }

    FaceSheet {
        id: sheet

        property real faceId: 0

        model: boxes.model
        onNamed: name => boxes.model.assign(faceId, name)
        onClosed: boxes.closed()
    }
    Menu {
        id: menu

        property real faceId: 0
        property string name

        MenuRow {
            symbol: "edit"
            text: menu.name === "" ? qsTr("Give a name…") : qsTr("It is somebody else…")
            onTriggered: boxes.askName(menu.faceId, menu.name)
        }
        MenuRow {
            visible: menu.name !== ""
            symbol: "close"
            text: qsTr("Not this person")
            onTriggered: boxes.model.refuse(menu.faceId)
        }
        MenuRow {
            symbol: "block"
            text: qsTr("Nobody to name")
            onTriggered: boxes.model.ignore(menu.faceId)
        }
    }
}
