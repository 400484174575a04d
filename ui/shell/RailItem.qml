import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls

/// A screen's place in the rail.
Quick.AbstractButton {
    id: item

    property string screen: ""
    property string symbol
    property string keys: ""
    property bool narrow: false
    property bool here: false

    readonly property color ink: here ? Theme.accent : Theme.text

    Layout.fillWidth: true
    implicitHeight: item.narrow ? Math.round(20 + Theme.iconSize + Theme.smallSize * 1.3) : Theme.rowHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: screen !== "" ? Accessible.PageTab : Accessible.Button
    Accessible.name: text
    Accessible.description: keys
    Accessible.selected: here
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: 10
        color: item.here ? Theme.accentTint : item.down ? Theme.overHover : item.hovered ? Theme.over : "transparent"
        border.width: Theme.contrast && item.here ? Theme.lineWidth : 0
        border.color: Theme.accent

        FocusRing {
            corner: 10
            distance: 1
            shown: item.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            x: item.narrow ? (parent.width - width) / 2 : 12
            y: item.narrow ? 8 : (parent.height - height) / 2
            width: Theme.iconSize
            height: Theme.iconSize
            name: item.symbol
            color: item.ink
        }
        Label {
            x: item.narrow ? 0 : 24 + Theme.iconSize
            y: item.narrow ? 12 + Theme.iconSize : (parent.height - height) / 2
            width: item.narrow ? parent.width : parent.width - x - 8
            horizontalAlignment: item.narrow ? Text.AlignHCenter : Text.AlignLeft
            text: item.text
            kind: item.narrow ? "small" : "body"
            font.weight: item.here ? Theme.strong : Theme.regular
            color: item.ink
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    ToolTip {
        visible: item.hovered
        text: item.text
        keys: item.keys
    }
}
