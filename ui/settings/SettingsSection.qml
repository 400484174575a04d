import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// A titled group of settings.
Panel {
    id: section

    property string title
    default property alias content: column.data

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 2 * Theme.inset

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.inset
        spacing: 16

        Label {
            text: section.title
            kind: "heading"
            Accessible.role: Accessible.Heading
        }
    }
}
