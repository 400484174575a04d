import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.People

/// How far the search for faces is, with a way to stop it and to go on.
Rectangle {
    id: banner

    required property PeopleModel model

    readonly property bool running: model.finding && !model.stopped

    implicitHeight: row.implicitHeight + 20
    radius: Theme.fieldRadius
    color: Theme.raised
    border.width: Theme.contrast ? Theme.lineWidth : 0
    border.color: Theme.line

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Looking for people")

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
            name: "person"
            color: Theme.accent
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            RowLayout {
                Layout.fillWidth: true
                spacing: 12

                Label {
                    Layout.fillWidth: true
                    text: banner.model.fetching ? qsTr("The networks are being fetched; the queue shows how far they are")
                        : banner.model.stopped ? qsTr("Stopped; what was found is kept")
                        : qsTr("Looking through photo %1 of %2").arg(banner.model.done.toLocaleString(Qt.locale(), "f", 0)).arg(banner.model.total.toLocaleString(Qt.locale(), "f", 0))
                    font.weight: Theme.strong
                    elide: Text.ElideRight
                }
                Label {
                    visible: banner.running
                    text: Durations.left(banner.model.secondsLeft)
                    kind: "small"
                    soft: true
                }
            }
            ProgressBar {
                Layout.fillWidth: true
                visible: banner.running
                name: qsTr("Looking for people")
                value: banner.model.total > 0 ? banner.model.done / banner.model.total : 0
            }
        }
        Button {
            kind: "plain"
            visible: !banner.model.fetching
            text: banner.running ? qsTr("Stop") : qsTr("Go on")
            hint: banner.running ? qsTr("What was found so far stays") : ""
            onClicked: banner.running ? banner.model.stop() : banner.model.find()
        }
    }
}
