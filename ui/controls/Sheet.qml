import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Templates as T

/// A page in front of the window, which waits behind it. Escape closes it.
Quick.Popup {
    id: sheet

    property int widest: 560

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent.width - 48, widest * Math.sqrt(Theme.textScale))
    padding: Theme.inset
    modal: true
    focus: true
    dim: true

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Panel {
        border.width: Theme.lineWidth
        border.color: Theme.line
    }
}
