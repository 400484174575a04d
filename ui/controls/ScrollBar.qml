import QtQuick
import QtQuick.Controls.Material as Quick

/// A thin bar that says where one is in a longer thing.
Quick.ScrollBar {
    id: bar

    padding: 2
    implicitWidth: 10
    implicitHeight: 10
    minimumSize: 0.08
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: bar.pressed || bar.hovered ? Theme.softText : Theme.line
        visible: bar.size < 1
    }
    background: null
}
