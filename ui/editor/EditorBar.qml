import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// Which photo it is, and what is done to the edit as a whole.
GridLayout {
    id: bar

    required property EditorModel model
    required property EditorCanvas view

    /// The buttons stand below the name where one line would be wider than the picture.
    readonly property bool narrow: width < 460 * Theme.textScale

    signal doneAsked()
    signal copyAsked()

    columns: narrow ? 1 : 2
    columnSpacing: 4
    rowSpacing: 8

    RowLayout {
        Layout.fillWidth: true
        spacing: 4

        Button {
            implicitHeight: Theme.chipHeight
            leftPadding: 14
            symbol: "arrow_back"
            text: qsTr("Done")
            hint: qsTr("Back to the library; everything is kept")
            keys: qsTr("Esc")
            onClicked: bar.doneAsked()
        }
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: 8
            Layout.minimumWidth: 0
            text: {
                const size = bar.model.resultSize, parts = [bar.model.name];
                if (size.width > 0)
                    parts.push(qsTr("%1 × %2").arg(size.width).arg(size.height));
                if (bar.model.edits.versionName !== "")
                    parts.push(bar.model.edits.versionName);
                return parts.join("  ·  ");
            }
            kind: "small"
            soft: true
            elide: Text.ElideMiddle
        }
    }
    RowLayout {
        spacing: 4

        IconButton {
            filled: true
            enabled: bar.model.edits.canUndo
            symbol: "undo"
            text: enabled ? qsTr("Undo: %1").arg(bar.model.edits.undoWords) : qsTr("Undo")
            keys: "Ctrl+Z"
            onClicked: bar.model.edits.undo()
        }
        IconButton {
            filled: true
            enabled: bar.model.edits.canRedo
            symbol: "redo"
            text: enabled ? qsTr("Redo: %1").arg(bar.model.edits.redoWords) : qsTr("Redo")
            keys: "Ctrl+Shift+Z"
            onClicked: bar.model.edits.redo()
        }
        IconButton {
            id: hold

            Layout.leftMargin: 8
            filled: true
            enabled: bar.model.state === "ready"
            marked: bar.view.before
            symbol: "visibility"
            text: qsTr("Before: hold to see the photo without the edit")
            keys: "\\"
            onPressedChanged: bar.view.before = pressed
            onClicked: {}
        }
        IconButton {
            filled: true
            enabled: bar.model.state === "ready"
            checkable: true
            checked: bar.view.split
            symbol: "compare"
            text: qsTr("Before and after side by side")
            keys: "Y"
            onToggled: {
                bar.view.split = checked;
                checked = Qt.binding(() => bar.view.split);
            }
        }
        IconButton {
            Layout.leftMargin: 8
            filled: true
            enabled: bar.model.edited
            symbol: "content_copy"
            text: qsTr("Copy the edit…")
            keys: "Ctrl+Shift+C"
            onClicked: bar.copyAsked()
        }
        IconButton {
            filled: true
            enabled: bar.model.copied && bar.model.state === "ready"
            symbol: "content_paste"
            text: qsTr("Paste the edit")
            keys: "Ctrl+V"
            onClicked: bar.model.paste()
        }
        IconButton {
            filled: true
            enabled: bar.model.edited
            symbol: "restart_alt"
            text: qsTr("Back to the original; can be undone")
            onClicked: bar.model.reset()
        }
    }
}
