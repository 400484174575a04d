import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Settings

/// A line at the window's edge while a backup is made or after one could not be; otherwise nothing.
Rectangle {
    id: line

    required property Backups backups

    readonly property bool failed: backups.problem !== ""

    signal settingsAsked()

    visible: backups.running || backups.restoring || failed
    height: visible ? row.implicitHeight + 12 : 0
    radius: Theme.fieldRadius
    color: failed ? Theme.badTint : Theme.raised
    border.width: Theme.contrast ? Theme.lineWidth : 0
    border.color: failed ? Theme.bad : Theme.line

    Accessible.role: failed ? Accessible.AlertMessage : Accessible.Pane
    Accessible.name: words.text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        spacing: 12

        Label {
            id: words

            Layout.fillWidth: true
            text: line.failed ? line.backups.problem
                : line.backups.restoring ? qsTr("Restoring a backup: %1 %").arg(Math.floor(100 * line.backups.fraction))
                : qsTr("Backing up the library: %1 %").arg(Math.floor(100 * line.backups.fraction))
            kind: "small"
            soft: !line.failed
            wrapMode: Text.Wrap
        }
        Button {
            visible: line.failed
            kind: "plain"
            text: qsTr("Settings")
            onClicked: line.settingsAsked()
        }
        Button {
            kind: "plain"
            text: line.failed ? qsTr("Close") : qsTr("Stop")
            onClicked: line.failed ? line.backups.dismissProblem() : line.backups.stop()
        }
    }
}
