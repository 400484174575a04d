import QtQuick
import QtQuick.Controls.Material as Quick

/// One choice among several, shown as a pill.
Quick.AbstractButton {
    id: chip

    property string hint: ""

    implicitHeight: Theme.chipHeight
    implicitWidth: label.implicitWidth + 28
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text
    Accessible.description: hint
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
        radius: height / 2
        color: chip.checked ? Theme.accentTint : chip.down ? Theme.overHover : chip.hovered ? Theme.over : "transparent"
        border.width: chip.checked && Theme.contrast ? 3 : Theme.lineWidth
        border.color: chip.checked ? Theme.accent : Theme.line

        Behavior on color { ColorAnimation { duration: Theme.quick } }

        FocusRing {
            corner: parent.radius
            distance: 2
            shown: chip.visualFocus
        }
    }
    contentItem: Item {
        Label {
            id: label

            anchors.centerIn: parent
            text: chip.text
            color: chip.checked ? Theme.accent : Theme.text
            Accessible.ignored: true
        }
    }

    ToolTip {
        visible: chip.hint !== "" && (chip.hovered || chip.visualFocus)
        text: chip.hint
    }
}
