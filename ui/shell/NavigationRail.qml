import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// The screens, with their names. Narrow: the name stands under the icon.
Item {
    id: rail

    property bool narrow: false
    property string current: "generate"

    signal chosen(string screen)
    signal helpAsked()

    implicitWidth: narrow ? Math.max(92, 72 * Theme.textScale) : Math.max(208, 180 * Theme.textScale)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Screens")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 12
        spacing: 4

        RowLayout {
            Layout.leftMargin: rail.narrow ? 0 : 8
            Layout.alignment: rail.narrow ? Qt.AlignHCenter : Qt.AlignLeft
            Layout.preferredHeight: 32
            Layout.bottomMargin: 10
            spacing: 10

            Rectangle {
                implicitWidth: 22
                implicitHeight: 22
                radius: 7
                gradient: Gradient {
                    orientation: Gradient.Horizontal

                    GradientStop { position: 0; color: Theme.mark }
                    GradientStop { position: 1; color: Theme.markEnd }
                }
            }
            Label {
                visible: !rail.narrow
                text: "PhotoFlux"
                kind: "heading"
            }
        }
        RailItem {
            screen: "library"
            narrow: rail.narrow
            here: rail.current === screen
            onClicked: rail.chosen(screen)
            symbol: "photo_library"
            text: qsTr("Library")
            keys: "Ctrl+1"
        }
        RailItem {
            screen: "generate"
            narrow: rail.narrow
            here: rail.current === screen
            onClicked: rail.chosen(screen)
            symbol: "palette"
            text: qsTr("Generate")
            keys: "Ctrl+2"
        }
        RailItem {
            screen: "train"
            narrow: rail.narrow
            here: rail.current === screen
            onClicked: rail.chosen(screen)
            symbol: "model_training"
            text: qsTr("Train")
            keys: "Ctrl+3"
        }
        RailItem {
            screen: "models"
            narrow: rail.narrow
            here: rail.current === screen
            onClicked: rail.chosen(screen)
            symbol: "deployed_code"
            text: qsTr("Models")
            keys: "Ctrl+4"
        }
        Item { Layout.fillHeight: true }
        RailItem {
            narrow: rail.narrow
            symbol: "keyboard"
            text: qsTr("Shortcuts")
            keys: "F1"
            onClicked: rail.helpAsked()
        }
        RailItem {
            screen: "settings"
            narrow: rail.narrow
            here: rail.current === screen
            onClicked: rail.chosen(screen)
            symbol: "settings"
            text: qsTr("Settings")
            keys: "Ctrl+5"
        }
    }
}
