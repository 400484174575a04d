import QtQuick
import QtQuick.Controls.Material as Quick
import PhotoFlux.Controls
import PhotoFlux.Library

/// One box for everything: words, and fields such as camera:x100 or rating:>3. What may follow comes up below it.
FocusScope {
    id: box

    required property LibraryModel model

    readonly property bool wrong: model.searchProblem !== ""

    signal done()

    function start(): void {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
        input.selectAll();
    }
    /// What is offered takes the place of the word that is being written.
    function take(words: string): void {
        input.text = model.completed(input.text, words);
        model.search = input.text;
        model.complete(input.text);
        list.currentIndex = -1;
        input.forceActiveFocus();
    }

    implicitHeight: Theme.buttonHeight

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: hover.hovered ? Theme.over : Theme.raised
        border.width: input.activeFocus || box.wrong ? Theme.ringWidth : Theme.contrast ? Theme.lineWidth : 0
        border.color: box.wrong ? Theme.bad : input.activeFocus ? Theme.accent : Theme.line

        HoverHandler {
            id: hover

            cursorShape: Qt.IBeamCursor
        }
        TapHandler { onTapped: input.forceActiveFocus(Qt.MouseFocusReason) }
    }
    Icon {
        id: glass

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconSize
        height: Theme.iconSize
        name: "search"
        color: Theme.softText
    }
    Quick.TextField {
        id: input

        anchors.left: glass.right
        anchors.right: count.opacity > 0 ? count.left : clear.visible ? clear.left : parent.right
        anchors.leftMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        leftPadding: 8
        rightPadding: 8
        topPadding: 0
        bottomPadding: 0
        verticalAlignment: TextInput.AlignVCenter
        background: null
        placeholderText: qsTr("Search: words, camera:x100, rating:>3, 2024..2025")
        placeholderTextColor: Theme.softText
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        selectByMouse: true
        font.family: Theme.family
        font.pixelSize: Theme.bodySize

        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Search the library")
        Accessible.description: box.model.searchProblem

        onTextEdited: {
            box.model.search = text;
            box.model.complete(text);
            list.currentIndex = -1;
        }
        Keys.onDownPressed: event => {
            if (offers.visible)
                list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1);
            else
                box.done();
        }
        Keys.onUpPressed: if (offers.visible) list.currentIndex = Math.max(-1, list.currentIndex - 1)
        Keys.onReturnPressed: enter()
        Keys.onEnterPressed: enter()
        Keys.onTabPressed: event => {
            if (offers.visible && list.currentIndex >= 0)
                box.take(list.model[list.currentIndex]);
            else
                event.accepted = false;
        }
        Keys.onEscapePressed: {
            if (offers.visible)
                offers.dismissed = true;
            else if (text !== "")
                clear.clicked();
            else
                box.done();
        }
        function enter(): void {
            if (offers.visible && list.currentIndex >= 0)
                box.take(list.model[list.currentIndex]);
            else
                box.done();
        }
    }
    Connections {
        target: box.model

        // An album that was made of the search, say, empties the box.
        function onViewChanged(): void {
            if (input.text !== box.model.search)
                input.text = box.model.search;
        }
        function onCompletionsChanged(): void { offers.dismissed = false; }
    }
    Label {
        id: count

        anchors.right: clear.visible ? clear.left : parent.right
        anchors.rightMargin: clear.visible ? 2 : 18
        anchors.verticalCenter: parent.verticalCenter
        visible: box.model.loaded
        // Without room the box keeps its words.
        opacity: box.width < 300 * Theme.textScale ? 0 : 1
        text: {
            const shown = box.model.count.toLocaleString(Qt.locale(), "f", 0);
            return box.model.narrowed ? qsTr("%1 of %2").arg(shown).arg(box.model.total.toLocaleString(Qt.locale(), "f", 0)) : shown;
        }
        kind: "small"
        soft: true
        Accessible.name: qsTr("%1 shown").arg(text)
    }
    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text !== ""
        symbol: "close"
        text: qsTr("Clear the search")
        keys: qsTr("Esc")
        onClicked: {
            input.text = "";
            box.model.search = "";
            input.forceActiveFocus();
        }
    }
    Rectangle {
        id: offers

        property bool dismissed: false

        y: parent.height + 4
        z: 10
        visible: input.activeFocus && !dismissed && (list.count > 0 || box.wrong) && input.text !== ""
        width: Math.min(parent.width, 420 * Theme.textScale)
        height: Math.min(list.contentHeight, 320) + (problem.visible ? problem.height + 12 : 0) + 12
        radius: Theme.fieldRadius
        color: Theme.raised
        border.width: Theme.lineWidth
        border.color: Theme.line

        Label {
            id: problem

            x: 16
            y: 10
            width: parent.width - 32
            visible: box.wrong
            text: box.model.searchProblem
            kind: "small"
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        ListView {
            id: list

            anchors.fill: parent
            anchors.topMargin: problem.visible ? problem.height + 18 : 6
            anchors.margins: 6
            clip: true
            model: box.model.completions
            // A list takes its first row for the current one when it changes: Enter would take what nobody chose.
            onModelChanged: currentIndex = -1
            currentIndex: -1
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            Quick.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What may follow")

            delegate: Rectangle {
                id: offer

                required property string modelData
                required property int index

                width: ListView.view.width
                height: Math.round(Theme.bodySize * 1.3 + 14)
                radius: 8
                color: ListView.isCurrentItem || over.hovered ? Theme.overHover : "transparent"
                border.width: Theme.contrast && ListView.isCurrentItem ? Theme.lineWidth : 0
                border.color: Theme.accent

                Accessible.role: Accessible.ListItem
                Accessible.name: modelData
                Accessible.selected: ListView.isCurrentItem
                Accessible.onPressAction: box.take(modelData)

                Label {
                    x: 10
                    width: parent.width - 20
                    anchors.verticalCenter: parent.verticalCenter
                    text: offer.modelData
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                HoverHandler { id: over }
                TapHandler { onTapped: box.take(offer.modelData) }
            }
        }
    }
}
