import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Editor

/// Which photos of a batch failed, and why.
Sheet {
    id: sheet

    required property EditBatch batch

    widest: 640
    onOpened: done.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 16

        Label {
            Layout.fillWidth: true
            text: qsTr("%n photo(s) stayed as they were", "", sheet.batch.problemCount)
            kind: "title"
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        ListView {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 320)
            clip: true
            spacing: 8
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: sheet.batch.problems
            Quick.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What failed")

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
