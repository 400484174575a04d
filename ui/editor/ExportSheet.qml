import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// The edited photo becomes a file of its own; or each of several.
Sheet {
    id: sheet

    required property EditorModel model
    /// Ids; empty: the photo that is open.
    property var items: []
    property url folder
    property string format: "jpeg"
    property int quality: 92
    property int longest: 0
    property bool deep: false
    property string profile: "srgb"
    property string metadata: "without_place"

    readonly property PhotoExport exporter: model.exporter
    readonly property var presets: exporter.presets()
    readonly property var formats: [{ text: "JPEG", name: "jpeg" }, { text: "PNG", name: "png" }, { text: "TIFF", name: "tiff" }, { text: "WebP", name: "webp" }]
    readonly property var profiles: [
        { text: "sRGB", name: "srgb", detail: qsTr("shown right everywhere") }, { text: "Display P3", name: "p3", detail: qsTr("for new screens and phones") },
        { text: "Adobe RGB", name: "adobe", detail: qsTr("for print shops that ask for it") }
    ]
    readonly property var kinds: [
        { text: qsTr("All but the place"), name: "without_place" }, { text: qsTr("All"), name: "all" }, { text: qsTr("None"), name: "none" }
    ]
    readonly property bool lossy: format === "jpeg" || format === "webp"

    signal folderAsked()

    function indexOf(list: var, name: string): int { return list.findIndex(one => one.name === name); }
    function usePreset(preset: var): void {
        format = preset.format;
        quality = preset.quality;
        longest = preset.longest;
        deep = preset.deep;
        profile = preset.profile;
        metadata = preset.metadata;
    }

    widest: 560
    onOpened: {
        if (String(folder) === "")
            folder = exporter.usualFolder();
        go.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: sheet.exporter

        function onFinished(): void { sheet.close(); }
    }

    contentItem: ColumnLayout {
        spacing: 12

        Label {
            Layout.fillWidth: true
            text: sheet.items.length > 0 ? qsTr("Export %n photo(s)", "", sheet.items.length) : qsTr("Export %1").arg(sheet.model.name)
            kind: "title"
            elide: Text.ElideMiddle
            Accessible.role: Accessible.Heading
        }
        Flow {
            Layout.fillWidth: true
            spacing: 6

            Repeater {
                model: sheet.presets

                Chip {
                    required property var modelData

                    text: modelData.text
                    onClicked: sheet.usePreset(modelData)
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: sheet.width > 380 * Theme.textScale ? 2 : 1
            columnSpacing: 12
            rowSpacing: 12
            enabled: !sheet.exporter.running

            ComboField {
                Layout.fillWidth: true
                label: qsTr("Format")
                model: sheet.formats
                selectedIndex: sheet.indexOf(sheet.formats, sheet.format)
                onActivated: index => sheet.format = sheet.formats[index].name
            }
            NumberField {
                Layout.fillWidth: true
                visible: sheet.lossy
                label: qsTr("Quality")
                from: 1
                to: 100
                value: sheet.quality
                onValueModified: sheet.quality = value
            }
            Switch {
                Layout.fillWidth: true
                visible: !sheet.lossy
                text: qsTr("16 bits a colour")
                checked: sheet.deep
                onToggled: sheet.deep = checked
            }
            NumberField {
                Layout.fillWidth: true
                label: qsTr("Longest side")
                hint: qsTr("0: all pixels there are")
                unit: sheet.longest === 0 ? qsTr("as it is") : "px"
                from: 0
                to: 65535
                stepSize: 64
                value: sheet.longest
                onValueModified: sheet.longest = value
            }
            ComboField {
                Layout.fillWidth: true
                label: qsTr("Colour profile")
                model: sheet.profiles
                selectedIndex: sheet.indexOf(sheet.profiles, sheet.profile)
                onActivated: index => sheet.profile = sheet.profiles[index].name
            }
            ComboField {
                Layout.fillWidth: true
                label: qsTr("What the photo says of itself")
                model: sheet.kinds
                selectedIndex: sheet.indexOf(sheet.kinds, sheet.metadata)
                onActivated: index => sheet.metadata = sheet.kinds[index].name
            }
            Button {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.fieldHeight
                symbol: "folder_open"
                text: decodeURIComponent(String(sheet.folder).split("/").pop())
                hint: qsTr("Folder that the file goes into")
                onClicked: sheet.folderAsked()
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: sheet.exporter.problem
            color: Theme.bad
            kind: "small"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        ProgressBar {
            Layout.fillWidth: true
            opacity: sheet.exporter.running ? 1 : 0
            indeterminate: true
            name: qsTr("Exporting")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            Item { Layout.fillWidth: true }
            Button {
                text: qsTr("Cancel")
                onClicked: {
                    if (sheet.exporter.running)
                        sheet.exporter.cancel();
                    else
                        sheet.close();
                }
            }
            Button {
                id: go

                kind: "primary"
                enabled: !sheet.exporter.running
                text: qsTr("Export")
                onClicked: {
                    const settings = {
                        format: sheet.format, quality: sheet.quality, longest: sheet.longest, deep: sheet.deep, profile: sheet.profile, metadata: sheet.metadata
                    };
                    if (sheet.items.length === 0) {
                        sheet.model.exportTo(sheet.folder, settings);
                    } else {
                        sheet.close();
                        sheet.model.exportAll(sheet.items, sheet.folder, settings);
                    }
                }
            }
        }
    }
}
