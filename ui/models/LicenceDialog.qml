import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Licences that ask to be accepted before a download.
Sheet {
    id: dialog

    property string entry
    property string name
    /// `[{name, summary, address}, …]`
    property var licences: []

    signal accepted(string entry)

    function ask(entry: string, name: string, licences: var): void {
        dialog.entry = entry;
        dialog.name = name;
        dialog.licences = licences;
        open();
    }

    onOpened: refuse.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 16

        Label {
            Layout.fillWidth: true
            text: qsTr("%1 has a licence to accept").arg(dialog.name)
            kind: "title"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: dialog.licences

            ColumnLayout {
                id: licence

                required property var modelData

                Layout.fillWidth: true
                spacing: 6

                Label {
                    Layout.fillWidth: true
                    text: licence.modelData.name
                    font.weight: Theme.strong
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    text: licence.modelData.summary
                    wrapMode: Text.Wrap
                }
                Button {
                    implicitHeight: Theme.targetSize
                    kind: "plain"
                    leftPadding: 0
                    text: qsTr("Read the licence")
                    hint: licence.modelData.address
                    onClicked: Qt.openUrlExternally(licence.modelData.address)
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            Item { Layout.fillWidth: true }
            Button {
                id: refuse

                text: qsTr("Not now")
                onClicked: dialog.close()
            }
            Button {
                kind: "primary"
                text: qsTr("Accept and download")
                onClicked: {
                    dialog.close();
                    dialog.accepted(dialog.entry);
                }
            }
        }
    }
}
