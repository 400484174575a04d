import QtQuick
import QtQuick.Controls.Material as Quick

/// A labelled whole number, typed or stepped.
Quick.SpinBox {
    id: spin

    property string label: ""
    property string unit: ""
    property string hint: ""

    implicitHeight: Theme.fieldHeight
    implicitWidth: 140
    editable: true
    topPadding: 0
    bottomPadding: 0
    leftPadding: 14
    rightPadding: Theme.iconSize + 14
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    wheelEnabled: false

    Accessible.role: Accessible.SpinBox
    Accessible.name: label
    Accessible.description: hint
    Accessible.onIncreaseAction: { increase(); valueModified(); }
    Accessible.onDecreaseAction: { decrease(); valueModified(); }

    // Plain digits: a size, a count or a step is never grouped.
    textFromValue: (value, locale) => value.toString()
    valueFromText: (text, locale) => Number.parseInt(text) || 0

    background: FieldBox {
        label: spin.label
        hovered: spin.hovered
        active: spin.activeFocus
    }

    contentItem: TextInput {
        id: input

        topPadding: Theme.fieldTextTop
        text: spin.displayText
        color: spin.enabled ? Theme.text : Theme.disabledText
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        readOnly: !spin.editable
        validator: spin.validator
        selectByMouse: true
        inputMethodHints: Qt.ImhDigitsOnly
        onActiveFocusChanged: if (activeFocus) selectAll()
        Accessible.ignored: true

        Label {
            x: input.contentWidth + 6
            y: input.topPadding
            text: spin.unit
            soft: true
            visible: spin.unit !== ""
            Accessible.ignored: true
        }
    }

    up.indicator: SpinHalf {
        x: spin.width - width - 4
        y: 4
        height: spin.height / 2 - 4
        symbol: "keyboard_arrow_up"
        lit: spin.up.hovered
        pushed: spin.up.pressed
        enabled: spin.value < spin.to
    }
    down.indicator: SpinHalf {
        x: spin.width - width - 4
        y: spin.height / 2
        height: spin.height / 2 - 4
        symbol: "keyboard_arrow_down"
        lit: spin.down.hovered
        pushed: spin.down.pressed
        enabled: spin.value > spin.from
    }

    ToolTip {
        visible: spin.hint !== "" && spin.hovered
        text: spin.hint
    }
}
