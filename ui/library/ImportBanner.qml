import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Library

/// How far the import is, with a way to stop it.
Rectangle {
    id: banner

    required property ImportRun run

    implicitHeight: row.implicitHeight + 20
    radius: Theme.fieldRadius
    color: Theme.raised
    border.width: Theme.contrast ? Theme.lineWidth : 0
    border.color: Theme.line

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Import")

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        spacing: 12

        Icon {
            implicitWidth: Theme.iconSize
            implicitHeight: Theme.iconSize
            name: "upload"
            color: Theme.accent
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            RowLayout {
                Layout.fillWidth: true
                spacing: 12

                Label {
                    text: banner.run.finding ? (banner.run.total === 0 ? qsTr("Looking for photos…") : qsTr("Looking for photos: %1 so far").arg(banner.run.total.toLocaleString(Qt.locale(), "f", 0)))
                        : qsTr("Importing %1 of %2").arg(banner.run.done.toLocaleString(Qt.locale(), "f", 0)).arg(banner.run.total.toLocaleString(Qt.locale(), "f", 0))
                    font.weight: Theme.strong
                }
                Label {
                    Layout.fillWidth: true
                    text: banner.run.name
                    kind: "small"
                    soft: true
                    elide: Text.ElideMiddle
                }
                Label {
                    text: Durations.left(banner.run.secondsLeft)
                    kind: "small"
                    soft: true
                }
            }
            ProgressBar {
                Layout.fillWidth: true
                name: qsTr("Import")
                indeterminate: banner.run.finding
                value: !banner.run.finding && banner.run.total > 0 ? banner.run.done / banner.run.total : 0
            }
        }
        Button {
            kind: "plain"
            text: qsTr("Stop")
            hint: qsTr("What is imported so far stays")
            onClicked: banner.run.cancel()
        }
    }
}
