import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Generate
import PhotoFlux.Train

/// A set is put together: the photos and what their check says, who or what they show on the right.
RowLayout {
    id: page

    required property TrainModel model

    readonly property PhotoSet photos: model.photos

    signal photosAsked()
    signal leaveAsked()

    spacing: Theme.gap

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Theme.panelRadius
        color: Theme.canvas
        border.width: Theme.contrast ? Theme.lineWidth : 0
        border.color: Theme.line

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: 10
            spacing: 10

            RowLayout {
                spacing: 8

                IconButton {
                    symbol: "arrow_back"
                    text: qsTr("Back to the start")
                    onClicked: page.leaveAsked()
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    Label {
                        text: qsTr("Photos")
                        kind: "heading"
                        Accessible.role: Accessible.Heading
                    }
                    Label {
                        Layout.fillWidth: true
                        text: page.photos.checking
                            ? qsTr("Checking %1 of %2: %3").arg(page.photos.checkedCount + 1).arg(page.photos.count).arg(page.photos.checkedName)
                            : page.photos.checked ? page.photos.summary : qsTr("%n photo(s), not checked", "", page.photos.count)
                        kind: "small"
                        soft: true
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }
                }
                ProgressBar {
                    Layout.preferredWidth: 120
                    visible: page.photos.checking
                    name: qsTr("Progress of the check")
                    value: page.photos.count > 0 ? page.photos.checkedCount / page.photos.count : 0
                }
                Button {
                    visible: page.photos.checking
                    implicitHeight: Theme.chipHeight
                    text: qsTr("Stop")
                    Accessible.name: qsTr("Stop the check")
                    onClicked: page.photos.cancelCheck()
                }
                Button {
                    visible: !page.photos.checking && !page.photos.checked && page.photos.count > 0
                    implicitHeight: Theme.chipHeight
                    symbol: "replay"
                    text: qsTr("Check them")
                    onClicked: page.photos.checkAgain()
                }
                Button {
                    visible: !page.photos.checking
                    implicitHeight: Theme.chipHeight
                    symbol: "add"
                    text: qsTr("Add photos")
                    onClicked: page.photosAsked()
                }
            }
            ErrorBanner {
                Layout.fillWidth: true
                message: page.model.problem
                onDismissed: page.model.dismissProblem()
            }
            Panel {
                Layout.fillWidth: true
                visible: advice.text !== ""
                implicitHeight: advice.implicitHeight + 20

                Label {
                    id: advice

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 16
                    text: page.photos.refusal !== "" ? page.photos.refusal : page.photos.warning
                    color: page.photos.refusal !== "" ? Theme.bad : Theme.text
                    kind: "small"
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.AlertMessage
                }
            }
            PhotoGrid {
                id: grid

                Layout.fillWidth: true
                Layout.fillHeight: true
                photos: page.photos
            }
            PhotoDetail {
                Layout.fillWidth: true
                visible: page.photos.count > 0 && row >= 0
                photos: page.photos
                row: grid.currentIndex
            }
        }
    }
    SubjectPanel {
        Layout.fillHeight: true
        Layout.preferredWidth: Math.min(page.width * 0.42, (page.width > 1100 ? 372 : 320) * (1 + (Theme.textScale - 1) * 0.5))
        model: page.model
    }
}
