import QtQuick
import PhotoFlux.Controls

/// A photo of the set: whether it is used, and if not, why.
Item {
    id: tile

    required property int index
    required property string name
    required property url source
    /// "waiting", "kept" or "aside".
    required property string photoState
    required property string reason
    required property string why
    required property bool readable

    property bool current: false
    property bool ringed: false

    readonly property bool aside: photoState === "aside"

    signal picked()
    signal toggled()

    Accessible.role: Accessible.ListItem
    Accessible.name: aside ? qsTr("%1, set aside: %2").arg(name).arg(reason) : photoState === "kept" ? qsTr("%1, kept").arg(name) : name
    Accessible.description: why
    Accessible.selected: current
    Accessible.onPressAction: picked()
    Accessible.onToggleAction: toggled()

    Rectangle {
        id: frame

        width: parent.width
        height: width
        radius: 10
        color: Theme.over
        border.width: tile.current ? Theme.ringWidth : 0
        border.color: Theme.accent

        Image {
            anchors.fill: parent
            anchors.margins: tile.current ? 4 : 0
            source: tile.source
            sourceSize.width: 2 * tile.width
            sourceSize.height: 2 * tile.width
            fillMode: Image.PreserveAspectCrop
            autoTransform: true
            asynchronous: true
            clip: true
            opacity: tile.aside ? 0.35 : 1
        }
        Icon {
            anchors.centerIn: parent
            visible: !tile.readable
            width: 32
            height: 32
            name: "error"
            color: Theme.softText
        }
        Rectangle {
            id: overlay

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 6
            visible: tile.aside
            height: words.implicitHeight + 8
            radius: 6
            color: Theme.raised
            border.width: Theme.contrast ? 1 : 0
            border.color: Theme.line

            Label {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: 6
                horizontalAlignment: Text.AlignHCenter
                text: tile.reason
                kind: "small"
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
        }
        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 6
            visible: tile.photoState !== "waiting" && tile.readable
            width: 24
            height: 24
            radius: 12
            color: tile.aside ? Theme.raised : Theme.accent
            border.width: tile.aside ? Theme.lineWidth : 0
            border.color: Theme.contrast ? Theme.line : Theme.softText

            Icon {
                anchors.centerIn: parent
                visible: !tile.aside
                width: 16
                height: 16
                name: "check"
                color: Theme.accentText
            }
        }
        FocusRing {
            corner: parent.radius
            distance: 2
            shown: tile.ringed
        }
        HoverHandler { id: hover }
        TapHandler {
            onTapped: point => {
                tile.picked();
                // The mark has a target of its own around it.
                if (point.position.x > frame.width - Theme.targetSize && point.position.y < Theme.targetSize)
                    tile.toggled();
            }
        }
        ToolTip {
            visible: hover.hovered && tile.aside
            text: tile.why
            width: Math.min(implicitWidth, 320 * Theme.textScale)
        }
    }
    Label {
        anchors.top: frame.bottom
        anchors.topMargin: 4
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: tile.name
        kind: "small"
        soft: tile.aside
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
}
