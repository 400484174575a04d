import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls

/// Something to agree to, with its words on the right on as many lines as they need.
Quick.CheckBox {
    id: control

    implicitHeight: Math.max(Theme.rowHeight, label.implicitHeight + 2 * label.y)
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

    indicator: Rectangle {
        y: 6
        implicitWidth: Theme.iconSize
        implicitHeight: Theme.iconSize
        radius: 5
        color: control.checked ? Theme.accent : control.hovered ? Theme.overHover : Theme.over
        border.width: control.checked ? 0 : Theme.lineWidth
        border.color: Theme.contrast ? Theme.line : Theme.softText

        Icon {
            anchors.centerIn: parent
            visible: control.checked
            width: parent.width - 4
            height: parent.height - 4
            name: "check"
            color: Theme.accentText
        }
        FocusRing {
            corner: parent.radius
            distance: 2
            shown: control.visualFocus
        }
    }
    contentItem: Item {
        implicitHeight: label.implicitHeight

        Label {
            id: label

            x: Theme.iconSize + 12
            // Its first line beside the middle of the box.
            y: Math.round(6 + (Theme.iconSize - Theme.smallSize * 1.21) / 2)
            width: control.width - Theme.iconSize - 12
            text: control.text
            kind: "small"
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
