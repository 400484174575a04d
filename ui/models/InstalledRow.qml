import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Models

/// A model on this machine.
Item {
    id: row

    required property var entry

    signal chosen(string path)
    signal shown(string path)
    signal removed(string entry, string name)

    readonly property string place: entry.bundled ? qsTr("Comes with PhotoFlux") : entry.place
    readonly property string facts: [entry.licence, entry.bytes > 0 ? fit.size(entry.bytes) : "", place].filter(text => text !== "").join("  ·  ")

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.rowHeight + 16, content.implicitHeight + 16)

    Accessible.role: Accessible.ListItem
    Accessible.name: entry.name + ", " + facts + (fit.known ? ", " + fit.text : "")

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: row.entry.name
                font.weight: Theme.strong
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                text: row.facts
                kind: "small"
                soft: true
                elide: Text.ElideMiddle
            }
            FitLabel {
                id: fit

                Layout.fillWidth: true
                fit: row.entry.fit
            }
        }
        Button {
            implicitHeight: Theme.targetSize
            kind: "tonal"
            text: qsTr("Use")
            hint: qsTr("Choose it on the Generate screen")
            Accessible.name: qsTr("Use %1").arg(row.entry.name)
            onClicked: row.chosen(row.entry.path)
        }
        IconButton {
            symbol: "folder_open"
            text: qsTr("Show %1 in its folder").arg(row.entry.name)
            onClicked: row.shown(row.entry.path)
        }
        IconButton {
            visible: row.entry.entry !== ""
            symbol: "delete"
            text: qsTr("Delete %1 from this machine").arg(row.entry.name)
            onClicked: row.removed(row.entry.entry, row.entry.name)
        }
    }
}
