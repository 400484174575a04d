import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls

/// A value that is dragged. `name` is for the screen reader, which also raises and lowers it.
Quick.Slider {
    id: slider

    property string name: ""
    property string hint: ""
    property string keys: ""

    implicitHeight: Theme.targetSize
    implicitWidth: 120
    padding: 0
    topPadding: 0
    bottomPadding: 0
    leftPadding: 2
    rightPadding: 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: keys
    Accessible.onIncreaseAction: {
        increase();
        moved();
    }
    Accessible.onDecreaseAction: {
        decrease();
        moved();
    }

    background: Rectangle {
        x: slider.leftPadding
        y: (slider.height - height) / 2
        width: slider.availableWidth
        height: 4
        radius: 2
        color: Theme.over
        border.width: Theme.contrast ? 1 : 0
        border.color: Theme.line

        Rectangle {
            width: slider.visualPosition * parent.width
            height: parent.height
            radius: 2
            color: slider.enabled ? Theme.accent : Theme.disabledText
        }
    }
    handle: Rectangle {
        x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
        y: (slider.height - height) / 2
        implicitWidth: 16
        implicitHeight: 16
        radius: 8
        color: slider.pressed ? Theme.accentDown : slider.hovered ? Theme.accentHover : Theme.accent

        FocusRing {
            corner: 8
            shown: slider.visualFocus
        }
    }

    ToolTip {
        visible: slider.hint !== "" && slider.hovered && !slider.pressed
        text: slider.hint
        keys: slider.keys
    }
}
