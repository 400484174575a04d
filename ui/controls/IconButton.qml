import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls

/// A square button with an icon; `text` is its name for the tooltip and the screen reader.
Quick.AbstractButton {
    id: button

    property string symbol
    /// Said in the tooltip; the Shortcut itself lives where the action does.
    property string keys: ""
    /// With a surface of its own, for use over a picture.
    property bool filled: false
    property bool marked: checkable && checked

    implicitWidth: Math.max(Theme.targetSize, Math.round(Theme.bodySize * 1.3 + 14))
    implicitHeight: implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text
    Accessible.description: keys
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: activate()
    Accessible.onToggleAction: activate()

    Keys.onReturnPressed: activate()
    Keys.onEnterPressed: activate()

    function activate(): void {
        if (!enabled)
            return;
        if (checkable) {
            toggle();
            toggled();
        }
        clicked();
    }

    background: Rectangle {
        radius: 10
        color: button.marked ? Theme.accentTint : button.down ? Theme.overHover
             : button.hovered && button.enabled ? (button.filled ? Theme.overHover : Theme.over)
             : button.filled ? Theme.raised : "transparent"
        border.width: Theme.contrast && button.filled ? Theme.lineWidth : 0
        border.color: button.marked ? Theme.accent : Theme.line

        Behavior on color { ColorAnimation { duration: Theme.quick } }

        FocusRing {
            corner: 10
            distance: 2
            shown: button.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: Theme.iconSize
            height: Theme.iconSize
            name: button.symbol
            color: !button.enabled ? Theme.disabledText : button.marked ? Theme.accent : Theme.text
        }
    }

    ToolTip {
        visible: button.hovered || button.visualFocus
        text: button.text
        keys: button.keys
    }
}
