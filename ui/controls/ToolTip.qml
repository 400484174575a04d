import QtQuick
import QtQuick.Controls.Material as Quick

/// A short explanation after a moment's rest, with the shortcut beside it.
Quick.ToolTip {
    id: tip

    property string keys: ""

    delay: 500
    timeout: 8000
    margins: 8
    padding: 8
    leftPadding: 12
    rightPadding: 12

    background: Rectangle {
        radius: 8
        color: Theme.dark ? Theme.overHover : Theme.text
        border.width: Theme.contrast ? Theme.lineWidth : 0
        border.color: Theme.line
    }
    contentItem: Text {
        textFormat: Text.PlainText
        text: tip.keys !== "" ? tip.text + "   " + tip.keys : tip.text
        color: Theme.dark ? Theme.text : Theme.raised
        font.family: Theme.family
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
    }
}
