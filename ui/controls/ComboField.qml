import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls

/// A labelled choice from a list. `model` is a list of objects with a `text` (and whatever else the screen needs).
Quick.ComboBox {
    id: combo

    property string label: ""
    property string hint: ""
    /// What the screen's model says is chosen. The list falls back to it after every choice, taken or not.
    property int selectedIndex: -1

    textRole: "text"
    implicitHeight: Theme.fieldHeight
    implicitWidth: 160
    topInset: 0
    bottomInset: 0
    leftPadding: 14
    rightPadding: 10
    topPadding: 0
    bottomPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.ComboBox
    Accessible.name: label
    Accessible.description: displayText
    Accessible.onPressAction: popup.visible ? popup.close() : popup.open()

    Keys.onReturnPressed: popup.open()
    Keys.onEnterPressed: popup.open()

    /// What a click on a row does; also the accessible action of the row.
    function choose(index: int): void {
        popup.close();
        activated(index);
    }
    function settle(): void {
        currentIndex = selectedIndex;
    }

    onSelectedIndexChanged: settle()
    onCountChanged: settle()
    onActivated: later.restart()
    Component.onCompleted: settle()

    // After the screen has heard of the choice.
    Timer {
        id: later

        interval: 0
        onTriggered: combo.settle()
    }

    background: FieldBox {
        label: combo.label
        hovered: combo.hovered
        active: combo.popup.visible

        FocusRing { shown: combo.visualFocus && !combo.popup.visible }
    }

    contentItem: Item {
        FontMetrics {
            id: metrics

            font: value.font
        }
        Label {
            id: value

            // On one line with the values of the fields beside it, also where another font has to help out.
            y: Theme.fieldTextTop + Math.round(metrics.ascent - baselineOffset)
            width: parent.width - 4 - Theme.iconSize
            text: combo.displayText
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    indicator: Icon {
        x: combo.width - width - 10
        y: (combo.height - height) / 2
        width: Theme.iconSize
        height: Theme.iconSize
        name: "keyboard_arrow_down"
        color: Theme.softText
    }

    delegate: Quick.ItemDelegate {
        id: row

        required property var modelData
        required property int index

        width: ListView.view ? ListView.view.width : implicitWidth
        implicitHeight: Theme.rowHeight + (detail.visible ? detail.implicitHeight + 2 : 0)
        topInset: 0
        bottomInset: 0
        hoverEnabled: true
        highlighted: combo.highlightedIndex === index

        Accessible.role: Accessible.ListItem
        Accessible.name: modelData.text
        Accessible.description: modelData.detail ?? ""
        Accessible.selected: combo.currentIndex === index
        Accessible.onPressAction: combo.choose(index)

        background: Rectangle {
            radius: 8
            color: row.highlighted || row.hovered ? Theme.overHover : "transparent"
            border.width: Theme.contrast && row.highlighted ? Theme.lineWidth : 0
            border.color: Theme.accent
        }
        contentItem: Item {
            Icon {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: combo.currentIndex === row.index
                width: Theme.iconSize
                height: Theme.iconSize
                name: "check"
                color: Theme.accent
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 28
                spacing: 2

                Label {
                    width: parent.width
                    text: row.modelData.text
                    color: combo.currentIndex === row.index ? Theme.accent : Theme.text
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    id: detail

                    width: parent.width
                    visible: text !== ""
                    text: row.modelData.detail ?? ""
                    kind: "small"
                    soft: true
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }

    popup: Quick.Popup {
        y: combo.height + 4
        width: Math.max(combo.width, 280 * Theme.textScale)
        height: Math.min(list.contentHeight + 12, 420)
        padding: 6
        margins: 8
        topMargin: 8
        bottomMargin: 8

        enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
        exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }

        background: Rectangle {
            radius: Theme.fieldRadius
            color: Theme.raised
            border.width: Theme.lineWidth
            border.color: Theme.line
        }
        contentItem: ListView {
            id: list

            clip: true
            implicitHeight: contentHeight
            model: combo.popup.visible ? combo.delegateModel : null
            currentIndex: combo.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Quick.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: combo.label
        }
    }

    ToolTip {
        visible: combo.hint !== "" && combo.hovered && !combo.popup.visible
        text: combo.hint
    }
}
