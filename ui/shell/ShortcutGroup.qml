import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Some keys under their heading.
ColumnLayout {
    id: group

    required property string title
    /// `[[what it does, keys], …]`
    required property var rows

    Layout.fillWidth: true
    spacing: 10

    Label {
        text: group.title
        kind: "small"
        color: Theme.accent
        font.weight: Theme.strong
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: group.rows

        RowLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: 8

            Accessible.role: Accessible.StaticText
            Accessible.name: "%1: %2".arg(modelData[0]).arg(modelData[1])

            Label {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: line.modelData[0]
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                Layout.alignment: Qt.AlignBaseline
                text: line.modelData[1]
                soft: true
                kind: "small"
                Accessible.ignored: true
            }
        }
    }
}
