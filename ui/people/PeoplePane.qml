import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.People

/// Everybody: people with names, then groups that are likely a person each. Arrows move, Enter shows the photos, N names.
FocusScope {
    id: pane

    required property PeopleModel model

    readonly property bool covered: nameSheet.visible || forgetSheet.visible
    /// Of the card that the keyboard stands on, also when the list is read anew.
    property real currentId: 0

    signal shown(real person, string name)
    signal done()

    function person(): var { return model.people[cards.currentIndex]; }
    function askName(): void {
        const one = person();
        if (!one)
            return;
        nameSheet.person = one.id;
        nameSheet.name = one.name;
        nameSheet.face = one.face;
        nameSheet.open();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("People")

    onVisibleChanged: if (visible) {
        model.refresh();
        cards.forceActiveFocus();
    }
    Keys.onEscapePressed: done()

    PeopleInvitation {
        anchors.fill: parent
        visible: !pane.model.enabled
        model: pane.model
    }
    ColumnLayout {
        anchors.fill: parent
        visible: pane.model.enabled
        spacing: 8

        PeopleBanner {
            Layout.fillWidth: true
            visible: pane.model.finding || pane.model.fetching || pane.model.stopped
            model: pane.model
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            Label {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                text: cards.count > 0 ? qsTr("Enter shows the photos of one, N gives a name") : ""
                kind: "small"
                soft: true
                elide: Text.ElideRight
            }
            Button {
                kind: "plain"
                symbol: "person_off"
                text: qsTr("Turn off…")
                hint: qsTr("Find no more people, and delete what was found if you like")
                onClicked: forgetSheet.open()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridView {
                id: cards

                readonly property int columns: Math.max(1, Math.floor(width / (150 * Theme.textScale)))

                anchors.fill: parent
                focus: true
                clip: true
                model: pane.model.people
                cellWidth: Math.floor(width / columns)
                cellHeight: Math.round(150 + 52 * Theme.textScale)
                boundsBehavior: Flickable.StopAtBounds
                Quick.ScrollBar.vertical: ScrollBar {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("People")
                Keys.onReturnPressed: open()
                Keys.onEnterPressed: open()
                Keys.onSpacePressed: open()
                Keys.onMenuPressed: if (currentItem) menu.popup(currentItem, 20, 20)
                Keys.onPressed: event => {
                    if (event.key !== Qt.Key_N && event.key !== Qt.Key_F2)
                        return;
                    pane.askName();
                    event.accepted = true;
                }
                onCurrentIndexChanged: pane.currentId = pane.person()?.id ?? pane.currentId
                onModelChanged: {
                    const at = pane.model.people.findIndex(one => one.id === pane.currentId);
                    currentIndex = at >= 0 ? at : 0;
                }

                function open(): void {
                    const one = pane.person();
                    if (one)
                        pane.shown(one.id, one.name);
                }

                delegate: Item {
                    id: cell

                    required property var modelData
                    required property int index

                    width: cards.cellWidth
                    height: cards.cellHeight

                    PersonCard {
                        anchors.fill: parent
                        anchors.margins: 4
                        name: cell.modelData.name
                        photos: cell.modelData.photos
                        face: cell.modelData.face
                        current: cell.GridView.isCurrentItem && cards.activeFocus
                        onClicked: {
                            cards.currentIndex = cell.index;
                            cards.open();
                        }
                        onNameAsked: {
                            cards.currentIndex = cell.index;
                            pane.askName();
                        }
                        onMenuAsked: {
                            cards.currentIndex = cell.index;
                            menu.popup();
                        }
                    }
                }
            }
            Label {
                anchors.centerIn: parent
                width: Math.min(parent.width - 48, 440)
                visible: cards.count === 0
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: pane.model.finding || pane.model.fetching ? qsTr("Whoever is found in two photos or more appears here.") : qsTr("Nobody was found in two photos or more.")
                soft: true
            }
        }
    }

    Menu {
        id: menu

        MenuRow {
            symbol: "photo_library"
            text: qsTr("Show the photos")
            keys: qsTr("Enter")
            onTriggered: cards.open()
        }
        MenuRow {
            symbol: "edit"
            text: pane.person()?.name ? qsTr("Another name, or the same person as…") : qsTr("Give a name…")
            keys: "N"
            onTriggered: pane.askName()
        }
        MenuRow {
            visible: (pane.person()?.name ?? "") !== ""
            symbol: "undo"
            text: qsTr("Forget the name")
            onTriggered: pane.model.unname(pane.person().id)
        }
        MenuRow {
            visible: (pane.person()?.name ?? "") === ""
            symbol: "block"
            text: qsTr("Nobody to name")
            onTriggered: pane.model.ignorePerson(pane.person().id)
        }
    }
    FaceSheet {
        id: nameSheet

        property real person: 0

        model: pane.model
        onNamed: name => pane.model.name(person, name)
        onClosed: cards.forceActiveFocus()
    }
    ForgetSheet {
        id: forgetSheet

        model: pane.model
        onClosed: cards.forceActiveFocus()
    }
}
