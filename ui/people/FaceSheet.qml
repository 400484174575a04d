import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.People

/// Who is this? A known name, offered while it is typed, or a new one.
Sheet {
    id: sheet

    required property PeopleModel model
    property string title: qsTr("Who is this?")
    property string face
    property string name

    readonly property var known: model.names
    readonly property var fitting: known.filter(one => one.toLowerCase().includes(field.text.trim().toLowerCase()) && one !== name)

    signal named(string name)

    function agree(): void {
        const words = list.currentIndex >= 0 && list.currentIndex < fitting.length ? fitting[list.currentIndex] : field.text.trim();
        if (words === "")
            return;
        close();
        named(words);
    }

    widest: 440
    onOpened: {
        field.text = name;
        list.currentIndex = -1;
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }

    contentItem: ColumnLayout {
        spacing: 12

        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            Image {
                Layout.preferredWidth: 64
                Layout.preferredHeight: 64
                visible: sheet.face !== ""
                source: sheet.visible ? sheet.face : ""
                sourceSize.width: 128
                sourceSize.height: 128
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                cache: false
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: sheet.title
                kind: "title"
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
        }
        TextField {
            id: field

            Layout.fillWidth: true
            label: qsTr("Name")
            hint: qsTr("A name that somebody has makes them one")
            onTextEdited: list.currentIndex = -1
            onAccepted: sheet.agree()
            Keys.onDownPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
            Keys.onUpPressed: list.currentIndex = Math.max(-1, list.currentIndex - 1)
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 200)
            visible: count > 0
            clip: true
            model: sheet.fitting
            currentIndex: -1
            keyNavigationEnabled: false
            boundsBehavior: Flickable.StopAtBounds
            Quick.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Known people")

            delegate: Rectangle {
                id: row

                required property string modelData

                width: ListView.view.width
                height: Theme.rowHeight
                radius: 8
                color: ListView.isCurrentItem || hover.hovered ? Theme.overHover : "transparent"
                border.width: Theme.contrast && ListView.isCurrentItem ? Theme.lineWidth : 0
                border.color: Theme.accent

                Accessible.role: Accessible.ListItem
                Accessible.name: modelData
                Accessible.selected: ListView.isCurrentItem
                Accessible.onPressAction: pick()

                function pick(): void {
                    sheet.close();
                    sheet.named(modelData);
                }

                Label {
                    x: 12
                    width: parent.width - 24
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData
                    elide: Text.ElideRight
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
                enabled: field.text.trim() !== "" || list.currentIndex >= 0
                text: qsTr("That is the name")
                onClicked: sheet.agree()
            }
        }
    }
}
