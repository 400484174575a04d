import QtQuick
import PhotoFlux.Controls

/// Five stars to click; the one that is set takes them all away. Arrows or 0 to 5 with the keyboard.
Item {
    id: stars

    property int rating: 0

    signal chosen(int rating)

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.targetSize
    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Rating")
    Accessible.description: rating === 0 ? qsTr("no stars") : qsTr("%n star(s)", "", rating)
    Accessible.focusable: true
    Accessible.onIncreaseAction: chosen(Math.min(5, rating + 1))
    Accessible.onDecreaseAction: chosen(Math.max(0, rating - 1))

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Right || event.key === Qt.Key_Up)
            chosen(Math.min(5, rating + 1));
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Down)
            chosen(Math.max(0, rating - 1));
        else
            return;
        event.accepted = true;
    }

    Row {
        id: row

        Repeater {
            model: 5

            Item {
                id: star

                required property int index

                width: Theme.iconSize + 8
                height: Theme.targetSize

                Icon {
                    anchors.centerIn: parent
                    width: Theme.iconSize
                    height: Theme.iconSize
                    name: star.index < stars.rating ? "star-fill" : "star"
                    color: star.index < stars.rating ? Theme.accent : Theme.softText
                }
                TapHandler { onTapped: stars.chosen(star.index + 1 === stars.rating ? 0 : star.index + 1) }
                HoverHandler { cursorShape: Qt.PointingHandCursor }
            }
        }
    }
    FocusRing {
        corner: 8
        distance: 2
        shown: stars.activeFocus
    }
}
