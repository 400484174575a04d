import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Asks before something is gone. What is safe has the focus.
Sheet {
    id: dialog

    property string title
    property string note
    property string no: qsTr("Cancel")
    property string yes

    property var answer: null

    /// `then` is called when the answer is yes.
    function ask(title: string, note: string, no: string, yes: string, then: var): void {
        dialog.title = title;
        dialog.note = note;
        dialog.no = no;
        dialog.yes = yes;
        dialog.answer = then;
        open();
    }

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
                    dialog.answer();
                }
            }
        }
    }
}
