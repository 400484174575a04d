import QtQuick
import QtQuick.Controls.Material as Quick

/// How far something is. Indeterminate: a still, half-bright bar when motion is not wanted.
Quick.ProgressBar {
    id: bar

    property string name: ""

    implicitHeight: 6
    implicitWidth: 120
    padding: 0
    topPadding: 0
    bottomPadding: 0

    Accessible.role: Accessible.ProgressBar
    Accessible.name: name
    // Qt 6.4 gives a progress bar no accessible value.
    Accessible.description: indeterminate ? "" : qsTr("%1 %").arg(Math.round(visualPosition * 100))

    background: Rectangle {
        radius: 3
        color: Theme.over
        border.width: Theme.contrast ? 1 : 0
        border.color: Theme.line
    }
    contentItem: Item {
        clip: true

        Rectangle {
            id: fill

            property real travel

            height: parent.height
            radius: 3
            color: Theme.accent
            opacity: bar.indeterminate && Theme.reducedMotion ? 0.5 : 1
            width: bar.indeterminate ? (Theme.reducedMotion ? parent.width : parent.width * 0.3) : bar.visualPosition * parent.width
            x: bar.indeterminate && !Theme.reducedMotion ? travel * (parent.width + width) - width : 0

            Behavior on width {
                enabled: !bar.indeterminate
                NumberAnimation { duration: Theme.slow; easing.type: Easing.OutQuad }
            }
            NumberAnimation on travel {
                running: bar.indeterminate && bar.visible && !Theme.reducedMotion
                from: 0
                to: 1
                duration: 1400
                loops: Animation.Infinite
            }
        }
    }
}
