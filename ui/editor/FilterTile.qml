import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls
import PhotoFlux.Editor

/// One filter, as it would look.
Quick.AbstractButton {
    id: tile

    required property string name
    required property string title
    required property string description
    required property var picture
    property bool chosen: false

    implicitHeight: width * 0.75 + label.implicitHeight + 8
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: title

    Accessible.role: Accessible.RadioButton
    Accessible.name: title
    Accessible.description: description
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Rectangle {
            id: frame

            width: parent.width
            height: tile.width * 0.75
            radius: 8
            color: Theme.over
            clip: true

            FrameView {
                readonly property real ratio: tile.picture && tile.picture.height > 0 ? tile.picture.width / tile.picture.height : 4 / 3

                anchors.centerIn: parent
                width: Math.max(parent.width, parent.height * ratio)
                height: width / ratio
                image: tile.picture
            }
            Rectangle {
                anchors.fill: parent
                radius: 8
                color: "transparent"
                visible: tile.chosen || tile.hovered || Theme.contrast
                border.width: tile.chosen ? 3 : Theme.lineWidth
                border.color: tile.chosen ? Theme.accent : Theme.line
            }
            FocusRing {
                corner: 8
                distance: 2
                shown: tile.visualFocus
            }
        }
        Label {
            id: label

            anchors.top: frame.bottom
            anchors.topMargin: 4
            width: parent.width
            text: tile.title
            kind: "small"
            color: tile.chosen ? Theme.accent : Theme.text
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    ToolTip {
        visible: tile.description !== "" && (tile.hovered || tile.visualFocus)
        text: tile.description
    }
}
