import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// Why there is no photo to be seen, and what to do.
ColumnLayout {
    id: note

    required property EditorModel model

    readonly property bool wrong: model.state === "error"

    signal closed()

    spacing: 12

    Icon {
        Layout.alignment: Qt.AlignHCenter
        visible: note.parent.height > 280 * Theme.textScale
        implicitWidth: 40
        implicitHeight: 40
        name: note.wrong ? "error" : "photo_library"
        color: note.wrong ? Theme.bad : Theme.softText
    }
    Label {
        Layout.fillWidth: true
        text: note.wrong ? qsTr("%1 cannot be opened").arg(note.model.name === "" ? qsTr("The photo") : note.model.name) : qsTr("No photo is open")
        kind: "heading"
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.fillWidth: true
        text: note.wrong ? note.model.problem : qsTr("Choose one in the library, then Edit.")
        soft: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: note.wrong ? Accessible.AlertMessage : Accessible.StaticText
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        visible: note.wrong
        text: qsTr("Where its disk is not connected, connect it and try again. What was done to the photo is kept in any case.")
        kind: "small"
        soft: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: note.width
        columns: note.width < 330 * Theme.textScale ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8

        Button {
            Layout.fillWidth: true
            visible: note.wrong
            kind: "tonal"
            text: qsTr("Try again")
            onClicked: note.model.retry()
        }
        Button {
            Layout.fillWidth: true
            text: qsTr("Back to the library")
            onClicked: note.closed()
        }
    }
}
