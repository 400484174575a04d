import QtQuick
import QtQuick.Layouts

/// One sentence that tells what happened, with a way back where there is one. Leaves by itself.
Rectangle {
    id: toast

    property string message: ""
    property string actionText: ""

    signal actionTriggered()

    function show(text: string, action: string): void {
        message = text;
        actionText = action;
        opacity = 1;
        timer.restart();
    }

    implicitWidth: row.implicitWidth + 32
    implicitHeight: Math.max(48, row.implicitHeight + 12)
    radius: Theme.fieldRadius
    color: Theme.overHover
    border.width: Theme.lineWidth
    border.color: Theme.line
    opacity: 0
    visible: opacity > 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

    Behavior on opacity { NumberAnimation { duration: Theme.quick } }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        spacing: 12

        Label {
            text: toast.message
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            maximumLineCount: 4
            Layout.fillWidth: true
            Layout.topMargin: 6
            Layout.bottomMargin: 6
        }
        Button {
            visible: toast.actionText !== ""
            kind: "plain"
            text: toast.actionText
            onClicked: {
                toast.opacity = 0;
                toast.actionTriggered();
            }
        }
    }

    Timer {
        id: timer

        // Long sentences take longer to read.
        interval: 6000 + 40 * Math.max(0, toast.message.length - 60)
        onTriggered: toast.opacity = 0
    }
}
