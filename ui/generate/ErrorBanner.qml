import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// What went wrong in one sentence, with the next step.
Rectangle {
    id: banner

    property string message: ""
    property bool retry: false
    property string retryText: qsTr("Try again")

    signal retried()
    signal dismissed()

    implicitHeight: row.implicitHeight + 20
    visible: message !== ""
    radius: Theme.fieldRadius
    color: Theme.badTint
    border.width: Theme.contrast ? Theme.lineWidth : 0
    border.color: Theme.bad

    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        spacing: 12

        Icon {
            name: "error"
            color: Theme.bad
            implicitWidth: Theme.iconSize
            implicitHeight: Theme.iconSize
        }
        Label {
            text: banner.message
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Button {
            visible: banner.retry
            kind: "outline"
            implicitHeight: Theme.targetSize
            text: banner.retryText
            onClicked: banner.retried()
        }
        IconButton {
            symbol: "close"
            text: qsTr("Dismiss")
            onClicked: banner.dismissed()
        }
    }
}
