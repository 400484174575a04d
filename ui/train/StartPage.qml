import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Train

/// What to do first, and the sets that were kept.
Flickable {
    id: page

    required property TrainModel model

    /// There is nothing to list.
    readonly property bool bare: model.sets.length + model.trainings.length === 0

    signal photosAsked()
    signal folderAsked()
    signal deletionAsked(var entry)

    contentWidth: width
    contentHeight: column.implicitHeight + (bare ? 12 : 24)
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Quick.ScrollBar.vertical: ScrollBar {}

    FollowFocus { page: page }

    ColumnLayout {
        id: column

        y: 12
        width: page.bare ? page.width - 12 : Math.min(page.width - 24, 960)
        x: page.bare ? 0 : Math.max(12, (page.width - width) / 2)
        spacing: Theme.gap

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(first.implicitHeight + 64, page.bare ? page.height - 12 : 0)
            radius: Theme.panelRadius
            color: Theme.canvas
            border.width: Theme.contrast ? Theme.lineWidth : 0
            border.color: Theme.line

            ColumnLayout {
                id: first

                anchors.centerIn: parent
                width: Math.min(parent.width - 48, 520 * Math.sqrt(Theme.textScale))
                spacing: 12

                Icon {
                    Layout.alignment: Qt.AlignHCenter
                    implicitWidth: 40
                    implicitHeight: 40
                    name: "photo_library"
                    color: Theme.softText
                }
                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: qsTr("Teach a model who or what you mean")
                    kind: "title"
                    Accessible.role: Accessible.Heading
                }
                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: qsTr("Drop 10 to 20 photos of one subject here, or choose them: your dog, your child, a cup you made. They stay where they are, on this computer, and are never changed.")
                    soft: true
                }
                Flow {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.maximumWidth: parent.width
                    Layout.topMargin: 8
                    Layout.bottomMargin: 8
                    spacing: 8

                    Button {
                        kind: "primary"
                        symbol: "image"
                        text: qsTr("Choose photos")
                        onClicked: page.photosAsked()
                    }
                    Button {
                        implicitHeight: Theme.primaryHeight
                        symbol: "folder_open"
                        text: qsTr("Choose a folder")
                        onClicked: page.folderAsked()
                    }
                }
                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: qsTr("Best: sharp, from many sides, in different light and places, with nobody else in them.")
                    kind: "small"
                    soft: true
                }
            }
        }
        Panel {
            Layout.fillWidth: true
            visible: page.model.trainings.length > 0
            implicitHeight: runs.implicitHeight + 2 * Theme.inset

            ColumnLayout {
                id: runs

                anchors.fill: parent
                anchors.margins: Theme.inset
                spacing: 4

                Label {
                    text: qsTr("Trainings")
                    kind: "heading"
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: page.model.trainings

                    TrainingRow {
                        required property var modelData

                        entry: modelData
                        onOpened: page.model.lookAt(modelData.job)
                    }
                }
            }
        }
        Panel {
            id: saved

            Layout.fillWidth: true
            visible: page.model.sets.length > 0
            implicitHeight: list.implicitHeight + 2 * Theme.inset

            ColumnLayout {
                id: list

                anchors.fill: parent
                anchors.margins: Theme.inset
                spacing: 4

                Label {
                    text: qsTr("Kept sets")
                    kind: "heading"
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: page.model.sets

                    SavedSetRow {
                        required property var modelData

                        entry: modelData
                        onOpened: page.model.openSet(modelData.name)
                        onDeleted: page.deletionAsked(modelData)
                    }
                }
            }
        }
    }
}
