import QtQuick
import QtQuick.Window

/// Scrolls what has the focus into sight, so that the keyboard reaches all of a page.
Item {
    id: follower

    required property Flickable page

    readonly property Item focused: Window.activeFocusItem
    readonly property int margin: 24

    onFocusedChanged: {
        let at = focused;
        while (at && at !== page.contentItem)
            at = at.parent;
        if (!at)
            return;
        const top = focused.mapToItem(page.contentItem, 0, 0).y - margin;
        const bottom = top + focused.height + 2 * margin;
        if (top < page.contentY)
            page.contentY = Math.max(0, top);
        else if (bottom > page.contentY + page.height)
            page.contentY = Math.max(0, Math.min(page.contentHeight, bottom) - page.height);
    }
}
