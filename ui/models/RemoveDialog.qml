import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Asks before files are deleted.
Sheet {
    id: dialog

    property string entry
    property string name

    signal accepted(string entry)

    function ask(entry: string, name: string): void {
        dialog.entry = entry;
        dialog.name = name;
        open();
    }

    onOpened: keep.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 16

        Label {
            Layout.fillWidth: true
            text: qsTr("Delete %1 from this machine?").arg(dialog.name)
            kind: "title"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("It can be downloaded again. Pictures made with it stay.")
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            Item { Layout.fillWidth: true }
            Button {
                id: keep

                text: qsTr("Keep it")
                onClicked: dialog.close()
            }
            Button {
                kind: "primary"
                text: qsTr("Delete")
                onClicked: {
                    dialog.close();
                    dialog.accepted(dialog.entry);
                }
            }
        }
    }
}
