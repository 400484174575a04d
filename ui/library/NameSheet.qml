import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Asks for a name.
Sheet {
    id: sheet

    property string title
    property string note
    property string yes: qsTr("Keep")
    property string name

    signal named(string name)

    function agree(): void {
        const words = field.text.trim();
        if (words === "")
            return;
        close();
        named(words);
    }

    widest: 440
    onOpened: {
        field.text = name;
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }

    contentItem: ColumnLayout {
        spacing: 16

        Label {
            Layout.fillWidth: true
            text: sheet.title
            kind: "title"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            visible: sheet.note !== ""
            text: sheet.note
            wrapMode: Text.Wrap
            soft: true
        }
        TextField {
            id: field

            Layout.fillWidth: true
            label: qsTr("Name")
            onAccepted: sheet.agree()
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            Item { Layout.fillWidth: true }
            Button {
                text: qsTr("Cancel")
                onClicked: sheet.close()
            }
            Button {
                kind: "primary"
                enabled: field.text.trim() !== ""
                text: sheet.yes
                onClicked: sheet.agree()
            }
        }
    }
}
