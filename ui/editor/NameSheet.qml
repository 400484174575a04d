import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Asks for a name.
Sheet {
    id: sheet

    property string title
    property string label
    property string yes
    property alias name: field.text

    signal named(string name)

    function ask(before: string): void {
        name = before;
        open();
    }
    function agree(): void {
        if (name.trim() === "")
            return;
        close();
        named(name.trim());
    }

    widest: 440
    onOpened: {
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
        TextField {
            id: field

            Layout.fillWidth: true
            label: sheet.label
            maximumLength: 80
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
