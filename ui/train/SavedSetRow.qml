import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// A data set that was kept.
Item {
    id: row

    required property var entry

    readonly property bool damaged: entry.problem !== ""
    readonly property string facts: {
        if (damaged)
            return entry.problem;
        const date = new Date(entry.madeAt).toLocaleDateString(Qt.locale(), Locale.ShortFormat);
        const parts = [entry.className, qsTr("%n photo(s)", "", entry.chosen), qsTr("trigger “%1”").arg(entry.trigger), date];
        if (entry.models.length > 0)
            parts.push(qsTr("trained: %1").arg(entry.models.join(", ")));
        return parts.join("  ·  ");
    }

    signal opened()
    signal deleted()

    Layout.fillWidth: true
    implicitHeight: Math.max(72, content.implicitHeight + 16)

    Accessible.role: Accessible.ListItem
    Accessible.name: entry.name + ", " + facts

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Rectangle {
            implicitWidth: 56
            implicitHeight: 56
            radius: 10
            color: Theme.over

            Image {
                anchors.fill: parent
                source: row.entry.photo
                sourceSize.width: 112
                sourceSize.height: 112
                fillMode: Image.PreserveAspectCrop
                autoTransform: true
                asynchronous: true
                clip: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: row.entry.name
                font.weight: Theme.strong
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                text: row.facts
                kind: "small"
                soft: !row.damaged
                color: row.damaged ? Theme.bad : Theme.softText
                wrapMode: Text.Wrap
            }
        }
        Button {
            visible: !row.damaged
            implicitHeight: Theme.chipHeight
            text: qsTr("Open")
            Accessible.name: qsTr("Open %1").arg(row.entry.name)
            onClicked: row.opened()
        }
        IconButton {
            symbol: "delete"
            text: qsTr("Delete %1").arg(row.entry.name)
            onClicked: row.deleted()
        }
    }
}
