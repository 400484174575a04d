import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls
import PhotoFlux.Editor

/// One setting of the edit: its name, a slider and its number, which can be typed.
Item {
    id: row

    required property EditorModel model
    required property string setting
    required property string title
    property string hint: ""
    /// What the number is to the setting: 100 shows hundredths.
    property real factor: 100
    property int decimals: 0
    property string unit: ""

    readonly property var range: model.range(setting)
    readonly property real value: model.values[setting] ?? range.usual
    readonly property bool changed: Math.abs(value - range.usual) > 1e-6
    readonly property string spoken: {
        const number = (value * factor).toLocaleString(Qt.locale(), "f", decimals);
        return (range.lowest < 0 && value > 0 ? "+" : "") + number + unit;
    }

    function put(target: real, moving: bool): void {
        const step = Math.pow(10, -decimals) / factor;
        model.set(setting, Math.round(target / step) * step, moving);
    }
    function reset(): void { model.set(setting, range.usual, false); }

    implicitHeight: Math.max(52, field.implicitHeight + slider.implicitHeight - 2)
    implicitWidth: 240

    Label {
        id: words

        anchors.left: parent.left
        anchors.right: field.left
        anchors.verticalCenter: field.verticalCenter
        text: row.title
        elide: Text.ElideRight
        color: row.changed ? Theme.text : Theme.softText
        Accessible.ignored: true

        HoverHandler { id: hover }
        ToolTip {
            visible: row.hint !== "" && hover.hovered
            text: row.hint
        }
    }
    Quick.TextField {
        id: field

        anchors.right: parent.right
        width: Math.max(62, metrics.advanceWidth + 16)
        implicitHeight: Math.max(26, Math.round(Theme.bodySize * 1.3 + 8))
        topPadding: 0
        bottomPadding: 0
        leftPadding: 6
        rightPadding: 6
        topInset: 0
        bottomInset: 0
        text: row.spoken
        color: row.changed ? Theme.text : Theme.softText
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        selectByMouse: true
        hoverEnabled: true
        font.family: Theme.family
        font.pixelSize: Theme.smallSize
        horizontalAlignment: TextInput.AlignRight
        verticalAlignment: TextInput.AlignVCenter
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        Accessible.name: row.title
        Accessible.description: row.unit

        onActiveFocusChanged: {
            if (activeFocus)
                selectAll();
            else
                text = Qt.binding(() => row.spoken);
        }
        onAccepted: {
            const number = Number.fromLocaleString(Qt.locale(), text.replace(row.unit, "").replace("+", "").replace("−", "-").trim());
            if (Number.isFinite(number))
                row.put(number / row.factor, false);
            text = Qt.binding(() => row.spoken);
            selectAll();
        }
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
        Keys.onEscapePressed: {
            text = Qt.binding(() => row.spoken);
            slider.forceActiveFocus(Qt.TabFocusReason);
        }
        Keys.onUpPressed: row.put(row.value + slider.stepSize, false)
        Keys.onDownPressed: row.put(row.value - slider.stepSize, false)

        background: Rectangle {
            radius: 8
            color: field.activeFocus || field.hovered ? Theme.over : "transparent"
            border.width: field.activeFocus ? Theme.ringWidth : Theme.contrast && field.hovered ? 1 : 0
            border.color: Theme.accent
        }

        TextMetrics {
            id: metrics

            font: field.font
            text: field.text
        }
    }
    Quick.Slider {
        id: slider

        property bool coarse: false

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        implicitHeight: 28
        topPadding: 0
        bottomPadding: 0
        leftPadding: 0
        rightPadding: 0
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        wheelEnabled: false
        from: row.range.lowest
        to: row.range.highest
        value: row.value
        stepSize: 0
        live: true

        Accessible.role: Accessible.Slider
        Accessible.name: row.title
        Accessible.description: row.hint !== "" ? row.spoken + ". " + row.hint : row.spoken
        Accessible.onIncreaseAction: nudge(1)
        Accessible.onDecreaseAction: nudge(-1)

        function nudge(steps: real): void {
            const fine = row.factor === 100 ? 0.01 : row.decimals === 1 ? 0.1 : 0.05;
            row.put(row.value + steps * fine, false);
        }

        onMoved: row.put(value, true)
        onPressedChanged: {
            if (pressed)
                return;
            // With its name: a double click, which sets it back, is no step of its own.
            row.model.commit(row.setting);
            value = Qt.binding(() => row.value);
        }
        Keys.onPressed: event => {
            const far = event.modifiers & Qt.ShiftModifier ? 10 : 1;
            if (event.key === Qt.Key_Left || event.key === Qt.Key_Down)
                nudge(-far);
            else if (event.key === Qt.Key_Right || event.key === Qt.Key_Up)
                nudge(far);
            else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
                row.reset();
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                field.forceActiveFocus(Qt.TabFocusReason);
            else if (event.key === Qt.Key_Home)
                row.put(row.range.lowest, false);
            else if (event.key === Qt.Key_End)
                row.put(row.range.highest, false);
            else
                return;
            event.accepted = true;
            value = Qt.binding(() => row.value);
        }

        background: Item {
            x: 0
            y: (slider.height - height) / 2
            width: slider.width
            height: 4

            Rectangle {
                anchors.fill: parent
                radius: 2
                color: Theme.overHover
                border.width: Theme.contrast ? 1 : 0
                border.color: Theme.line
            }
            // From where nothing is changed to where it is now.
            Rectangle {
                readonly property real zero: (Math.max(slider.from, Math.min(slider.to, row.range.usual)) - slider.from) / (slider.to - slider.from)
                readonly property real inset: slider.handle.width / 2
                readonly property real travel: parent.width - 2 * inset

                x: inset + Math.min(zero, slider.visualPosition) * travel
                width: Math.abs(slider.visualPosition - zero) * travel
                height: parent.height
                radius: 2
                color: Theme.accent
            }
        }
        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            y: (slider.height - height) / 2
            width: 16
            height: 16
            radius: 8
            color: slider.pressed ? Theme.accentHover : row.changed ? Theme.accent : slider.hovered ? Theme.text : Theme.softText
            border.width: 2
            border.color: Theme.raised

            FocusRing {
                corner: 8
                distance: 2
                shown: slider.visualFocus
            }
        }

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold
            onDoubleTapped: row.reset()
        }
    }
}
