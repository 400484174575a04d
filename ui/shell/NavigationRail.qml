import QtQuick
import QtQuick.Controls.Material as Quick
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
            screen: "generate"
            symbol: "palette"
            text: qsTr("Generate")
            keys: "Ctrl+1"
        }
        Item { Layout.fillHeight: true }
        RailItem {
            checkable: false
            symbol: "keyboard"
            text: qsTr("Shortcuts")
            keys: "F1"
            onClicked: rail.helpAsked()
        }
        RailItem {
            screen: "settings"
            symbol: "settings"
            text: qsTr("Settings")
            keys: "Ctrl+2"
        }
    }

    component RailItem: Quick.AbstractButton {
        id: item

        property string screen: ""
        property string symbol
        property string keys: ""

        readonly property bool here: screen !== "" && rail.current === screen
        readonly property color ink: here ? Theme.accent : Theme.text

        Layout.fillWidth: true
        implicitHeight: rail.narrow ? 44 + Theme.smallSize : Theme.rowHeight
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        onClicked: if (screen !== "") rail.chosen(screen)

        Accessible.role: screen !== "" ? Accessible.PageTab : Accessible.Button
        Accessible.name: text
        Accessible.description: keys
        Accessible.selected: here
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()

        background: Rectangle {
            radius: 10
            color: item.here ? Theme.accentTint : item.down ? Theme.overHover : item.hovered ? Theme.over : "transparent"
            border.width: Theme.contrast && item.here ? Theme.lineWidth : 0
            border.color: Theme.accent

            FocusRing {
                corner: 10
                distance: 1
                shown: item.visualFocus
            }
        }
        contentItem: Item {
            Icon {
                x: rail.narrow ? (parent.width - width) / 2 : 12
                y: rail.narrow ? 8 : (parent.height - height) / 2
                width: Theme.iconSize
                height: Theme.iconSize
                name: item.symbol
                color: item.ink
            }
            Label {
                x: rail.narrow ? 0 : 44
                y: rail.narrow ? 32 : (parent.height - height) / 2
                width: rail.narrow ? parent.width : parent.width - 52
                horizontalAlignment: rail.narrow ? Text.AlignHCenter : Text.AlignLeft
                text: item.text
                kind: rail.narrow ? "small" : "body"
                font.weight: item.here ? Theme.strong : Theme.regular
                color: item.ink
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        ToolTip {
            visible: item.hovered
            text: item.text
            keys: item.keys
        }
    }
}
