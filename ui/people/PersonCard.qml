import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls

/// One person: a face, a name or the question for it, and in how many photos. Enter shows them, N names.
Quick.AbstractButton {
    id: card

    required property string name
    required property int photos
    required property string face
    property bool current: false

    readonly property string shown: name !== "" ? name : qsTr("Who is this?")

    signal nameAsked()
    signal menuAsked()

    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    text: shown

    Accessible.role: Accessible.Button
    Accessible.name: name !== "" ? qsTr("%1, %n photo(s)", "", photos).arg(name) : qsTr("A person without a name, %n photo(s)", "", photos)
    Accessible.description: qsTr("Enter shows the photos, N gives a name")
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.fieldRadius
        color: card.down || card.hovered ? Theme.overHover : card.current ? Theme.over : "transparent"
        border.width: card.current ? Theme.ringWidth : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Rectangle {
            id: round

            anchors.horizontalCenter: parent.horizontalCenter
            y: 8
            width: Math.min(parent.width - 32, parent.height - 16 - words.height)
            height: width
            radius: 18
            color: Theme.over
            clip: true

            Image {
                anchors.fill: parent
                source: card.face
                sourceSize.width: 192
                sourceSize.height: 192
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                cache: false
                opacity: status === Image.Ready ? 1 : 0
            }
        }
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 6
            spacing: 0

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: card.shown
                color: card.name !== "" ? Theme.text : Theme.accent
                font.weight: card.name !== "" ? Theme.strong : Theme.regular
                elide: Text.ElideRight
                Accessible.ignored: true

                TapHandler {
                    enabled: card.name === ""
                    onTapped: card.nameAsked()
                }
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%n photo(s)", "", card.photos)
                kind: "small"
                soft: true
                Accessible.ignored: true
            }
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: card.menuAsked()
    }
}
