import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// How many photos an import brought of one kind.
Rectangle {
    id: figure

    required property int number
    required property string words
    property color ink: Theme.text

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitHeight: figures.implicitHeight + 24
    radius: Theme.fieldRadius
    color: Theme.over
    border.width: Theme.contrast ? Theme.lineWidth : 0
    border.color: Theme.line

    Accessible.role: Accessible.StaticText
    Accessible.name: number + " " + words

    ColumnLayout {
        id: figures

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: 12
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        spacing: 2

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: figure.number.toLocaleString(Qt.locale(), "f", 0)
            kind: "title"
            color: figure.number > 0 ? figure.ink : Theme.softText
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: figure.words
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
