import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Settings

/// When the library is backed up, and where; the backups that there are, each of which can become a library again.
SettingsSection {
    id: section

    required property Backups backups

    readonly property bool chosen: backups.folder !== ""
    readonly property var made: backups.made
    readonly property var rhythms: [
        { text: qsTr("Off"), value: "never" },
        { text: qsTr("Every day"), value: "daily" },
        { text: qsTr("Every week"), value: "weekly" }
    ]

    function whatWasMade(): string {
        if (!chosen)
            return qsTr("Photos, pictures, ratings, albums and edits are copied to a folder of yours, best on another disk. Only what is new is copied. Of photos that were left where they lay, the files are not.");
        if (made.length === 0)
            return qsTr("There is no backup in this folder yet.");
        return qsTr("The last one: %1, %n file(s), %2.", "", made[0].files).arg(made[0].when).arg(made[0].bytes);
    }

    title: qsTr("Backups")
    onVisibleChanged: if (visible) backups.refresh()

    GridLayout {
        columns: width > 400 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ComboField {
            Layout.fillWidth: true
            label: qsTr("Made by themselves")
            model: section.rhythms
            selectedIndex: Math.max(0, section.rhythms.findIndex(entry => entry.value === section.backups.every))
            onActivated: index => {
                section.backups.every = section.rhythms[index].value;
                if (index > 0 && !section.chosen)
                    folderDialog.open();
            }
        }
        NumberField {
            Layout.fillWidth: true
            label: qsTr("How many are kept")
            from: 1
            to: 10000
            value: section.backups.keep
            onValueModified: section.backups.keep = value
        }
    }
    ColumnLayout {
        spacing: 4

        Label {
            text: qsTr("Backups are kept in")
            kind: "small"
            soft: true
        }
        Label {
            Layout.fillWidth: true
            text: section.chosen ? section.backups.folder : qsTr("No folder was chosen")
            wrapMode: Text.WrapAnywhere
        }
        Label {
            Layout.fillWidth: true
            text: section.whatWasMade()
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: section.backups.problem
            color: Theme.bad
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: section.backups.restored === "" ? "" : qsTr("The library is in %1 again.").arg(section.backups.restored)
            color: Theme.good
            wrapMode: Text.Wrap
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        Button {
            text: section.chosen ? qsTr("Change folder") : qsTr("Choose folder")
            symbol: "folder_open"
            hint: qsTr("Where backups are kept")
            onClicked: folderDialog.open()
        }
        Button {
            visible: section.chosen
            enabled: !section.backups.running && !section.backups.restoring
            text: qsTr("Back up now")
            onClicked: section.backups.backUpNow()
        }
        Button {
            visible: section.backups.restored !== ""
            text: qsTr("Open the restored library")
            onClicked: section.backups.openRestored()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: section.made.length > 0
        spacing: Theme.gap

        ComboField {
            id: which

            Layout.fillWidth: true
            label: qsTr("Restore the backup of")
            model: section.made.map(one => ({ text: qsTr("%1 · %n file(s)", "", one.files).arg(one.when), value: one.path }))
            selectedIndex: 0
            onActivated: index => selectedIndex = index
        }
        Button {
            enabled: !section.backups.running && !section.backups.restoring
            text: qsTr("Restore…")
            hint: qsTr("Into a new, empty folder: the library that is open stays as it is")
            onClicked: restoreDialog.open()
        }
    }

    FolderDialog {
        id: folderDialog

        title: qsTr("Where backups are kept")
        onAccepted: section.backups.chooseFolder(selectedFolder)
    }
    FolderDialog {
        id: restoreDialog

        title: qsTr("An empty folder for the restored library")
        onAccepted: section.backups.restore(section.made[Math.max(0, which.selectedIndex)].path, selectedFolder)
    }
}
