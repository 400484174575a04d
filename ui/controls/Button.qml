import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls

/// A pill-shaped button. `kind`: "primary" (the one next action), "tonal", "outline" or "plain".
Quick.Button {
    id: button

    property string kind: "outline"
    property string symbol: ""
    /// Shown on the button and said by the screen reader; the Shortcut itself lives where the action does.
    property string keys: ""
    property string hint: ""

    readonly property bool primary: kind === "primary"
    readonly property color ink: !enabled ? Theme.disabledText : primary ? Theme.accentText
                               : kind === "tonal" ? Theme.accent : Theme.text

    /// Of icon and words side by side.
    readonly property real natural: Math.ceil(words.implicitWidth + (symbol === "" ? 0 : Theme.iconSize + (text === "" ? 0 : row.spacing)))

    implicitHeight: primary ? Theme.primaryHeight : kind === "plain" ? Theme.targetSize : Theme.buttonHeight
    implicitWidth: Math.max(natural + leftPadding + rightPadding, implicitHeight)
    leftPadding: kind === "plain" ? 12 : 20
    rightPadding: leftPadding
    topInset: 0
    bottomInset: 0
    topPadding: 0
    bottomPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: keys !== "" ? (hint + " " + keys).trim() : hint
    Accessible.onPressAction: if (enabled) clicked()

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: height / 2
        color: {
            if (button.primary)
                return !button.enabled ? Theme.over : button.down ? Theme.accentDown
                     : button.hovered ? Theme.accentHover : Theme.accent;
            if (button.kind === "tonal")
                return button.hovered && button.enabled ? Qt.tint(Theme.accentTint, Qt.alpha(Theme.accent, 0.12)) : Theme.accentTint;
            return button.down ? Theme.overHover : button.hovered && button.enabled ? Theme.over : "transparent";
        }
        border.width: button.kind === "outline" || Theme.contrast && button.kind !== "plain" ? Theme.lineWidth : 0
        border.color: button.kind === "tonal" && Theme.contrast ? Theme.accent : Theme.line

        Behavior on color { ColorAnimation { duration: Theme.quick } }

        FocusRing {
            corner: parent.radius
            shown: button.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: button.natural
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: 8

            Icon {
                // The words say more than the icon where there is no room for both.
                visible: button.symbol !== "" && (button.text === "" || button.availableWidth + 1 >= button.natural)
                name: button.symbol
                color: button.ink
                implicitWidth: Theme.iconSize
                implicitHeight: Theme.iconSize
            }
            Label {
                id: words

                visible: text !== ""
                text: button.text
                color: button.ink
                font.weight: button.primary || button.kind === "tonal" ? Theme.strong : Theme.regular
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Label {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: button.keys !== "" && button.primary && parent.width > row.implicitWidth + 2 * implicitWidth + 24
            text: button.keys
            kind: "small"
            color: button.ink
            opacity: 0.8
            Accessible.ignored: true
        }
    }

    ToolTip {
        visible: button.hint !== "" && button.hovered
        text: button.hint
        keys: button.keys
    }
}
