import QtQuick
import QtQuick.Controls.Material as Quick

/// On or off, with its words on the left.
Quick.Switch {
    id: control

    implicitHeight: Theme.rowHeight
    implicitWidth: label.implicitWidth + 60
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: flip()
    Accessible.onToggleAction: flip()

    Keys.onReturnPressed: flip()
    Keys.onEnterPressed: flip()

    function flip(): void {
        if (!enabled)
            return;
        toggle();
        toggled();
        clicked();
    }

    contentItem: Item {
        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 56
            text: control.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    indicator: Rectangle {
        x: control.width - width
        y: (control.height - height) / 2
        implicitWidth: 44
        implicitHeight: 24
        radius: 12
        color: control.checked ? Theme.accent : Theme.over
        border.width: control.checked ? 0 : Theme.lineWidth
        border.color: Theme.contrast ? Theme.line : Theme.softText

        Rectangle {
            x: control.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: 16
            height: 16
            radius: 8
            color: control.checked ? Theme.accentText : Theme.softText

            Behavior on x { NumberAnimation { duration: Theme.quick; easing.type: Easing.InOutQuad } }
        }
        FocusRing {
            corner: 12
            shown: control.visualFocus
        }
    }
}
