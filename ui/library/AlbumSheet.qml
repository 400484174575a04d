import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Library

/// Which album the selection is added to; a name that is new makes one.
Sheet {
    id: sheet

    required property LibraryModel model

    readonly property var albums: model.albums
    readonly property var fitting: albums.filter(one => !one.smart && one.name.toLowerCase().includes(field.text.trim().toLowerCase()))
    readonly property bool fresh: field.text.trim() !== "" && !fitting.some(one => one.name.toLowerCase() === field.text.trim().toLowerCase())

    function agree(): void {
        if (fresh && (list.currentIndex < 0 || fitting.length === 0))
            model.addAlbum(field.text);
        else if (fitting.length > 0)
            model.addToAlbum(fitting[Math.max(0, list.currentIndex)].id);
        else
            return;
        close();
    }

    widest: 440
    onOpened: {
        field.text = "";
        list.currentIndex = -1;
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    contentItem: ColumnLayout {
        spacing: 12

        Label {
            Layout.fillWidth: true
            text: sheet.model.grid.selectedCount > 0 ? qsTr("Add %n photo(s) to an album", "", sheet.model.grid.selectedCount) : qsTr("New album")
            kind: "title"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        TextField {
            id: field

            Layout.fillWidth: true
            label: qsTr("Album")
            hint: qsTr("A new name makes a new album")
            onAccepted: sheet.agree()
            Keys.onDownPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
            Keys.onUpPressed: list.currentIndex = Math.max(-1, list.currentIndex - 1)
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 240)
            visible: count > 0 && sheet.model.grid.selectedCount > 0
            clip: true
            model: sheet.fitting
            currentIndex: -1
            keyNavigationEnabled: false
            boundsBehavior: Flickable.StopAtBounds
            Quick.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Albums")

            delegate: Rectangle {
                id: row

                required property var modelData
                required property int index

                width: ListView.view.width
                height: Theme.rowHeight
                radius: 8
                color: ListView.isCurrentItem || hover.hovered ? Theme.overHover : "transparent"
                border.width: Theme.contrast && ListView.isCurrentItem ? Theme.lineWidth : 0
                border.color: Theme.accent

                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.name
                Accessible.selected: ListView.isCurrentItem
                Accessible.onPressAction: pick()

                function pick(): void {
                    sheet.model.addToAlbum(modelData.id);
                    sheet.close();
                }

                Label {
                    x: 12
                    width: parent.width - 24 - number.width
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.name
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    id: number

                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.count.toLocaleString(Qt.locale(), "f", 0)
                    kind: "small"
                    soft: true
                    Accessible.ignored: true
                }
                HoverHandler { id: hover }
                TapHandler { onTapped: row.pick() }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            Item { Layout.fillWidth: true }
            Button {
                text: qsTr("Cancel")
                onClicked: sheet.close()
            }
            Button {
                kind: "primary"
                enabled: sheet.fresh || sheet.fitting.length > 0 && sheet.model.grid.selectedCount > 0
                text: sheet.fresh && list.currentIndex < 0 ? qsTr("Make the album") : qsTr("Add")
                onClicked: sheet.agree()
            }
        }
    }
}
