import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Dialogs
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Settings

/// Language, theme, text size, motion, where pictures are kept, backups. Everything takes effect at once.
Item {
    id: screen

    required property Preferences preferences
    required property Backups backups

    readonly property var languages: [
        { text: qsTr("As the system"), value: "" },
        { text: "English", value: "en" },
        { text: "Español", value: "es" },
        { text: "简体中文", value: "zh_CN" }
    ]
    readonly property var themes: [
        { text: qsTr("As the system"), value: "system" },
        { text: qsTr("Light"), value: "light" },
        { text: qsTr("Dark"), value: "dark" },
        { text: qsTr("High contrast"), value: "contrast" }
    ]
    readonly property var sizes: {
        const rows = [];
        for (let percent = 100; percent <= 200; percent += 25)
            rows.push({ text: qsTr("%1 %").arg(percent), value: percent });
        return rows;
    }

    function rowOf(list: var, value: var): int {
        return Math.max(0, list.findIndex(entry => entry.value === value));
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")

    Flickable {
        id: scroll

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + 24
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Quick.ScrollBar.vertical: ScrollBar {}

        FollowFocus { page: scroll }

        ColumnLayout {
            id: column

            y: 12
            width: Math.min(parent.width - 24, 720)
            x: Math.max(12, (parent.width - width) / 2)
            spacing: Theme.gap

            Label {
                Layout.leftMargin: 4
                Layout.bottomMargin: 4
                text: qsTr("Settings")
                kind: "title"
                Accessible.role: Accessible.Heading
            }

            SettingsSection {
                title: qsTr("Appearance")

                GridLayout {
                    columns: width > 600 * Theme.textScale ? 3 : width > 400 * Theme.textScale ? 2 : 1
                    columnSpacing: Theme.gap
                    rowSpacing: Theme.gap

                    ComboField {
                        id: themeField

                        Layout.fillWidth: true
                        label: qsTr("Theme")
                        model: screen.themes
                        selectedIndex: screen.rowOf(screen.themes, screen.preferences.theme)
                        onActivated: index => screen.preferences.theme = screen.themes[index].value
                    }
                    ComboField {
                        Layout.fillWidth: true
                        label: qsTr("Text size")
                        model: screen.sizes
                        selectedIndex: screen.rowOf(screen.sizes, screen.preferences.textSize)
                        onActivated: index => screen.preferences.textSize = screen.sizes[index].value
                    }
                    ComboField {
                        Layout.fillWidth: true
                        label: qsTr("Language")
                        model: screen.languages
                        selectedIndex: screen.rowOf(screen.languages, screen.preferences.language)
                        onActivated: index => screen.preferences.language = screen.languages[index].value
                    }
                }
                Switch {
                    Layout.fillWidth: true
                    text: qsTr("Less motion")
                    checked: screen.preferences.reducedMotion
                    onToggled: screen.preferences.reducedMotion = checked
                }
            }

            SettingsSection {
                title: qsTr("Pictures")

                ColumnLayout {
                    spacing: 4

                    Label {
                        text: qsTr("New pictures are kept in")
                        kind: "small"
                        soft: true
                    }
                    Label {
                        Layout.fillWidth: true
                        text: screen.preferences.pictureFolder
                        wrapMode: Text.WrapAnywhere
                    }
                    Label {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: screen.preferences.pictureFolderError
                        color: Theme.bad
                        wrapMode: Text.Wrap
                    }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: 8

                    Button {
                        text: qsTr("Change folder")
                        symbol: "folder_open"
                        onClicked: folderDialog.open()
                    }
                    Button {
                        text: qsTr("Show folder")
                        onClicked: screen.preferences.openPictureFolder()
                    }
                    Button {
                        visible: screen.preferences.ownPictureFolder
                        text: qsTr("Use the usual folder")
                        onClicked: screen.preferences.useDefaultPictureFolder()
                    }
                }
                Label {
                    Layout.fillWidth: true
                    text: qsTr("Pictures made before stay where they are and stay in the strip.")
                    kind: "small"
                    soft: true
                    wrapMode: Text.Wrap
                }
            }

            BackupSection { backups: screen.backups }
        }
    }

    FolderDialog {
        id: folderDialog

        title: qsTr("Where new pictures are kept")
        onAccepted: screen.preferences.choosePictureFolder(selectedFolder)
    }
}
