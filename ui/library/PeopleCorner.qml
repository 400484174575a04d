import QtQuick
import PhotoFlux.Library
import PhotoFlux.People

/// Cards of people in the place of the grid, where the program finds faces, and the key that brings them up.
Item {
    id: corner

    required property LibraryModel model
    /// Null where the program cannot find faces.
    property PeopleModel people: null
    property bool shown: false
    property bool active: true

    readonly property bool covered: loader.item?.covered ?? false

    signal toggled()

    visible: shown

    Loader {
        id: loader

        anchors.fill: parent
        active: corner.people !== null
        sourceComponent: PeoplePane {
            model: corner.people
            onShown: (person, name) => {
                corner.model.shown = "all";
                corner.model.album = 0;
                corner.model.search = name !== "" ? 'person:"%1"'.arg(name) : "";
                corner.model.person = name !== "" ? 0 : person;
                corner.toggled();
            }
            onDone: corner.toggled()
        }
    }
    Shortcut {
        sequence: "Ctrl+Shift+P"
        enabled: corner.active
        onActivated: corner.toggled()
    }
}
