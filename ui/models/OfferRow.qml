import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Models

/// Something that can be fetched, or is on its way.
Item {
    id: row

    required property var entry
    /// What is on its way, as ModelsModel gives it; undefined: it is not.
    property var download

    signal fetched()
    signal stopped(int download)
    signal retried(int download)

    readonly property bool coming: download !== undefined
    readonly property bool failed: coming && download.state === "failed"
    readonly property string facts: {
        if (failed)
            return download.error;
        if (coming)
            return download.detail;
        return entry.here ? qsTr("%1  ·  is here").arg(entry.licence)
                          : qsTr("%1  ·  %2 to fetch").arg(entry.licence).arg(fit.size(entry.bytes));
    }

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.rowHeight + 16, content.implicitHeight + 16)

    Accessible.role: Accessible.ListItem
    Accessible.name: entry.name + ", " + facts + (fit.known ? ", " + fit.text : "")

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            RowLayout {
                spacing: 8

                Label {
                    text: row.entry.name
                    font.weight: Theme.strong
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth + 1
                }
                Rectangle {
                    visible: row.entry.best
                    implicitWidth: badge.implicitWidth + 16
                    implicitHeight: badge.implicitHeight + 6
                    radius: height / 2
                    color: Theme.accentTint
                    border.width: Theme.contrast ? Theme.lineWidth : 0
                    border.color: Theme.accent

                    Label {
                        id: badge

                        anchors.centerIn: parent
                        text: qsTr("Suits this machine")
                        kind: "small"
                        color: Theme.accent
                    }
                }
                Item { Layout.fillWidth: true }
            }
            Label {
                Layout.fillWidth: true
                text: row.facts
                kind: "small"
                soft: !row.failed
                color: row.failed ? Theme.bad : Theme.softText
                wrapMode: Text.Wrap
            }
            FitLabel {
                id: fit

                Layout.fillWidth: true
                visible: known && !row.coming
                fit: row.entry.fit
            }
        }
        ProgressBar {
            visible: row.coming && !row.failed
            Layout.preferredWidth: 140
            name: qsTr("Progress of %1").arg(row.entry.name)
            value: row.coming ? row.download.fraction : 0
            indeterminate: row.coming && row.download.state === "running" && row.download.fraction === 0
        }
        Button {
            visible: !row.coming && !row.entry.here
            implicitHeight: Theme.targetSize
            kind: row.entry.best ? "tonal" : "outline"
            symbol: "download"
            text: qsTr("Download")
            Accessible.name: qsTr("Download %1").arg(row.entry.name)
            onClicked: row.fetched()
        }
        Button {
            visible: row.failed
            implicitHeight: Theme.targetSize
            symbol: "replay"
            text: qsTr("Try again")
            onClicked: row.retried(row.download.download)
        }
        IconButton {
            visible: row.coming
            symbol: "close"
            text: qsTr("Stop fetching %1; what has arrived is kept").arg(row.entry.name)
            onClicked: row.stopped(row.download.download)
        }
        Icon {
            visible: !row.coming && row.entry.here
            name: "check"
            color: Theme.good
            implicitWidth: Theme.iconSize
            implicitHeight: Theme.iconSize
        }
    }
}
