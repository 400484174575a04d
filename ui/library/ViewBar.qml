import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Library

/// Which album is shown, in which order and how large; what is selected.
RowLayout {
    id: bar

    required property LibraryModel model
    property real tileSize: 136
    property bool inspecting: true
    /// Nothing of people where the program cannot find them.
    property bool withPeople: false
    property bool atPeople: false

    /// Without room the words of the order and the slider leave; keys and the screen reader still have both.
    readonly property bool tight: width < 560 * Theme.textScale
    readonly property var orders: [
        { order: "newest", text: qsTr("Newest first") }, { order: "oldest", text: qsTr("Oldest first") },
        { order: "added", text: qsTr("Last added") }, { order: "name", text: qsTr("By name") }, { order: "rating", text: qsTr("Best first") }
    ]

    signal sized(real side)
    signal inspectorToggled()
    signal albumAsked()
    signal searchKept()
    signal renameAsked()
    signal removalAsked()
    signal trashEmptied()
    signal peopleToggled()

    function openAlbums(): void {
        albumMenu.popup(albumButton, 0, albumButton.height + 4);
    }

    spacing: 4

    Button {
        id: albumButton

        kind: "plain"
        symbol: bar.model.shown === "trash" ? "delete" : bar.model.album > 0 ? "photo_album" : "photo_library"
        text: bar.model.shown === "trash" ? qsTr("Trash") : bar.model.album > 0 ? bar.model.albumName : qsTr("All albums")
        hint: qsTr("Albums")
        keys: "Ctrl+B"
        Layout.maximumWidth: 260 * Theme.textScale
        Accessible.role: Accessible.ButtonMenu
        onClicked: bar.openAlbums()
    }
    Button {
        visible: bar.withPeople
        kind: "plain"
        symbol: "person"
        text: bar.model.person > 0 ? qsTr("One person") : qsTr("People")
        hint: bar.atPeople ? qsTr("Back to the photos") : qsTr("Who is in the photos")
        keys: "Ctrl+Shift+P"
        checkable: true
        checked: bar.atPeople
        Accessible.role: Accessible.CheckBox
        onClicked: bar.peopleToggled()
    }
    IconButton {
        visible: bar.model.person > 0 && !bar.atPeople
        symbol: "close"
        text: qsTr("Show everybody's photos")
        onClicked: bar.model.person = 0
    }
    Button {
        visible: bar.model.shown === "trash" && bar.model.count > 0
        implicitHeight: Theme.targetSize
        symbol: "delete_forever"
        text: qsTr("Empty the trash")
        onClicked: bar.trashEmptied()
    }
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: 8
        Layout.minimumWidth: 0
        text: bar.model.grid.selectedCount > 0 ? qsTr("%n selected", "", bar.model.grid.selectedCount) : ""
        kind: "small"
        soft: true
        elide: Text.ElideRight
        Accessible.ignored: text === ""
    }
    Button {
        id: sortButton

        readonly property string words: (bar.orders.find(one => one.order === bar.model.order) ?? bar.orders[0]).text

        kind: "plain"
        symbol: "sort"
        text: bar.tight ? "" : words
        hint: bar.tight ? words : qsTr("Order")
        Accessible.role: Accessible.ButtonMenu
        Accessible.name: words
        onClicked: sortMenu.popup(sortButton, 0, sortButton.height + 4)
    }
    Slider {
        Layout.preferredWidth: 110
        visible: !bar.tight
        name: qsTr("Size of the tiles")
        hint: name
        keys: "Ctrl +  Ctrl −"
        from: 88
        to: 320
        stepSize: 16
        value: bar.tileSize
        onMoved: bar.sized(value)
    }
    IconButton {
        symbol: "info"
        text: bar.inspecting ? qsTr("Hide what is known of the photo") : qsTr("Show what is known of the photo")
        keys: "Ctrl+I"
        marked: bar.inspecting
        onClicked: bar.inspectorToggled()
    }

    Menu {
        id: albumMenu

        MenuRow {
            symbol: "photo_library"
            text: qsTr("All albums")
            detail: bar.model.total.toLocaleString(Qt.locale(), "f", 0)
            checked: bar.model.album === 0
            onTriggered: bar.model.album = 0
        }
        Instantiator {
            model: bar.model.albums
            onObjectAdded: (index, object) => albumMenu.insertItem(index + 1, object)
            onObjectRemoved: (index, object) => albumMenu.removeItem(object)

            MenuRow {
                required property var modelData

                symbol: modelData.smart ? "search" : "photo_album"
                text: modelData.name
                detail: modelData.count.toLocaleString(Qt.locale(), "f", 0)
                checked: bar.model.album === modelData.id
                onTriggered: bar.model.album = modelData.id
            }
        }
        MenuRow {
            symbol: "library_add"
            text: bar.model.grid.selectedCount > 0 ? qsTr("New album of the selection…") : qsTr("New album…")
            onTriggered: bar.albumAsked()
        }
        MenuRow {
            visible: bar.model.search !== "" && bar.model.searchProblem === ""
            symbol: "search"
            text: qsTr("Keep this search as an album…")
            onTriggered: bar.searchKept()
        }
        MenuRow {
            visible: bar.model.album > 0
            symbol: "edit"
            text: qsTr("Rename this album…")
            onTriggered: bar.renameAsked()
        }
        MenuRow {
            visible: bar.model.album > 0
            symbol: "delete"
            text: qsTr("Remove this album…")
            onTriggered: bar.removalAsked()
        }
    }
    Menu {
        id: sortMenu

        Repeater {
            model: bar.orders

            MenuRow {
                required property var modelData

                text: modelData.text
                checked: bar.model.order === modelData.order
                onTriggered: bar.model.order = modelData.order
            }
        }
    }
}
