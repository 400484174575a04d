import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// What to do first: three sentences to start from.
Item {
    id: empty

    property bool usable: true

    signal chosen(string prompt)

    readonly property list<string> examples: [qsTr("a fox on a green background"), qsTr("a rocket on a blue background"),
                                              qsTr("a sunflower on a cream background")]

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 440)
        spacing: 12

        Icon {
            visible: empty.height > 360 * Theme.textScale
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 40
            implicitHeight: 40
            name: "palette"
            color: Theme.softText
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Say what you want to see")
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: 8
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Write a sentence on the right and press Generate, or start with one of these. Everything happens on this computer.")
            soft: true
        }
        Repeater {
            model: empty.examples

            Button {
                required property string modelData

                Layout.fillWidth: true
                enabled: empty.usable
                text: modelData
                // No hint that pops up: it would cover the example above.
                Accessible.description: qsTr("Write this prompt and make the picture")
                onClicked: empty.chosen(modelData)
            }
        }
    }
}
