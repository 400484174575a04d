import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls
import PhotoFlux.Shell

/// Shown when the program cannot start: why, and the way out. `rescue`: where the library is damaged; else null.
Quick.ApplicationWindow {
    id: window

    required property string message
    property Rescue rescue: null

    readonly property bool canRestore: rescue !== null && rescue.when !== "" && !rescue.done

    function words(): string {
        if (rescue === null || rescue.when === "")
            return "";
        if (rescue.problem !== "")
            return rescue.problem;
        if (rescue.done)
            return rescue.remains === "" ? qsTr("The library is as it was in the backup.")
                : qsTr("The library is as it was in the backup. What was left of it lies in %1.").arg(rescue.remains);
        if (rescue.running)
            return qsTr("Restoring a backup: %1 %").arg(Math.floor(100 * rescue.fraction));
        return qsTr("There is a backup of %1. Restoring it deletes nothing: what is left of the library now is moved aside.").arg(rescue.when);
    }

    width: 600
    height: Math.max(300, page.implicitHeight + 56)
    visible: true
    title: "PhotoFlux"
    color: Theme.base

    Quick.Material.theme: Theme.dark ? Quick.Material.Dark : Quick.Material.Light
    Quick.Material.accent: Theme.accent

    ColumnLayout {
        id: page

        anchors.fill: parent
        anchors.margins: 28
        spacing: 16

        Label {
            text: qsTr("PhotoFlux cannot start")
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: window.message
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Label {
            Layout.fillWidth: true
            visible: !window.canRestore && (window.rescue === null || !window.rescue.done)
            text: qsTr("Your photos are where they were. Where the library lies on another disk, connect it and start again. A damaged library comes back from its backup: photoflux library restore --backup FOLDER")
            wrapMode: Text.Wrap
            soft: true
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: window.words()
            color: window.rescue !== null && window.rescue.problem !== "" ? Theme.bad : Theme.text
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Item { Layout.fillHeight: true }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 8

            Button {
                kind: window.canRestore || (window.rescue !== null && window.rescue.done) ? "outline" : "primary"
                text: qsTr("Close")
                focus: true
                onClicked: window.close()
            }
            Button {
                visible: window.canRestore
                enabled: window.rescue !== null && !window.rescue.running
                kind: "primary"
                text: qsTr("Restore the backup")
                onClicked: window.rescue.restore()
            }
            Button {
                visible: window.rescue !== null && window.rescue.done
                kind: "primary"
                text: qsTr("Open the library")
                onClicked: window.rescue.startAgain()
            }
        }
    }
}
