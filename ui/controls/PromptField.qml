import QtQuick
import QtQuick.Controls.Material as Quick

/// Several lines of text that grow with what is written, up to `maximumHeight`. Tab leaves the field.
FocusScope {
    id: prompt

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property string name: ""
    property real maximumHeight: 260
    property real minimumHeight: Math.max(104, Theme.bodySize * 1.5 * 3 + 32)

    signal edited(string text)

    implicitHeight: Math.min(maximumHeight, Math.max(minimumHeight, area.implicitHeight))
    implicitWidth: 200

    Rectangle {
        anchors.fill: parent
        radius: Theme.fieldRadius
        color: Theme.over
        border.width: area.activeFocus ? Theme.ringWidth : Theme.lineWidth
        border.color: area.activeFocus ? Theme.accent : Theme.fieldLine
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: 2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: area.height
        Quick.ScrollBar.vertical: ScrollBar {}

        Quick.TextArea.flickable: Quick.TextArea {
            id: area

            focus: true
            wrapMode: TextEdit.Wrap
            selectByMouse: true
            persistentSelection: true
            color: Theme.text
            placeholderTextColor: Theme.softText
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            leftPadding: 14
            rightPadding: 14
            topPadding: 12
            bottomPadding: 12
            background: null
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: prompt.edited(text)
            Accessible.name: prompt.name
            Accessible.description: placeholderText
            Accessible.multiLine: true
        }
    }
}
