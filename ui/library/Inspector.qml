import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Library

/// What is known of the photo that is selected, what the user says of it, and where it can go from here.
Panel {
    id: inspector

    required property LibraryModel model

    readonly property int selected: model.grid.selectedCount
    readonly property var photo: model.details
    readonly property bool one: selected === 1 && photo.valid
    /// The item that the keyboard stands on stands for all.
    readonly property bool shown: selected > 0 && photo.valid
    /// Then everything scrolls together: the buttons would leave the facts no room.
    readonly property bool low: height < 560 * Theme.textScale

    signal albumAsked()
    signal opened()

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What is known of the photo")

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.inset
        visible: !inspector.shown
        spacing: 8

        Icon {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 32
            implicitHeight: 32
            name: "info"
            color: Theme.softText
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Select a photo to see when, where and how it was taken.")
            soft: true
        }
    }
    ColumnLayout {
        id: whole

        anchors.fill: parent
        anchors.margins: Theme.inset
        visible: inspector.shown
        spacing: 12

        Flickable {
            id: page

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -12
            clip: true
            contentWidth: width
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            Quick.ScrollBar.vertical: ScrollBar {}

            FollowFocus { page: page }

            ColumnLayout {
                id: column

                width: page.width - 12
                spacing: 10

                Item {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.min(column.width / Math.max(0.4, inspector.photo.shape), Math.max(160, page.height * 0.42), column.width)

                    Image {
                        id: picture

                        anchors.fill: parent
                        source: inspector.shown ? "image://library/1024/%1".arg(inspector.photo.id) : ""
                        sourceSize.width: Math.ceil(column.width)
                        sourceSize.height: Math.ceil(column.width)
                        fillMode: Image.PreserveAspectFit
                        asynchronous: true
                        cache: false
                        Accessible.role: Accessible.Graphic
                        Accessible.name: inspector.photo.name

                        TapHandler { onDoubleTapped: inspector.opened() }
                    }
                    Rectangle {
                        anchors.fill: parent
                        visible: picture.status === Image.Error
                        radius: Theme.fieldRadius
                        color: Theme.over

                        ColumnLayout {
                            anchors.centerIn: parent
                            width: parent.width - 24
                            spacing: 6

                            Icon {
                                Layout.alignment: Qt.AlignHCenter
                                implicitWidth: Theme.iconSize
                                implicitHeight: Theme.iconSize
                                name: inspector.photo.offline ? "cloud_off" : "broken_image"
                                color: Theme.softText
                            }
                            Label {
                                Layout.fillWidth: true
                                horizontalAlignment: Text.AlignHCenter
                                text: inspector.photo.offline ? qsTr("The file is not there now. Connect its disk or card: nothing is lost.")
                                                              : qsTr("This file cannot be read. It may be damaged; it stays as it is.")
                                kind: "small"
                                soft: true
                                wrapMode: Text.Wrap
                            }
                        }
                    }
                }
                Label {
                    Layout.fillWidth: true
                    text: inspector.selected > 1 ? qsTr("%n photo(s) selected", "", inspector.selected)
                        : inspector.photo.title !== "" ? inspector.photo.title : inspector.photo.name
                    kind: "heading"
                    elide: Text.ElideMiddle
                    Accessible.role: Accessible.Heading
                }
                RowLayout {
                    Layout.leftMargin: -4
                    spacing: 0

                    RatingStars {
                        rating: inspector.photo.rating
                        onChosen: rating => inspector.model.rate(rating)
                    }
                    Item { Layout.fillWidth: true }
                    IconButton {
                        symbol: inspector.photo.favourite ? "favorite-fill" : "favorite"
                        text: inspector.photo.favourite ? qsTr("No longer a favourite") : qsTr("Favourite")
                        keys: "F"
                        marked: inspector.photo.favourite
                        onClicked: inspector.model.toggleFavourite()
                    }
                    IconButton {
                        visible: inspector.model.shown !== "trash"
                        symbol: "delete"
                        text: qsTr("Move to the trash")
                        keys: qsTr("Del")
                        onClicked: inspector.model.trash()
                    }
                    IconButton {
                        visible: inspector.model.shown === "trash"
                        symbol: "restore_from_trash"
                        text: qsTr("Take it out of the trash")
                        onClicked: inspector.model.restore()
                    }
                }
                Fact {
                    visible: inspector.selected > 1
                    label: qsTr("Dates")
                    words: inspector.selected > 1 ? inspector.model.selectionDates : ""
                }
                Fact {
                    visible: inspector.selected > 1
                    label: qsTr("Kinds")
                    words: inspector.selected > 1 ? inspector.model.selectionKinds : ""
                }
                Repeater {
                    model: inspector.one ? inspector.photo.lines : []

                    Fact {
                        required property var modelData

                        label: modelData[0]
                        words: modelData[1]
                    }
                }
                TagEditor {
                    Layout.fillWidth: true
                    Layout.topMargin: 6
                    model: inspector.model
                    // Of several, a tag is given to all and what each has is its own.
                    tags: inspector.one ? inspector.photo.tags : []
                }
                TextField {
                    id: title

                    Layout.fillWidth: true
                    visible: inspector.one
                    label: qsTr("Title")
                    onEditingFinished: inspector.model.setTitle(text)
                }
                TextField {
                    id: caption

                    Layout.fillWidth: true
                    visible: inspector.one
                    label: qsTr("Caption")
                    onEditingFinished: inspector.model.setCaption(text)
                }
            }
        }
        ColumnLayout {
            id: actions

            parent: inspector.low ? column : whole
            Layout.fillWidth: true
            spacing: 12

            Button {
                Layout.fillWidth: true
                visible: inspector.one && !inspector.photo.offline
                kind: "tonal"
                symbol: "tune"
                text: qsTr("Edit")
                keys: "E"
                onClicked: inspector.model.edit()
            }
            Button {
                Layout.fillWidth: true
                visible: inspector.selected > 3
                kind: "tonal"
                symbol: "model_training"
                text: qsTr("Train on these…")
                hint: qsTr("Teach a model who or what these photos show")
                onClicked: inspector.model.askForFiles("train")
            }
            Button {
                Layout.fillWidth: true
                visible: inspector.one && !inspector.photo.offline
                kind: "tonal"
                symbol: "palette"
                text: qsTr("Restyle with AI")
                hint: qsTr("Make a new picture that starts from this photo")
                onClicked: inspector.model.askForFiles("restyle")
            }
            Button {
                Layout.fillWidth: true
                visible: inspector.selected > 1
                symbol: "library_add"
                text: qsTr("Add to an album…")
                keys: "Ctrl+Shift+A"
                onClicked: inspector.albumAsked()
            }
            Button {
                Layout.fillWidth: true
                visible: inspector.one
                symbol: "folder_open"
                text: qsTr("Show in folder")
                keys: "Ctrl+Shift+O"
                onClicked: inspector.model.showInFolder()
            }
        }
    }
    Connections {
        target: inspector.model

        function onDetailsChanged(): void {
            if (!title.activeFocus)
                title.text = inspector.photo.title;
            if (!caption.activeFocus)
                caption.text = inspector.photo.caption;
        }
    }
}
