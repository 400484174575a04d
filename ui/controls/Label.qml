import QtQuick
import QtQuick.Controls.Material as Quick

/// Text in one of four sizes: "title", "heading", "body", "small". Plain: what a file says of itself must not become
/// markup that loads pictures.
Quick.Label {
    id: label

    property string kind: "body"
    property bool soft: false

    color: !enabled ? Theme.disabledText : soft ? Theme.softText : Theme.text
    font.family: Theme.family
    font.pixelSize: kind === "title" ? Theme.titleSize : kind === "heading" ? Theme.headingSize
                  : kind === "small" ? Theme.smallSize : Theme.bodySize
    font.weight: kind === "title" || kind === "heading" ? Theme.strong : Theme.regular
    textFormat: Text.PlainText
    Accessible.name: text
}
