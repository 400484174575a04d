import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Which parts of the edit are copied, or pasted.
Sheet {
    id: sheet

    property string title: qsTr("What is copied")
    property string yes: qsTr("Copy")
    property var parts: ["light", "colour", "curves", "detail", "filter", "effects"]
    readonly property var names: ({
        light: qsTr("Light"), colour: qsTr("Colour"), curves: qsTr("Curves"), detail: qsTr("Detail"), filter: qsTr("Filter"),
        effects: qsTr("Effects"), crop: qsTr("Crop and straighten"), heal: qsTr("Healed spots")
    })

    signal chosen(var parts)

    widest: 440
    onOpened: go.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 8

        Label {
            Layout.fillWidth: true
            text: sheet.title
            wrapMode: Text.Wrap
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: Object.keys(sheet.names)

            CheckBox {
                required property string modelData

                Layout.fillWidth: true
                text: sheet.names[modelData]
                checked: sheet.parts.includes(modelData)
                onToggled: sheet.parts = checked ? sheet.parts.concat([modelData]) : sheet.parts.filter(one => one !== modelData)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 8
            spacing: 8

            Item { Layout.fillWidth: true }
            Button {
                text: qsTr("Cancel")
                onClicked: sheet.close()
            }
            Button {
                id: go

                kind: "primary"
                enabled: sheet.parts.length > 0
                text: sheet.yes
                onClicked: {
                    sheet.close();
                    sheet.chosen(sheet.parts);
                }
            }
        }
    }
}
