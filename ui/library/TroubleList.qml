import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Library

/// Files that an import could not read, then those that came in with something amiss, each with the reason. Arrows go
/// through them, Enter shows where one lies.
ListView {
    id: list

    required property ImportRun run

    function show(row: int): void {
        if (row >= 0 && row < count)
            run.showInFolder(model[row].path);
    }

    implicitHeight: contentHeight
    clip: true
    spacing: 4
    activeFocusOnTab: true
    keyNavigationEnabled: true
    currentIndex: 0
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    Quick.ScrollBar.vertical: ScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Files that need a look")

    Keys.onReturnPressed: show(currentIndex)
    Keys.onEnterPressed: show(currentIndex)

    delegate: ColumnLayout {
        id: row

        required property var modelData
        required property int index

        readonly property bool first: index === 0 || list.model[index - 1].read !== modelData.read

        width: ListView.view.width - 14
        spacing: 2

        Label {
            Layout.fillWidth: true
            Layout.topMargin: row.index > 0 ? 8 : 0
            visible: row.first
            text: row.modelData.read ? qsTr("In the library, with something amiss") : qsTr("Could not be read")
            kind: "small"
            font.weight: Theme.strong
            color: row.modelData.read ? Theme.accent : Theme.bad
            Accessible.role: Accessible.Heading
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: line.implicitHeight + 12
            radius: 8
            color: list.activeFocus && row.ListView.isCurrentItem ? Theme.over : "transparent"
            border.width: list.activeFocus && row.ListView.isCurrentItem ? Theme.ringWidth : 0
            border.color: Theme.accent

            Accessible.role: Accessible.ListItem
            Accessible.name: row.modelData.name
            Accessible.description: row.modelData.why
            Accessible.focusable: true
            Accessible.focused: list.activeFocus && row.ListView.isCurrentItem
            Accessible.onPressAction: list.show(row.index)

            RowLayout {
                id: line

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: 10
                anchors.rightMargin: 4
                spacing: 8

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1

                    Label {
                        Layout.fillWidth: true
                        text: row.modelData.name
                        font.weight: Theme.strong
                        elide: Text.ElideMiddle
                        Accessible.ignored: true
                    }
                    Label {
                        Layout.fillWidth: true
                        text: row.modelData.why
                        kind: "small"
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Label {
                        Layout.fillWidth: true
                        text: row.modelData.folder
                        kind: "small"
                        soft: true
                        elide: Text.ElideMiddle
                        Accessible.ignored: true
                    }
                }
                IconButton {
                    symbol: "folder_open"
                    text: qsTr("Show %1 in its folder").arg(row.modelData.name)
                    // The list is one stop of Tab; Enter does the same there.
                    focusPolicy: Qt.NoFocus
                    onClicked: list.show(row.index)
                }
            }
        }
    }
}
