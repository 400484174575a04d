import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls
import PhotoFlux.Generate

/// What was made before, newest first. Left and right move, Del moves to the trash, Ctrl+D marks a favourite.
FocusScope {
    id: strip

    required property GenerateModel model

    readonly property real tile: 84

    implicitHeight: tile + 12
    visible: list.count > 0 || model.running

    function go(by: int): void {
        const row = Math.max(0, Math.min(list.count - 1, (model.live ? -1 : model.row) + by));
        strip.model.select(row);
    }

    // The tile of the running job comes in front of all others, out of sight in a strip that is scrolled.
    Connections {
        target: strip.model

        function onPictureChanged(): void {
            if (strip.model.live)
                toStart.restart();
        }
    }
    // After the list has made room for it.
    Timer {
        id: toStart

        interval: 0
        onTriggered: {
            list.positionViewAtBeginning();
            list.contentX -= list.leftMargin;
        }
    }

    ListView {
        id: list

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        orientation: ListView.Horizontal
        spacing: 8
        clip: true
        leftMargin: 6
        rightMargin: 6
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 800
        model: strip.model.strip
        currentIndex: strip.model.row
        highlightMoveDuration: Theme.slow
        highlightFollowsCurrentItem: true
        keyNavigationEnabled: false
        Quick.ScrollBar.horizontal: ScrollBar {
            implicitHeight: 8
            visible: list.contentWidth > list.width
        }

        Keys.onLeftPressed: strip.go(-1)
        Keys.onRightPressed: strip.go(1)
        Keys.onDeletePressed: strip.model.moveToTrash()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Home)
                strip.model.select(0);
            else if (event.key === Qt.Key_End)
                strip.model.select(list.count - 1);
            else
                return;
            event.accepted = true;
        }

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pictures made before")

        header: Item {
            width: strip.model.running ? strip.tile + 8 : 0
            height: strip.tile
            visible: strip.model.running

            StripTile {
                width: strip.tile
                chosen: strip.model.live
                Accessible.name: qsTr("The picture being made")
                Accessible.onPressAction: strip.model.live = true
                onPicked: {
                    strip.model.live = true;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }

                PixelImage {
                    anchors.fill: parent
                    anchors.margins: 4
                    image: strip.model.preview
                }
                ProgressBar {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: 10
                    value: strip.model.fraction
                    indeterminate: strip.model.fraction === 0
                    Accessible.ignored: true
                }
            }
        }

        delegate: StripTile {
            id: tile

            required property int index
            required property url source
            required property string prompt
            required property string seed
            required property bool favourite

            chosen: !strip.model.live && ListView.isCurrentItem
            Accessible.name: favourite ? qsTr("%1, seed %2, favourite").arg(prompt).arg(seed)
                                       : qsTr("%1, seed %2").arg(prompt).arg(seed)
            Accessible.selected: chosen
            Accessible.onPressAction: strip.model.select(index)
            onPicked: {
                strip.model.select(index);
                list.forceActiveFocus(Qt.MouseFocusReason);
            }

            Image {
                anchors.fill: parent
                anchors.margins: tile.chosen ? 4 : 0
                source: tile.source
                sourceSize.width: 168
                sourceSize.height: 168
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                cache: true
                clip: true
            }
            Rectangle {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: 6
                width: 22
                height: 22
                radius: 11
                color: Theme.raised
                visible: tile.favourite

                Icon {
                    anchors.centerIn: parent
                    width: 14
                    height: 14
                    name: "favorite-fill"
                    color: Theme.accent
                }
            }
        }
    }

    FocusRing {
        corner: 10
        distance: 0
        shown: list.activeFocus
    }
}
