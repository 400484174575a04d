import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import QtQuick.Templates as T
import PhotoFlux.Controls
import PhotoFlux.Library
import PhotoFlux.People

/// One photo as large as the window. Arrows go on, Space or Escape go back; stars, flags and the trash work as in the grid.
Quick.Popup {
    id: look

    required property LibraryModel model
    property PeopleModel people: null
    /// Faces and names lie over the photo.
    property bool naming: false

    readonly property PhotoGrid grid: model.grid
    readonly property int row: grid.current
    property real photoId: 0
    property string name: ""
    property string spoken: ""
    property int rating: 0
    property string flag: ""
    property int onwards: 1
    property int edited: 0
    /// What is shown is this photo, and not yet the one before.
    readonly property bool present: model.viewing.shown === model.viewing.photo

    signal moved()

    function read(): void {
        const at = grid.index(row, 0);
        photoId = row >= 0 ? grid.data(at, PhotoGrid.PhotoIdRole) : 0;
        name = row >= 0 ? grid.data(at, PhotoGrid.NameRole) ?? "" : "";
        spoken = row >= 0 ? grid.data(at, PhotoGrid.SpokenRole) ?? "" : "";
        rating = row >= 0 ? grid.data(at, PhotoGrid.RatingRole) : 0;
        flag = row >= 0 ? grid.data(at, PhotoGrid.FlagRole) : "";
        edited = row >= 0 ? grid.data(at, PhotoGrid.EditedRole) : 0;
        show();
    }
    /// The next ones in the direction of the last step first.
    function show(): void {
        const address = at => {
            if (at < 0 || at >= grid.count)
                return "";
            const edit = grid.data(grid.index(at, 0), PhotoGrid.EditedRole);
            return grid.data(grid.index(at, 0), PhotoGrid.PhotoIdRole) + (edit !== 0 ? "/" + edit : "");
        };
        model.viewing.show(photoId > 0 ? address(row) : "", [address(row + onwards), address(row - onwards), address(row + 2 * onwards)]);
    }
    function go(to: int): void {
        if (to !== row)
            onwards = to > row ? 1 : -1;
        grid.step(to, false);
        moved();
    }

    parent: T.Overlay.overlay
    width: parent.width
    height: parent.height
    padding: 0
    modal: true
    focus: true
    closePolicy: Quick.Popup.CloseOnEscape

    onAboutToShow: {
        read();
        model.lookAt(row - 20, row + 20);
    }
    onOpened: stage.forceActiveFocus()
    onRowChanged: {
        if (!visible)
            return;
        if (grid.count === 0)
            close();
        read();
        model.lookAt(row - 20, row + 20);
    }

    Connections {
        target: look.grid
        enabled: look.visible

        function onDataChanged(): void { look.read(); }
        function onRowsChanged(): void { look.read(); }
    }

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
    background: Rectangle { color: Theme.canvas }

    contentItem: FocusScope {
        id: stage

        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Quick look")

        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_Left: view.fitted ? look.go(look.row - 1) : view.pan(-60, 0); break;
            case Qt.Key_Right: view.fitted ? look.go(look.row + 1) : view.pan(60, 0); break;
            case Qt.Key_Up: view.fitted ? look.go(look.row - 1) : view.pan(0, -60); break;
            case Qt.Key_Down: view.fitted ? look.go(look.row + 1) : view.pan(0, 60); break;
            case Qt.Key_Home: look.go(0); break;
            case Qt.Key_End: look.go(look.grid.count - 1); break;
            case Qt.Key_Space:
            case Qt.Key_Return:
            case Qt.Key_Enter: look.close(); break;
            case Qt.Key_Plus:
            case Qt.Key_Equal: view.zoomIn(); break;
            case Qt.Key_Minus: view.zoomOut(); break;
            case Qt.Key_Z: view.toggleFit(); break;
            case Qt.Key_F: look.model.toggleFavourite(); break;
            case Qt.Key_P: look.model.flag("picked"); break;
            case Qt.Key_X: look.model.flag("rejected"); break;
            case Qt.Key_U: look.model.flag(""); break;
            case Qt.Key_F: look.model.toggleFavourite(); break;
            case Qt.Key_N: look.naming = look.people !== null && !look.naming; break;
            case Qt.Key_Delete: look.model.trash(); break;
            default:
                // A window's shortcuts do not reach what lies in front of it.
                if (event.key < Qt.Key_0 || event.key > Qt.Key_5)
                    return;
                if (!(event.modifiers & Qt.ControlModifier))
                    look.model.rate(event.key - Qt.Key_0);
                else if (event.key === Qt.Key_1)
                    view.everyPixel();
                else if (event.key === Qt.Key_0)
                    view.fit();
            }
            event.accepted = true;
        }

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: 10
            spacing: 8

            RowLayout {
                Layout.fillWidth: true
                spacing: 4

                IconButton {
                    symbol: "arrow_back"
                    text: qsTr("Back to the grid")
                    keys: qsTr("Space")
                    onClicked: look.close()
                }
                Label {
                    Layout.leftMargin: 4
                    Layout.maximumWidth: stage.width * 0.4
                    text: look.name
                    font.weight: Theme.strong
                    elide: Text.ElideMiddle
                    Accessible.name: look.spoken
                }
                Label {
                    Layout.leftMargin: 8
                    Layout.fillWidth: true
                    // Not before the popup is there: a hidden row forgets what it hears of widths.
                    text: !look.opened ? "" : qsTr("%1 of %2").arg((look.row + 1).toLocaleString(Qt.locale(), "f", 0)).arg(look.grid.count.toLocaleString(Qt.locale(), "f", 0))
                    kind: "small"
                    soft: true
                    elide: Text.ElideRight
                }
                RatingStars {
                    rating: look.rating
                    onChosen: rating => look.model.rate(rating)
                }
                IconButton {
                    symbol: look.flag === "picked" ? "flag-fill" : "flag"
                    text: look.flag === "picked" ? qsTr("No longer picked") : qsTr("Pick")
                    keys: "P"
                    marked: look.flag === "picked"
                    onClicked: look.model.flag(look.flag === "picked" ? "" : "picked")
                }
                IconButton {
                    visible: look.people?.enabled ?? false
                    symbol: "person"
                    text: look.naming ? qsTr("Hide who is there") : qsTr("Show who is there")
                    keys: "N"
                    marked: look.naming
                    onClicked: look.naming = !look.naming
                }
                IconButton {
                    visible: look.model.shown !== "trash"
                    symbol: "delete"
                    text: qsTr("Move to the trash")
                    keys: qsTr("Del")
                    onClicked: look.model.trash()
                }
                IconButton {
                    symbol: "remove"
                    text: qsTr("Zoom out")
                    keys: "−"
                    onClicked: view.zoomOut()
                }
                Button {
                    kind: "plain"
                    Layout.minimumWidth: 64 * Theme.textScale
                    leftPadding: 4
                    rightPadding: 4
                    text: view.fitted ? qsTr("Fit") : qsTr("%1 %").arg(view.percent)
                    hint: view.fitted ? qsTr("Show every pixel: 100 %") : qsTr("Fit into the window")
                    keys: view.fitted ? "Z · Ctrl+1" : "Z · Ctrl+0"
                    onClicked: view.toggleFit()
                }
                IconButton {
                    symbol: "add"
                    text: qsTr("Zoom in")
                    keys: "+"
                    onClicked: view.zoomIn()
                }
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                PhotoView {
                    id: view

                    anchors.fill: parent
                    // The photo before stays until there is something of this one, but not as if it were this one.
                    opacity: look.present || late.running ? 1 : 0
                    viewing: look.model.viewing
                    description: look.spoken

                    Loader {
                        anchors.fill: parent
                        active: look.people !== null && look.visible
                        visible: look.naming && view.ready && look.present
                        sourceComponent: FaceBoxes {
                            model: look.people
                            onClosed: stage.forceActiveFocus()
                        }
                    }
                }
                Label {
                    anchors.centerIn: parent
                    width: Math.min(parent.width - 120, implicitWidth)
                    visible: look.model.viewing.problem !== "" && !look.present
                    text: qsTr("This photo cannot be shown now: its file is not there or cannot be read.") + "\n" + look.model.viewing.problem
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                    soft: true
                }
                IconButton {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    visible: look.row > 0
                    filled: true
                    symbol: "chevron_left"
                    text: qsTr("Photo before")
                    keys: "←"
                    onClicked: look.go(look.row - 1)
                }
                IconButton {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: look.row < look.grid.count - 1
                    filled: true
                    symbol: "chevron_right"
                    text: qsTr("Next photo")
                    keys: "→"
                    onClicked: look.go(look.row + 1)
                }
            }
            Filmstrip {
                Layout.fillWidth: true
                visible: look.height > 560 && look.grid.count > 1
                active: look.visible
                grid: look.grid
                onChosen: row => look.go(row)
            }
        }
    }

    Timer {
        id: late

        interval: 150
    }
    onPhotoIdChanged: {
        late.restart();
        lookForFaces();
    }
    onNamingChanged: lookForFaces()
    onClosed: {
        model.viewing.leave();
        people?.lookAt(0);
    }

    function lookForFaces(): void { people?.lookAt(naming && visible ? photoId : 0); }
}
