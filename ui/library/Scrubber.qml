import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls
import PhotoFlux.Library

/// The grid's scroll bar, which is a line of time: it names the month while it is dragged, and the years beside it.
Quick.ScrollBar {
    id: bar

    required property GridLines lines

    readonly property bool awake: pressed || hovered

    /// Years far enough apart to be read.
    readonly property var marks: {
        const shown = [];
        const scale = bar.height / Math.max(1, bar.lines.contentHeight);
        for (const one of bar.lines.years) {
            const y = one.y * scale;
            if (shown.length === 0 || y - shown[shown.length - 1].y > Theme.smallSize * 1.6)
                shown.push({ year: one.year, y: y });
        }
        return shown;
    }

    padding: 2
    implicitWidth: 14
    minimumSize: 0.05
    hoverEnabled: true
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 8
        radius: 4
        color: bar.pressed ? Theme.accent : bar.hovered ? Theme.softText : Theme.line
        visible: bar.size < 1
    }
    background: Item {
        Repeater {
            model: bar.awake && bar.size < 1 ? bar.marks : []

            Rectangle {
                id: mark

                required property var modelData

                x: -width - 4
                y: Math.min(modelData.y, bar.height - height)
                width: year.implicitWidth + 12
                height: year.implicitHeight + 4
                radius: 6
                color: Theme.raised
                border.width: Theme.contrast ? 1 : 0
                border.color: Theme.line
                opacity: 0.92

                Label {
                    id: year

                    anchors.centerIn: parent
                    text: mark.modelData.year
                    kind: "small"
                    soft: true
                    Accessible.ignored: true
                }
            }
        }
        Rectangle {
            x: -width - 12
            y: Math.max(0, Math.min(bar.height - height, (bar.position + bar.size / 2) * bar.height - height / 2))
            z: 1
            visible: bar.pressed && month.text !== ""
            width: month.implicitWidth + 28
            height: month.implicitHeight + 16
            radius: height / 2
            color: Theme.accent

            Label {
                id: month

                anchors.centerIn: parent
                text: bar.pressed ? bar.lines.titleAt(bar.lines.contentY + bar.lines.headingHeight) : ""
                kind: "heading"
                color: Theme.accentText
                Accessible.ignored: true
            }
        }
    }
}
