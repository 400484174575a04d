import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Library

/// What is looked for, which kinds are shown, and the way in for photos.
GridLayout {
    id: bar

    required property LibraryModel model
    /// An empty library has a button of its own for the same.
    property bool quiet: false

    /// The chips stand below the box where they would leave it too little room.
    readonly property bool narrow: width < 700 * Theme.textScale

    readonly property alias searching: searchBox.activeFocus

    signal searchDone()
    signal importAsked()

    function startSearch(): void { searchBox.start(); }

    columns: narrow ? 2 : 3
    columnSpacing: 10
    rowSpacing: 6

    SearchBox {
        id: searchBox

        Layout.row: 0
        Layout.column: 0
        Layout.fillWidth: true
        z: 3
        model: bar.model
        onDone: bar.searchDone()
    }
    Row {
        Layout.row: bar.narrow ? 1 : 0
        Layout.column: bar.narrow ? 0 : 1
        Layout.columnSpan: bar.narrow ? 2 : 1
        spacing: 8

        Repeater {
            model: [{ shown: "photos", text: qsTr("Photos") }, { shown: "made", text: qsTr("Made") }, { shown: "trash", text: qsTr("Trash") }]

            Chip {
                required property var modelData

                text: modelData.text
                checked: bar.model.shown === modelData.shown
                Accessible.role: Accessible.CheckBox
                onClicked: bar.model.shown = checked ? "all" : modelData.shown
            }
        }
    }
    Button {
        Layout.row: 0
        Layout.column: bar.narrow ? 1 : 2
        kind: bar.quiet ? "outline" : "primary"
        implicitHeight: Theme.buttonHeight
        text: qsTr("Import")
        hint: qsTr("Bring photos into the library")
        keys: "Ctrl+Shift+I"
        onClicked: bar.importAsked()
    }
}
