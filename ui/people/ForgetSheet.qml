import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.People

/// Turning it off: what was found may stay or be deleted. What is safe has the focus.
Sheet {
    id: sheet

    required property PeopleModel model

    onOpened: stay.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 16

        Label {
            Layout.fillWidth: true
            text: qsTr("Find no more people?")
            kind: "title"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("You can keep what was found, %n face(s) with their names, for another time, or delete all of it from this computer. Backups that were made meanwhile keep theirs. Your photos stay as they are.", "", sheet.model.kept)
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            spacing: 8
            layoutDirection: Qt.RightToLeft

            Button {
                kind: "primary"
                text: qsTr("Turn off and delete")
                onClicked: {
                    sheet.close();
                    sheet.model.turnOff(true);
                }
            }
            Button {
                text: qsTr("Turn off, keep it")
                onClicked: {
                    sheet.close();
                    sheet.model.turnOff(false);
                }
            }
            Button {
                id: stay

                kind: "plain"
                text: qsTr("Leave it on")
                onClicked: sheet.close()
            }
        }
    }
}
