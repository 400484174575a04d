import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Library

/// What the import brought: new, already there, and which files could not be read or not wholly, and why.
Sheet {
    id: sheet

    required property ImportRun run

    property bool copied: false

    readonly property int troubled: run.unreadCount + run.remarkCount

    widest: 680
    height: Math.min(implicitHeight, parent.height - 48)
    onOpened: {
        copied = false;
        done.forceActiveFocus(Qt.TabFocusReason);
    }

    contentItem: ColumnLayout {
        spacing: 16

        Label {
            Layout.fillWidth: true
            text: sheet.run.problem !== "" ? qsTr("The import ended early") : sheet.run.cancelled ? qsTr("Import stopped") : qsTr("Import finished")
            kind: "title"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            visible: sheet.run.problem !== ""
            text: sheet.run.problem
            wrapMode: Text.Wrap
            color: Theme.bad
            Accessible.role: Accessible.AlertMessage
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: 8

            ImportFigure {
                number: sheet.run.fresh
                words: qsTr("new")
                ink: Theme.good
            }
            ImportFigure {
                number: sheet.run.known
                words: qsTr("already there")
            }
            ImportFigure {
                visible: sheet.run.remarkCount > 0
                number: sheet.run.remarkCount
                words: qsTr("not whole")
                ink: Theme.accent
            }
            ImportFigure {
                number: sheet.run.unreadCount
                words: qsTr("could not be read")
                ink: Theme.bad
            }
        }
        Label {
            Layout.fillWidth: true
            visible: sheet.run.inTrash > 0
            text: qsTr("%n of these are in the trash, and stay there", "", sheet.run.inTrash)
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
        TroubleList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.min(contentHeight, 360)
            Layout.minimumHeight: Math.min(contentHeight, 72)
            visible: sheet.troubled > 0
            run: sheet.run
            model: sheet.run.troubles
        }
        Label {
            Layout.fillWidth: true
            visible: sheet.troubled > list.count
            text: qsTr("And %n more: the copied text has them all", "", sheet.troubled - list.count)
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false

            Button {
                visible: sheet.troubled > 0
                implicitHeight: Theme.primaryHeight
                symbol: sheet.copied ? "check" : "content_copy"
                text: sheet.copied ? qsTr("Copied") : qsTr("Copy as text")
                hint: qsTr("Puts this list on the clipboard")
                onClicked: {
                    sheet.run.copyReport();
                    sheet.copied = true;
                }
            }
            Item { Layout.fillWidth: true }
            Button {
                id: done

                kind: "primary"
                text: qsTr("Done")
                onClicked: sheet.close()
            }
        }
    }
}
