import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// The colours of another photo, taken over.
ColumnLayout {
    id: group

    required property EditorModel model

    signal photoAsked()

    spacing: 8

    Label {
        Layout.fillWidth: true
        text: group.model.transferred ? qsTr("This photo has the colours of another one.") : qsTr("Choose a photo whose colours this one shall have.")
        kind: "small"
        soft: true
        wrapMode: Text.Wrap
    }
    SliderRow {
        Layout.fillWidth: true
        visible: group.model.transferred
        model: group.model
        setting: "transfer-strength"
        title: qsTr("Strength")
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: 4
        spacing: 8

        Button {
            Layout.fillWidth: true
            implicitHeight: Theme.chipHeight
            symbol: "colorize"
            text: group.model.transferred ? qsTr("Another photo…") : qsTr("Choose a photo…")
            onClicked: group.photoAsked()
        }
        IconButton {
            visible: group.model.transferred
            symbol: "close"
            text: qsTr("Take the colours away")
            onClicked: group.model.dropColours()
        }
    }
}
