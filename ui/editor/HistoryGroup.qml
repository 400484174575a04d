import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls
import PhotoFlux.Editor

/// Every step, the newest on top; a click goes there.
ListView {
    id: list

    required property PhotoEdits edits
    readonly property var steps: edits.history

    implicitHeight: Math.min(contentHeight, 280 * Math.sqrt(Theme.textScale))
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    model: steps.length
    Quick.ScrollBar.vertical: ScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: qsTr("History")

    delegate: Quick.AbstractButton {
        id: line

        required property int index
        readonly property var step: list.steps[list.steps.length - 1 - index] ?? ({ number: 0, what: "", undone: false, current: false })

        width: ListView.view.width
        implicitHeight: Theme.chipHeight
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: step.what
        onClicked: list.edits.goTo(step.number)

        Accessible.role: Accessible.ListItem
        Accessible.name: step.what
        Accessible.description: step.current ? qsTr("shown") : step.undone ? qsTr("undone") : ""
        Accessible.selected: step.current
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()

        background: Rectangle {
            radius: 8
            color: line.step.current ? Theme.accentTint : line.hovered ? Theme.over : "transparent"
            border.width: Theme.contrast && line.step.current ? Theme.lineWidth : 0
            border.color: Theme.accent

            FocusRing {
                corner: 8
                distance: -2
                shown: line.visualFocus
            }
        }
        contentItem: Label {
            id: words

            leftPadding: 10
            rightPadding: 10
            text: line.step.what
            color: line.step.current ? Theme.accent : line.step.undone ? Theme.disabledText : Theme.text
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        ToolTip {
            visible: line.hovered && words.truncated
            text: line.step.what
        }
    }
}
