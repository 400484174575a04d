import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Layouts
import PhotoFlux.Controls

/// Every key on one page.
Sheet {
    id: help

    readonly property var groups: [
        {
            title: qsTr("Make"),
            rows: [[qsTr("Generate"), "Ctrl+↵"], [qsTr("Cancel the running job"), "Esc"], [qsTr("Go to the prompt"), "Ctrl+L"],
                   [qsTr("Make again with the same seed"), "Ctrl+R"], [qsTr("Vary with a new seed"), "Ctrl+Shift+R"],
                   [qsTr("Use these settings"), "Ctrl+U"], [qsTr("Pause the queue"), "Ctrl+P"], [qsTr("Show the queue"), "Ctrl+J"]]
        },
        {
            title: qsTr("Picture"),
            rows: [[qsTr("Zoom in and out"), "+  −"], [qsTr("Fit into the window"), "0"], [qsTr("Every pixel: 100 %"), "1"],
                   [qsTr("Newer or older picture"), "Alt+←  Alt+→"], [qsTr("Favourite"), "Ctrl+D"], [qsTr("Copy"), "Ctrl+Shift+C"],
                   [qsTr("Save as"), "Ctrl+S"], [qsTr("Show in folder"), "Ctrl+Shift+O"], [qsTr("Move to trash"), "Ctrl+Del"]]
        },
        {
            title: qsTr("Photos in the grid"),
            rows: [[qsTr("Move"), qsTr("arrows")], [qsTr("First, last"), qsTr("Home  End")], [qsTr("A screenful"), qsTr("Page Up  Page Down")],
                   [qsTr("Move without selecting"), qsTr("Ctrl+arrows")], [qsTr("Select one more"), qsTr("Ctrl+Space  Ctrl+click")],
                   [qsTr("Select with a frame"), qsTr("drag beside them")], [qsTr("Select nothing, show everything"), qsTr("Esc")],
                   [qsTr("Its menu"), "Shift+F10"], [qsTr("Search by typing"), "/"]]
        },
        {
            title: qsTr("Library"),
            rows: [[qsTr("Search"), "Ctrl+F"], [qsTr("Look at it"), qsTr("Space  ↵")], [qsTr("Edit"), "E"], [qsTr("Rate"), "0 … 5"], [qsTr("Pick, reject, neither"), "P  X  U"],
                   [qsTr("Favourite"), "F"], [qsTr("Move to trash"), qsTr("Del")], [qsTr("Undo"), "Ctrl+Z"], [qsTr("Select all"), "Ctrl+A"],
                   [qsTr("Select from here to there"), qsTr("Shift+arrows")], [qsTr("Larger or smaller tiles"), "Ctrl++  Ctrl+−"], [qsTr("Albums"), "Ctrl+B"],
                   [qsTr("Add to an album"), "Ctrl+Shift+A"], [qsTr("Copy an edit, paste it"), "Ctrl+Shift+C  Ctrl+Shift+V"],
                   [qsTr("Back to the original"), "Ctrl+Shift+R"], [qsTr("Export"), "Ctrl+E"], [qsTr("What is known of it"), "Ctrl+I"], [qsTr("Show in folder"), "Ctrl+Shift+O"],
                   [qsTr("Import"), "Ctrl+Shift+I"], [qsTr("People"), "Ctrl+Shift+P"], [qsTr("Name somebody"), "N"]]
        },
        {
            title: qsTr("Editor"),
            rows: [[qsTr("Undo, redo"), "Ctrl+Z  Ctrl+Shift+Z"], [qsTr("Without the edit, while held"), "\\"], [qsTr("Before and after"), "Y"],
                   [qsTr("Crop"), "R"], [qsTr("Ratio the other way round"), "X"], [qsTr("Heal spots"), "Q"], [qsTr("Done with the tool"), "↵"], [qsTr("Turn"), "[  ]"],
                   [qsTr("Zoom in and out"), "+  −"], [qsTr("Fit into the window"), "0"], [qsTr("Every pixel: 100 %"), "1"],
                   [qsTr("Photo before or after"), "Alt+←  Alt+→"], [qsTr("Copy the edit, paste it"), "Ctrl+C  Ctrl+V"],
                   [qsTr("Choose what is copied"), "Ctrl+Shift+C"], [qsTr("Paste onto what is selected below"), "Ctrl+Shift+V"], [qsTr("Back to the original, there"), "Ctrl+Shift+R"], [qsTr("Reset a slider"), qsTr("Del")], [qsTr("Export"), "Ctrl+E"], [qsTr("Back to the library"), qsTr("Esc")]]
        },
        {
            title: qsTr("Window"),
            rows: [[qsTr("Library"), "Ctrl+1"], [qsTr("Generate"), "Ctrl+2"], [qsTr("Train"), "Ctrl+3"], [qsTr("Models"), "Ctrl+4"], [qsTr("Settings"), "Ctrl+5"],
                   [qsTr("Whole screen"), "F11"], [qsTr("This page"), "F1  ?"], [qsTr("Quit"), "Ctrl+Q"]]
        }
    ]

    widest: 860
    height: Math.min(parent.height - 48, flow.implicitHeight + header.implicitHeight + 2 * Theme.inset + 16)
    onOpened: closeButton.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 16

        RowLayout {
            id: header

            Label {
                Layout.fillWidth: true
                text: qsTr("Shortcuts")
                kind: "title"
                Accessible.role: Accessible.Heading
            }
            IconButton {
                id: closeButton

                symbol: "close"
                text: qsTr("Close")
                keys: qsTr("Esc")
                onClicked: help.close()
            }
        }
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: width
            contentHeight: flow.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            Quick.ScrollBar.vertical: ScrollBar {}

            Row {
                id: flow

                readonly property int columns: flick.width > 700 * Theme.textScale ? 3 : flick.width > 460 * Theme.textScale ? 2 : 1
                /// The groups, each under the column that was the shortest until then.
                readonly property var stacks: {
                    const stacks = Array.from({ length: columns }, () => ({ groups: [], length: 0 }));
                    for (const group of help.groups) {
                        const shortest = stacks.reduce((best, one) => one.length < best.length ? one : best);
                        shortest.groups.push(group);
                        shortest.length += group.rows.length + 2;
                    }
                    return stacks;
                }

                width: flick.width - 16
                spacing: 28

                Repeater {
                    model: flow.stacks

                    ColumnLayout {
                        id: stack

                        required property var modelData

                        width: (flow.width - (flow.columns - 1) * flow.spacing) / flow.columns
                        spacing: 24

                        Repeater {
                            model: stack.modelData.groups

                            ShortcutGroup {
                                required property var modelData

                                title: modelData.title
                                rows: modelData.rows
                            }
                        }
                    }
                }
            }
        }
    }
}
