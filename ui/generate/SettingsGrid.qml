import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Generate

/// Model, size, count, steps, seed, and guidance where the model uses it.
GridLayout {
    id: grid

    required property GenerateSettings settings

    property bool ownSize: false

    signal modelFolderAsked()
    signal loraFileAsked()

    readonly property ModelList modelList: settings.models
    readonly property LoraList loras: settings.loras
    readonly property var shapes: ({
        photo: qsTr("As the photo"),
        square: qsTr("Square"),
        portrait: qsTr("Portrait"),
        landscape: qsTr("Landscape"),
        wide: qsTr("Wide"),
        large: qsTr("Large")
    })
    readonly property var sizeRows: {
        const rows = settings.sizes.map((size, index) => ({
            text: qsTr("%1 × %2").arg(size.width).arg(size.height),
            detail: size.shape === "square" ? qsTr("%1 · the model’s own size").arg(shapes[size.shape]) : shapes[size.shape],
            width: size.width,
            height: size.height
        }));
        rows.push({ text: qsTr("Other size"), detail: qsTr("any multiple of 16") });
        return rows;
    }
    readonly property int sizeRow: {
        const row = sizeRows.findIndex(size => size.width === settings.width && size.height === settings.height);
        return ownSize || row < 0 ? sizeRows.length - 1 : row;
    }

    columns: width >= 260 * Math.max(1, Theme.textScale * 0.85) ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    ComboField {
        Layout.columnSpan: grid.columns
        Layout.fillWidth: true
        label: qsTr("Model")
        hint: qsTr("The checkpoint that draws: a FLUX.1 model in diffusers format")
        model: [...grid.modelList.entries, { text: qsTr("Add a model folder"), detail: qsTr("FLUX.1 in diffusers format") }]
        selectedIndex: grid.modelList.current
        displayText: grid.modelList.currentName !== "" ? grid.modelList.currentName : qsTr("none")
        onActivated: index => {
            if (index < grid.modelList.entries.length)
                grid.modelList.current = index;
            else
                grid.modelFolderAsked();
        }
    }
    ComboField {
        Layout.columnSpan: grid.loras.current < 0 ? grid.columns : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        label: qsTr("Personal model")
        hint: qsTr("A LoRA: who or what it was taught. Several at once: <lora:NAME:1> in the prompt")
        model: [{ text: qsTr("None") }, ...Array.from(grid.loras.names, name => ({ text: name })), { text: qsTr("Choose a file"), detail: qsTr("LoRA, safetensors") }]
        selectedIndex: grid.loras.current + 1
        displayText: grid.loras.current < 0 ? qsTr("None") : grid.loras.names[grid.loras.current]
        onActivated: index => {
            if (index <= grid.loras.names.length)
                grid.loras.current = index - 1;
            else
                grid.loraFileAsked();
        }
    }
    NumberField {
        visible: grid.loras.current >= 0
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        label: qsTr("Its strength")
        unit: "%"
        hint: qsTr("100 % as it was trained; more may distort")
        from: -200
        to: 200
        stepSize: 5
        value: grid.loras.strength
        onValueModified: grid.loras.strength = value
    }
    ComboField {
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        label: qsTr("Size")
        hint: qsTr("Width × height in pixels")
        model: grid.sizeRows
        selectedIndex: grid.sizeRow
        displayText: qsTr("%1 × %2").arg(grid.settings.width).arg(grid.settings.height)
        onActivated: index => {
            const size = grid.sizeRows[index];
            grid.ownSize = size.width === undefined;
            if (grid.ownSize)
                return;
            grid.settings.width = size.width;
            grid.settings.height = size.height;
        }
    }
    NumberField {
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        label: qsTr("Pictures")
        hint: qsTr("How many to make, each from the next seed")
        from: 1
        to: 64
        value: grid.settings.count
        onValueModified: grid.settings.count = value
    }
    NumberField {
        visible: grid.sizeRow === grid.sizeRows.length - 1
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        label: qsTr("Width")
        unit: qsTr("px")
        hint: qsTr("A multiple of 16")
        from: 16
        to: 4096
        stepSize: 16
        value: grid.settings.width
        onValueModified: {
            grid.settings.width = value;
            value = Qt.binding(() => grid.settings.width);
        }
    }
    NumberField {
        visible: grid.sizeRow === grid.sizeRows.length - 1
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        label: qsTr("Height")
        unit: qsTr("px")
        hint: qsTr("A multiple of 16")
        from: 16
        to: 4096
        stepSize: 16
        value: grid.settings.height
        onValueModified: {
            grid.settings.height = value;
            value = Qt.binding(() => grid.settings.height);
        }
    }
    NumberField {
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        label: qsTr("Steps")
        hint: qsTr("More steps take longer and may draw finer")
        from: 1
        to: 100
        value: grid.settings.steps
        onValueModified: grid.settings.steps = value
    }
    TextField {
        id: seedField

        Layout.fillWidth: true
        Layout.preferredWidth: 10
        label: qsTr("Seed")
        hint: qsTr("The same seed and settings give the same picture. Empty: a new one each time.")
        placeholderText: qsTr("random")
        text: grid.settings.seed
        rightPadding: 44
        inputMethodHints: Qt.ImhDigitsOnly
        validator: RegularExpressionValidator { regularExpression: /[0-9]{0,10}/ }
        onEditingFinished: {
            grid.settings.seed = text;
            text = Qt.binding(() => grid.settings.seed);
        }

        IconButton {
            anchors.right: parent.right
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            visible: seedField.text !== ""
            symbol: "casino"
            text: qsTr("Back to a random seed")
            onClicked: {
                seedField.clear();
                seedField.editingFinished();
            }
        }
    }
    NumberField {
        visible: grid.modelList.hasGuidance
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        Layout.columnSpan: grid.columns
        label: qsTr("Guidance")
        hint: qsTr("How closely the picture follows the prompt (distilled guidance)")
        from: 0
        to: 300
        stepSize: 5
        value: Math.round(grid.settings.guidance * 10)
        onValueModified: grid.settings.guidance = value / 10
        textFromValue: (value, locale) => Number(value / 10).toLocaleString(locale, "f", 1)
        valueFromText: (text, locale) => Math.round(Number.fromLocaleString(locale, text) * 10)
        validator: DoubleValidator { bottom: 0; top: 30; decimals: 1 }
    }
}
