import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// A titled group of rows.
Panel {
    id: section

    property string title
    property string note: ""
    default property alias content: column.data

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 2 * Theme.inset

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.inset
        spacing: 4

        Label {
            text: section.title
            kind: "heading"
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: 8
            visible: section.note !== ""
            text: section.note
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
    }
}
