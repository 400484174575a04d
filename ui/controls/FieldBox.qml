import QtQuick

/// The surface of a field with its label on top; used as the background of the field controls.
Rectangle {
    id: box

    property string label: ""
    property bool active: false
    property bool hovered: false
    property bool wrong: false

    implicitHeight: Theme.fieldHeight
    radius: Theme.fieldRadius
    color: hovered && enabled ? Theme.overHover : Theme.over
    border.width: active || wrong ? Theme.ringWidth : Theme.lineWidth
    border.color: wrong ? Theme.bad : active ? Theme.accent : Theme.fieldLine

    Behavior on color { ColorAnimation { duration: Theme.quick } }

    Label {
        x: 14
        y: Math.round((box.height - height - Theme.bodySize * 1.3) / 2) - 1
        width: box.width - 28
        text: box.label
        kind: "small"
        soft: true
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
