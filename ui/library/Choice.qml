import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls

/// One of several ways, with what it means below its name.
Quick.AbstractButton {
    id: choice

    property string note: ""

    signal chosen()

    Layout.fillWidth: true
    implicitHeight: words.implicitHeight + 16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: note
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: chosen()

    onClicked: chosen()
    Keys.onReturnPressed: chosen()
    Keys.onEnterPressed: chosen()

    background: Rectangle {
        radius: Theme.fieldRadius
        color: choice.checked ? Theme.accentTint : choice.hovered ? Theme.over : "transparent"
        border.width: choice.checked && Theme.contrast ? 3 : Theme.lineWidth
        border.color: choice.checked ? Theme.accent : Theme.line

        FocusRing { shown: choice.visualFocus }
    }
    contentItem: Item {
        ColumnLayout {
            id: words

            x: 14
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 28
            spacing: 1

            Label {
                Layout.fillWidth: true
                text: choice.text
                font.weight: Theme.strong
                color: choice.checked ? Theme.accent : Theme.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: choice.note
                kind: "small"
                soft: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
