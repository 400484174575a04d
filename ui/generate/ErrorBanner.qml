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

    GridLayout {
        id: row

        // The way out stands below the words where it would leave them too little room.
        readonly property bool narrow: banner.width < 420 * Theme.textScale

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        columns: 4
        columnSpacing: 12
        rowSpacing: 8

        Icon {
            Layout.row: 0
            Layout.column: 0
            name: "error"
            color: Theme.bad
            implicitWidth: Theme.iconSize
            implicitHeight: Theme.iconSize
        }
        Label {
            Layout.row: 0
            Layout.column: 1
            text: banner.message
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Button {
            visible: banner.retry
            Layout.row: row.narrow ? 1 : 0
            Layout.column: row.narrow ? 1 : 2
            Layout.alignment: row.narrow ? Qt.AlignLeft : Qt.AlignVCenter
            kind: "outline"
            implicitHeight: Theme.targetSize
            text: banner.retryText
            onClicked: banner.retried()
        }
        IconButton {
            Layout.row: 0
            Layout.column: 3
            Layout.alignment: row.narrow ? Qt.AlignTop : Qt.AlignVCenter
            symbol: "close"
            text: qsTr("Dismiss")
            onClicked: banner.dismissed()
        }
    }
}
