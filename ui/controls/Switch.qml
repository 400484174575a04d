import QtQuick
import QtQuick.Controls.Material as Quick

/// On or off, with its words on the left.
Quick.Switch {
    id: control

    implicitHeight: Theme.rowHeight
    implicitWidth: label.implicitWidth + indicator.width + 16
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
            width: parent.width - control.indicator.width - 12
            text: control.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    indicator: Rectangle {
        x: control.width - width
        y: (control.height - height) / 2
        implicitWidth: Math.round(44 * Theme.textScale)
        implicitHeight: Math.round(24 * Theme.textScale)
        radius: height / 2
        color: control.checked ? Theme.accent : Theme.over
        border.width: control.checked ? 0 : Theme.lineWidth
        border.color: Theme.contrast ? Theme.line : Theme.softText

        Rectangle {
            x: control.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 8
            height: width
            radius: width / 2
            color: control.checked ? Theme.accentText : Theme.softText

            Behavior on x { NumberAnimation { duration: Theme.quick; easing.type: Easing.InOutQuad } }
        }
        FocusRing {
            corner: parent.radius
            shown: control.visualFocus
        }
    }
}
