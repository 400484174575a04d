import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls

/// One action of a Menu, with its key on the right; a tick where it says what is chosen.
Quick.MenuItem {
    id: row

    property string symbol: ""
    property string keys: ""
    property string detail: ""

    implicitWidth: Math.ceil(inside.implicitWidth) + leftPadding + rightPadding
    implicitHeight: visible ? Theme.rowHeight : 0
    height: implicitHeight
    topInset: 0
    bottomInset: 0
    leftPadding: 10
    rightPadding: 10
    topPadding: 0
    bottomPadding: 0
    hoverEnabled: true
    indicator: null
    arrow: null

    readonly property color ink: !enabled ? Theme.disabledText : checked ? Theme.accent : Theme.text

    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: keys
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: if (enabled) triggered()

    background: Rectangle {
        radius: 8
        color: row.highlighted && row.enabled ? Theme.overHover : "transparent"
        border.width: Theme.contrast && row.highlighted ? Theme.lineWidth : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        id: inside

        implicitWidth: what.x + what.implicitWidth + (key.text !== "" ? 16 + key.implicitWidth : 8) + (tick.visible ? tick.width + 8 : 0)

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            visible: row.symbol !== ""
            width: Theme.iconSize
            height: Theme.iconSize
            name: row.symbol
            color: row.ink
        }
        Label {
            id: what

            x: row.symbol !== "" ? Theme.iconSize + 10 : 0
            width: key.x - x - 8
            anchors.verticalCenter: parent.verticalCenter
            text: row.text
            color: row.ink
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            id: key

            x: tick.x - implicitWidth - (tick.visible ? 8 : 0)
            anchors.verticalCenter: parent.verticalCenter
            text: row.keys !== "" ? row.keys : row.detail
            kind: "small"
            soft: true
            Accessible.ignored: true
        }
        Icon {
            id: tick

            x: parent.width - (visible ? width : 0)
            anchors.verticalCenter: parent.verticalCenter
            visible: row.checked
            width: Theme.iconSize
            height: Theme.iconSize
            name: "check"
            color: Theme.accent
        }
    }
}
