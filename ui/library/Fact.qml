import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Something known, under its name.
ColumnLayout {
    id: fact

    property string label
    property string words

    Layout.fillWidth: true
    spacing: 1

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(label).arg(words)

    Label {
        Layout.fillWidth: true
        text: fact.label
        kind: "small"
        soft: true
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        Layout.fillWidth: true
        text: fact.words
        wrapMode: Text.Wrap
        maximumLineCount: 5
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
