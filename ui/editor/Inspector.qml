import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// Everything that can be done to the photo, in groups.
Panel {
    id: inspector

    required property EditorModel model
    property bool guiding: false

    signal guideAsked()
    signal coloursAsked()
    signal versionNameAsked(real id, string name)
    signal restyleAsked()

    readonly property var changedParts: model.changedParts

    function isChanged(part: string): bool { return changedParts.includes(part); }
    function isAnySet(settings: var): bool { return settings.some(name => model.values[name] !== 0); }
    function openGroup(name: string): void {
        const group = ({ light: light, colour: colour, curves: curves, detail: detail, crop: crop, heal: heal, filters: filters, effects: effects,
                         transfer: transfer, history: history, versions: versions })[name];
        if (!group)
            return;
        group.open = true;
        scrollTo.target = group;
        scrollTo.restart();
    }

    Timer {
        id: scrollTo

        property Item target

        interval: Theme.quick + 30
        onTriggered: page.contentY = Math.max(0, Math.min(target.y, page.contentHeight - page.height))
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Edit")

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: 16
        anchors.bottomMargin: 16
        spacing: 8

        Rectangle {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.inset
            Layout.rightMargin: Theme.inset
            Layout.preferredHeight: inspector.height < 760 ? 64 : 92
            radius: 8
            color: Theme.canvas
            border.width: Theme.contrast ? Theme.lineWidth : 0
            border.color: Theme.line

            HistogramView {
                anchors.fill: parent
                anchors.margins: 6
                histogram: inspector.model.histogram
                red: Theme.channelRed
                green: Theme.channelGreen
                blue: Theme.channelBlue
                all: Theme.channelAll
            }

            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Histogram")
        }
        Flickable {
            id: page

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: width
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            Quick.ScrollBar.vertical: ScrollBar {}

            FollowFocus { page: page }
            ColumnLayout {
                id: column

                x: Theme.inset
                width: page.width - 2 * Theme.inset
                spacing: 0

                InspectorGroup {
                    id: light

                    Layout.fillWidth: true
                    title: qsTr("Light")
                    open: true
                    changed: inspector.isChanged("light")
                    onResetAsked: inspector.model.resetParts(["light"])

                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "exposure"; title: qsTr("Exposure"); factor: 1; decimals: 2; hint: qsTr("In stops: each is twice the light.") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "brightness"; title: qsTr("Brightness") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "contrast"; title: qsTr("Contrast") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "highlights"; title: qsTr("Highlights") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "shadows"; title: qsTr("Shadows") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "whites"; title: qsTr("Whites") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "blacks"; title: qsTr("Blacks") }
                }
                InspectorGroup {
                    id: colour

                    Layout.fillWidth: true
                    title: qsTr("Colour")
                    open: true
                    changed: inspector.isAnySet(["temperature", "tint", "saturation", "vibrance"])
                    onResetAsked: inspector.model.resetParts(["colour"])

                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "temperature"; title: qsTr("Temperature"); hint: qsTr("Left: cooler, right: warmer.") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "tint"; title: qsTr("Tint"); hint: qsTr("Left: greener, right: more magenta.") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "saturation"; title: qsTr("Saturation") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "vibrance"; title: qsTr("Vibrance"); hint: qsTr("Saturation, most where there is little.") }
                }
                InspectorGroup {
                    id: curves

                    Layout.fillWidth: true
                    title: qsTr("Curves")
                    changed: inspector.isChanged("curves")
                    onResetAsked: inspector.model.resetParts(["curves"])

                    CurveGroup { Layout.fillWidth: true; model: inspector.model }
                }
                InspectorGroup {
                    id: detail

                    Layout.fillWidth: true
                    title: qsTr("Detail")
                    changed: inspector.isChanged("detail")
                    onResetAsked: inspector.model.resetParts(["detail"])

                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "sharpen"; title: qsTr("Sharpness") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "sharpen-radius"; title: qsTr("Radius"); factor: 1; decimals: 2; hint: qsTr("In thousandths of the longest side.") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "noise-luminance"; title: qsTr("Less noise") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "noise-colour"; title: qsTr("Less colour noise") }
                }
                InspectorGroup {
                    id: crop

                    Layout.fillWidth: true
                    title: qsTr("Crop and straighten")
                    changed: inspector.isChanged("crop")
                    onResetAsked: inspector.model.resetParts(["crop"])

                    CropGroup {
                        Layout.fillWidth: true
                        model: inspector.model
                        guiding: inspector.guiding
                        onGuideAsked: inspector.guideAsked()
                    }
                }
                InspectorGroup {
                    id: heal

                    Layout.fillWidth: true
                    title: qsTr("Heal")
                    changed: inspector.isChanged("heal")
                    onResetAsked: inspector.model.resetParts(["heal"])

                    HealGroup { Layout.fillWidth: true; model: inspector.model }
                }
                InspectorGroup {
                    id: filters

                    Layout.fillWidth: true
                    visible: inspector.model.filters.rowCount() > 1
                    title: qsTr("Filters")
                    changed: inspector.isChanged("filter")
                    onResetAsked: inspector.model.resetParts(["filter"])
                    onOpenChanged: inspector.model.filtersShown = open

                    FilterGroup { Layout.fillWidth: true; model: inspector.model }
                }
                InspectorGroup {
                    id: effects

                    Layout.fillWidth: true
                    title: qsTr("Effects")
                    changed: inspector.isChanged("effects")
                    onResetAsked: inspector.model.resetParts(["effects"])

                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "grain"; title: qsTr("Grain") }
                    SliderRow { Layout.fillWidth: true; model: inspector.model; setting: "vignette"; title: qsTr("Vignette"); hint: qsTr("Left: dark corners, right: light ones.") }
                }
                InspectorGroup {
                    id: transfer

                    Layout.fillWidth: true
                    title: qsTr("Colours of another photo")
                    changed: inspector.model.transferred
                    onResetAsked: inspector.model.dropColours()

                    ColourGroup {
                        Layout.fillWidth: true
                        model: inspector.model
                        onPhotoAsked: inspector.coloursAsked()
                    }
                }
                InspectorGroup {
                    id: history

                    Layout.fillWidth: true
                    title: qsTr("History")
                    resettable: false

                    HistoryGroup { Layout.fillWidth: true; edits: inspector.model.edits }
                }
                InspectorGroup {
                    id: versions

                    Layout.fillWidth: true
                    title: qsTr("Versions")
                    resettable: false

                    VersionGroup {
                        Layout.fillWidth: true
                        model: inspector.model
                        onNameAsked: (id, name) => inspector.versionNameAsked(id, name)
                    }
                }
            }
        }
        ColumnLayout {
            id: ends

            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.leftMargin: Theme.inset
            Layout.rightMargin: Theme.inset
            spacing: 8
        }
    }

    default property alias actions: ends.data
}
