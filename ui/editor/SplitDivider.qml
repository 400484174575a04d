import QtQuick
import PhotoFlux.Controls

/// The line between before and after; dragged, or moved by arrow keys.
Item {
    id: divider

    property real at: 0.5
    property real travel: 1

    signal moved(real to)

    function move(by: real): void { moved(Math.max(0, Math.min(1, at + by))); }

    width: Theme.targetSize
    activeFocusOnTab: visible

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Line between before and after")
    Accessible.description: qsTr("%1 %").arg(Math.round(at * 100))
    Accessible.focusable: true
    Accessible.onIncreaseAction: move(0.05)
    Accessible.onDecreaseAction: move(-0.05)

    Keys.onLeftPressed: event => move(event.modifiers & Qt.ShiftModifier ? -0.1 : -0.02)
    Keys.onRightPressed: event => move(event.modifiers & Qt.ShiftModifier ? 0.1 : 0.02)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 4
        height: parent.height
        color: Theme.underLine

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 2
            height: parent.height
            color: divider.activeFocus ? Theme.accent : Theme.overPicture
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: 32
        height: 32
        radius: 16
        color: Theme.raised
        border.width: divider.activeFocus ? Theme.ringWidth : 1
        border.color: divider.activeFocus ? Theme.accent : Theme.line

        Icon {
            anchors.centerIn: parent
            width: 18
            height: 18
            name: "swap_horiz"
            color: Theme.text
        }
    }
    MouseArea {
        property real start

        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.SplitHCursor
        onPressed: mouse => start = mouse.x
        onPositionChanged: mouse => divider.move((mouse.x - start) / divider.travel)
    }
}
