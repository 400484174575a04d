import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Train

/// The photo that the grid stands on: why it is used or not, and what the model is told that it shows.
Panel {
    id: detail

    required property PhotoSet photos
    /// Row of the photo; what it says is read again when the set changes.
    property int row: -1

    property string name: ""
    property string photoState: ""
    property string why: ""
    property string caption: ""
    property bool readable: true

    readonly property bool kept: photoState === "kept"

    function read(): void {
        const at = photos.index(row, 0);
        const text = role => photos.data(at, role) ?? "";
        name = text(PhotoSet.NameRole);
        photoState = text(PhotoSet.StateRole);
        why = text(PhotoSet.WhyRole);
        caption = text(PhotoSet.CaptionRole);
        readable = row >= 0 && photos.data(at, PhotoSet.ReadableRole) === true;
        if (!field.activeFocus)
            field.text = caption;
    }
    function keepCaption(): void {
        if (caption !== "")
            photos.setCaption(row, field.text);
        field.text = caption;
    }

    onRowChanged: read()
    Component.onCompleted: read()
    implicitHeight: column.implicitHeight + 24
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Photo")

    Connections {
        target: detail.photos

        function onChanged(): void { detail.read(); }
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: 12
        spacing: 8

        RowLayout {
            spacing: 8

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Label {
                    Layout.fillWidth: true
                    text: detail.name
                    font.weight: Theme.strong
                    elide: Text.ElideMiddle
                }
                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: detail.why
                    kind: "small"
                    soft: true
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
            }
            Button {
                visible: detail.readable && detail.photoState !== "waiting"
                implicitHeight: Theme.chipHeight
                text: detail.kept ? qsTr("Leave out") : qsTr("Keep all the same")
                keys: qsTr("Space")
                hint: detail.kept ? qsTr("Do not train on this photo") : qsTr("Train on this photo, whatever was found")
                onClicked: detail.photos.toggle(detail.row)
            }
            IconButton {
                symbol: "delete"
                text: qsTr("Take %1 off the set; the file stays").arg(detail.name)
                keys: qsTr("Del")
                onClicked: detail.photos.remove(detail.row)
            }
        }
        TextField {
            id: field

            Layout.fillWidth: true
            Layout.rightMargin: 8
            Layout.bottomMargin: 4
            visible: detail.caption !== ""
            label: qsTr("Caption")
            hint: qsTr("What the photo shows besides the subject, in English: what is said here is not learned as part of it. Empty: composed anew.")
            onAccepted: detail.keepCaption()
            onActiveFocusChanged: if (!activeFocus) detail.keepCaption()
        }
    }
}
