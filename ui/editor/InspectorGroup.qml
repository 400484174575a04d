import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls

/// A part of the inspector under a heading, which opens and closes it.
Item {
    id: group

    property string title
    property bool open: false
    /// Something in it is changed: a dot says so, and all of it can be set back.
    property bool changed: false
    property bool resettable: true
    default property alias content: body.data

    signal resetAsked()

    implicitHeight: head.height + (open ? body.implicitHeight + 12 : 0)
    implicitWidth: 280
    clip: true

    Behavior on implicitHeight { NumberAnimation { duration: Theme.quick; easing.type: Easing.InOutQuad } }

    Quick.AbstractButton {
        id: head

        width: parent.width - (undo.visible ? undo.width : 0)
        height: Theme.rowHeight
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: group.title
        onClicked: group.open = !group.open

        Accessible.role: Accessible.Button
        Accessible.name: group.title
        Accessible.description: (group.open ? qsTr("open") : qsTr("closed")) + (group.changed ? ", " + qsTr("changed") : "")
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        Keys.onRightPressed: group.open = true
        Keys.onLeftPressed: group.open = false

        background: Rectangle {
            radius: 8
            color: head.hovered ? Theme.over : "transparent"
            anchors.fill: parent
            anchors.leftMargin: -8
            anchors.rightMargin: -4

            FocusRing {
                corner: 8
                distance: -1
                shown: head.visualFocus
            }
        }
        contentItem: RowLayout {
            spacing: 6

            Icon {
                implicitWidth: Theme.iconSize
                implicitHeight: Theme.iconSize
                name: group.open ? "keyboard_arrow_down" : "keyboard_arrow_right"
                color: Theme.softText
            }
            Label {
                text: group.title
                font.weight: Theme.strong
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Rectangle {
                visible: group.changed
                implicitWidth: 6
                implicitHeight: 6
                radius: 3
                color: Theme.accent
            }
            Item { Layout.fillWidth: true }
        }
    }
    IconButton {
        id: undo

        anchors.right: parent.right
        anchors.verticalCenter: head.verticalCenter
        visible: group.changed && group.resettable
        symbol: "restart_alt"
        text: qsTr("Reset: %1").arg(group.title)
        onClicked: group.resetAsked()
    }
    ColumnLayout {
        id: body

        visible: group.open || group.implicitHeight > head.height + 1
        anchors.top: head.bottom
        width: parent.width
        spacing: 4
    }
}
