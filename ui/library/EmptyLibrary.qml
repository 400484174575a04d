import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// What to do first, or what to do where nothing was found.
Rectangle {
    id: empty

    /// "empty": nothing is here yet; "nothing": the search, chip or album holds nothing; "trash".
    property string why: "empty"

    signal importAsked()
    signal everythingAsked()

    radius: Theme.panelRadius
    color: Theme.canvas
    border.width: Theme.contrast ? Theme.lineWidth : 0
    border.color: Theme.line

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 480 * Math.sqrt(Theme.textScale))
        spacing: 12

        Icon {
            Layout.alignment: Qt.AlignHCenter
            visible: empty.height > 300 * Theme.textScale
            implicitWidth: 40
            implicitHeight: 40
            name: empty.why === "empty" ? "photo_library" : empty.why === "trash" ? "delete" : "search_off"
            color: Theme.softText
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: empty.why === "empty" ? qsTr("Your photos live here") : empty.why === "trash" ? qsTr("The trash is empty") : qsTr("Nothing matches")
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: empty.why === "empty" ? qsTr("Drop photos or folders here, or press Import. They stay on this computer, and the originals are never changed. Pictures that you make appear here, too.")
                : empty.why === "trash" ? qsTr("What you delete waits here until you empty the trash.")
                : qsTr("No photo or picture fits what you asked for. Look for less, or show everything again.")
            soft: true
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 8
            kind: empty.why === "empty" ? "primary" : "outline"
            symbol: empty.why === "empty" ? "upload" : "photo_library"
            text: empty.why === "empty" ? qsTr("Import photos") : qsTr("Show everything")
            keys: empty.why === "empty" ? "" : qsTr("Esc")
            onClicked: empty.why === "empty" ? empty.importAsked() : empty.everythingAsked()
        }
    }
}
