import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Asks before something is gone. What is safe has the focus.
Sheet {
    id: dialog

    property string title
    property string note
    property string no
    property string yes

    signal agreed()

    onOpened: stay.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 16

        Label {
            Layout.fillWidth: true
            text: dialog.title
            kind: "title"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: dialog.note
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            Item { Layout.fillWidth: true }
            Button {
                id: stay

                text: dialog.no
                onClicked: dialog.close()
            }
            Button {
                kind: "primary"
                text: dialog.yes
                onClicked: {
                    dialog.close();
                    dialog.agreed();
                }
            }
        }
    }
}
