import QtQuick
import PhotoFlux.Controls

/// The upper or lower half of a number field's arrows.
Rectangle {
    id: half

    property string symbol
    property bool lit: false
    property bool pushed: false

    implicitWidth: Theme.iconSize + 10
    implicitHeight: 22
    width: implicitWidth
    radius: 8
    color: pushed ? Theme.line : lit && enabled ? Theme.overHover : "transparent"

    Icon {
        anchors.centerIn: parent
        width: Theme.iconSize - 2
        height: Theme.iconSize - 2
        name: half.symbol
        color: half.enabled ? Theme.softText : Theme.disabledText
    }
}
