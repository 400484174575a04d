import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// How far a batch is, with a way to stop it.
Rectangle {
    id: banner

    required property EditBatch batch

    readonly property string words: ({
        paste: qsTr("Pasting the edit"), reset: qsTr("Going back to the originals"), undo: qsTr("Undoing"), export: qsTr("Exporting")
    })[batch.what] ?? ""

    implicitWidth: 460 * Theme.textScale
    implicitHeight: row.implicitHeight + 20
    radius: Theme.fieldRadius
    color: Theme.overHover
    border.width: Theme.lineWidth
    border.color: Theme.line

    Accessible.role: Accessible.Pane
    Accessible.name: words

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        spacing: 12

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            RowLayout {
                Layout.fillWidth: true
                spacing: 12

                Label {
                    Layout.fillWidth: true
                    text: qsTr("%1: %2 of %3").arg(banner.words).arg(banner.batch.done.toLocaleString(Qt.locale(), "f", 0)).arg(banner.batch.total.toLocaleString(Qt.locale(), "f", 0))
                    font.weight: Theme.strong
                    elide: Text.ElideRight
                }
                Label {
                    visible: banner.batch.problemCount > 0
                    text: qsTr("%n failed", "", banner.batch.problemCount)
                    kind: "small"
                    color: Theme.bad
                }
                Label {
                    text: Durations.left(banner.batch.secondsLeft)
                    kind: "small"
                    soft: true
                }
            }
            ProgressBar {
                Layout.fillWidth: true
                name: banner.words
                value: banner.batch.total > 0 ? banner.batch.done / banner.batch.total : 0
            }
        }
        Button {
            kind: "plain"
            text: qsTr("Stop")
            hint: qsTr("Photos that are done stay so")
            onClicked: banner.batch.cancel()
        }
    }
}
