import QtQuick
import QtQuick.Layouts

/// Asks for a name.
Sheet {
    id: sheet

    property string title
    property string note
    property string label: qsTr("Name")
    property string yes: qsTr("Keep")

    signal named(string name)

    function ask(before: string): void {
        field.text = before;
        open();
    }
    function agree(): void {
        const name = field.text.trim();
        if (name === "")
            return;
        close();
        named(name);
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
