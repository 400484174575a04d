import QtQuick
import QtQuick.Controls.Material as Quick

/// A labelled line of text.
Quick.TextField {
    id: field

    property string label: ""
    property string hint: ""
    property bool wrong: false

    implicitHeight: Theme.fieldHeight
    implicitWidth: 160
    leftPadding: 14
    rightPadding: 14
    topPadding: Theme.fieldTextTop
    bottomPadding: 0
    verticalAlignment: TextInput.AlignTop
    color: enabled ? Theme.text : Theme.disabledText
    placeholderTextColor: Theme.softText
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    selectByMouse: true
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    hoverEnabled: true

    Accessible.name: label
    Accessible.description: hint

    background: FieldBox {
        label: field.label
        hovered: field.hovered
        active: field.activeFocus
        wrong: field.wrong
    }

    ToolTip {
        visible: field.hint !== "" && field.hovered
        text: field.hint
    }
}
