import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Library

/// What the import brought: new, already there, and why the others could not be read.
Sheet {
    id: sheet

    required property ImportRun run

    readonly property int unread: run.unreadCount

    widest: 640
    onOpened: done.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 16

        Label {
            Layout.fillWidth: true
            text: sheet.run.problem !== "" ? qsTr("The import ended early") : sheet.run.cancelled ? qsTr("Import stopped") : qsTr("Import finished")
            kind: "title"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            visible: sheet.run.problem !== ""
            text: sheet.run.problem
            wrapMode: Text.Wrap
            color: Theme.bad
            Accessible.role: Accessible.AlertMessage
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: Theme.gap

            Repeater {
                model: [[sheet.run.fresh, qsTr("new")], [sheet.run.known, qsTr("already there")], [sheet.unread, qsTr("could not be read")]]

                Rectangle {
                    id: figure

                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: figures.implicitHeight + 24
                    radius: Theme.fieldRadius
                    color: Theme.over
                    border.width: Theme.contrast ? Theme.lineWidth : 0
                    border.color: Theme.line

                    Accessible.role: Accessible.StaticText
                    Accessible.name: modelData[0] + " " + modelData[1]

                    ColumnLayout {
                        id: figures

                        anchors.centerIn: parent
                        width: parent.width - 16
                        spacing: 2

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignHCenter
                            text: figure.modelData[0].toLocaleString(Qt.locale(), "f", 0)
                            kind: "title"
                            color: figure.index === 2 && figure.modelData[0] > 0 ? Theme.bad : figure.index === 0 && figure.modelData[0] > 0 ? Theme.good : Theme.text
                            Accessible.ignored: true
                        }
                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignHCenter
                            text: figure.modelData[1]
                            kind: "small"
                            soft: true
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
        Label {
            Layout.fillWidth: true
            visible: sheet.run.inTrash > 0
            text: qsTr("%n of these are in the trash, and stay there", "", sheet.run.inTrash)
            kind: "small"
            soft: true
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 280)
            visible: sheet.unread > 0
            clip: true
            spacing: 8
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: sheet.run.unreadable
            Quick.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Could not be read")

            delegate: ColumnLayout {
                id: row

                required property var modelData

                width: ListView.view.width - 12
                spacing: 1

                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.name
                Accessible.description: modelData.why

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
                    soft: true
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true

            Item { Layout.fillWidth: true }
            Button {
                id: done

                kind: "primary"
                text: qsTr("Done")
                onClicked: sheet.close()
            }
        }
    }
}
