import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls

/// What to do first, or what to do where nothing was found or the catalogue could not be read.
Rectangle {
    id: empty

    /// "empty": nothing is here yet; "nothing": the search, chip or album holds nothing; "trash"; "failed": not read.
    property string why: "empty"

    readonly property var now: ({
        empty: {
            symbol: "photo_library",
            title: qsTr("Your photos live here"),
            words: qsTr("Drop photos or folders here, or press Import. They stay on this computer, and the originals are never changed. Pictures that you make appear here, too."),
            action: qsTr("Import photos"), actionSymbol: "upload"
        },
        trash: {
            symbol: "delete",
            title: qsTr("The trash is empty"),
            words: qsTr("What you delete waits here until you empty the trash."),
            action: qsTr("Show everything"), actionSymbol: "photo_library"
        },
        nothing: {
            symbol: "search_off",
            title: qsTr("Nothing matches"),
            words: qsTr("No photo or picture fits what you asked for. Look for less, or show everything again."),
            action: qsTr("Show everything"), actionSymbol: "photo_library"
        },
        failed: {
            symbol: "error",
            title: qsTr("The library could not be read"),
            words: qsTr("Nothing is lost: your photos are where they were. Where the library lies on another disk, connect it and try again; otherwise bring back a backup."),
            action: qsTr("Try again"), actionSymbol: "replay"
        }
    })[why]

    signal importAsked()
    signal everythingAsked()
    signal retryAsked()

    function takeFocus(): void { next.forceActiveFocus(Qt.OtherFocusReason); }

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
            name: empty.now.symbol
            color: empty.why === "failed" ? Theme.bad : Theme.softText
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: empty.now.title
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: empty.now.words
            soft: true
        }
        Button {
            id: next

            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 8
            kind: empty.why === "empty" || empty.why === "failed" ? "primary" : "outline"
            symbol: empty.now.actionSymbol
            text: empty.now.action
            keys: empty.why === "nothing" || empty.why === "trash" ? qsTr("Esc") : ""
            onClicked: empty.why === "empty" ? empty.importAsked() : empty.why === "failed" ? empty.retryAsked() : empty.everythingAsked()
        }
    }
}
