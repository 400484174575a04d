import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Window
import PhotoFlux.Controls

/// Actions that come up at a button or under the pointer. Holds MenuRow.
Quick.Menu {
    id: menu

    // As wide as its longest row needs, in any language and size of text.
    implicitWidth: {
        let widest = 208;
        for (let i = 0; i < count; ++i)
            if (itemAt(i)?.visible)
                widest = Math.max(widest, itemAt(i).implicitWidth);
        return Math.min(widest + leftPadding + rightPadding, (parent?.Window.width ?? 1024) - 2 * margins);
    }
    padding: 6
    topPadding: 6
    bottomPadding: 6
    margins: 8
    overlap: 0
    delegate: MenuRow {}

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }

    background: Rectangle {
        implicitWidth: 220
        radius: Theme.fieldRadius
        color: Theme.raised
        border.width: Theme.lineWidth
        border.color: Theme.line
    }
}
