import QtQuick
import PhotoFlux.Controls

/// The upper or lower half of a number field's arrows.
Rectangle {
    id: half

    property string symbol
    property bool lit: false
    property bool pushed: false

    implicitWidth: 30
    implicitHeight: 22
    width: implicitWidth
    radius: 8
    color: pushed ? Theme.line : lit && enabled ? Theme.overHover : "transparent"

    Icon {
        anchors.centerIn: parent
        width: 18
        height: 18
        name: half.symbol
        color: half.enabled ? Theme.softText : Theme.disabledText
    }
}
