import QtQuick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Generate

/// The photo to work from: none, or one with how strongly it is changed and where.
ColumnLayout {
    id: box

    required property StartPhoto photo
    required property ModelList models

    /// [dev], Krea and Kontext have the same tensors: where no name tells them apart, the user does.
    readonly property bool askKontext: models.kind === "generate" && models.hasGuidance
    readonly property bool looks: models.kind === "kontext" || (askKontext && photo.reference)
    readonly property string need: {
        if (models.kind === "fill" && !photo.masked)
            return qsTr("This model fills what a mask leaves open: choose a photo and a mask");
        if (models.kind === "control" && !photo.chosen)
            return qsTr("This model follows a picture of depths or edges: choose one");
        return "";
    }

    signal photoAsked()
    signal maskAsked()

    spacing: 10

    Label {
        text: qsTr("Photo to work from")
        kind: "heading"
        Accessible.role: Accessible.Heading
    }
    Button {
        visible: !box.photo.chosen
        Layout.fillWidth: true
        symbol: "image"
        text: qsTr("Choose a photo, or drop one here")
        hint: qsTr("The result starts from it, rather than from noise alone (image to image)")
        onClicked: box.photoAsked()
    }
    RowLayout {
        visible: box.photo.chosen
        Layout.fillWidth: true
        spacing: 12

        Rectangle {
            implicitWidth: 64
            implicitHeight: 64
            radius: 10
            color: Theme.canvas

            Image {
                anchors.fill: parent
                source: box.photo.source
                sourceSize.width: 128
                sourceSize.height: 128
                fillMode: Image.PreserveAspectFit
                autoTransform: true
                asynchronous: true
                Accessible.role: Accessible.Graphic
                Accessible.name: box.photo.name
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: box.photo.name
                elide: Text.ElideMiddle
            }
            Label {
                Layout.fillWidth: true
                text: box.photo.masked ? qsTr("White of %1 is made anew").arg(box.photo.maskName) : qsTr("All of it is made anew")
                kind: "small"
                soft: true
                elide: Text.ElideMiddle
            }
        }
        IconButton {
            symbol: "close"
            text: qsTr("Work without a photo")
            onClicked: box.photo.clear()
        }
    }
    RowLayout {
        visible: box.photo.chosen
        Layout.fillWidth: true
        spacing: Theme.gap

        NumberField {
            visible: box.models.kind === "generate" && !box.looks
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            label: qsTr("Strength")
            unit: "%"
            hint: qsTr("How far the result may go from the photo: a little keeps it, 100 % keeps only its size")
            from: 5
            to: 100
            stepSize: 5
            value: box.photo.strength
            onValueModified: box.photo.strength = value
        }
        NumberField {
            visible: box.photo.masked
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            label: qsTr("Soft edge")
            unit: qsTr("px")
            hint: qsTr("Over how many pixels the edge of the mask fades")
            from: 0
            to: 256
            stepSize: 4
            value: box.photo.softEdge
            onValueModified: box.photo.softEdge = value
        }
    }
    Button {
        visible: box.photo.chosen
        Layout.fillWidth: true
        implicitHeight: Theme.targetSize
        text: box.photo.masked ? qsTr("Remove the mask") : qsTr("Choose a mask")
        hint: qsTr("A picture of the same shape: white is made anew, black stays (inpainting)")
        onClicked: box.photo.masked ? box.photo.clearMask() : box.maskAsked()
    }
    Switch {
        visible: box.photo.chosen && box.askKontext
        Layout.fillWidth: true
        text: qsTr("The model is a Kontext: it looks at the photo")
        checked: box.photo.reference
        onToggled: box.photo.reference = checked
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: box.need
        kind: "small"
        soft: true
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: box.photo.problem
        kind: "small"
        color: Theme.bad
        wrapMode: Text.Wrap
    }
}
