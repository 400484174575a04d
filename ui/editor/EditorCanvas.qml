import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Window
import PhotoFlux.Controls
import PhotoFlux.Editor

/// The photo as it is edited, fitted or at any zoom: wheel, pinch, drag, double click, and arrow keys when it has the
/// focus. What is looked at closely is rendered at that zoom; until that is there, the smaller picture stands in.
FocusScope {
    id: view

    required property EditorModel model
    /// Shows the photo without its edit.
    property bool before: false
    property bool split: false
    property bool guiding: false

    /// Screen pixels per picture pixel; only meaningful while not fitted.
    property real zoom: 1
    property bool fitted: true
    property bool byKeyboard: true
    property real splitAt: 0.5

    readonly property bool cropping: model.tool === "crop"
    readonly property real ratio: Screen.devicePixelRatio
    readonly property bool known: model.shownSize.width > 0 || model.resultSize.width > 0
    /// Before anything is shown: as the catalogue has it.
    readonly property size picture: !known ? Qt.size(1, 1) : model.shownSize.width > 0 ? model.shownSize : model.resultSize
    readonly property real room: cropping ? 22 : 0
    readonly property real fitZoom: Math.max(0.001, Math.min(8, Math.min((width - 2 * room) / picture.width, (height - 2 * room) / picture.height) * ratio))
    readonly property real shownZoom: fitted || cropping ? fitZoom : zoom
    readonly property int percent: Math.round(shownZoom * 100)
    readonly property bool close: shownZoom > fitZoom * 1.01

    signal guided()

    function zoomTo(target: real, x: real, y: real): void {
        if (cropping)
            return;
        const before = shownZoom;
        const after = Math.max(Math.min(0.1, fitZoom), Math.min(8, target));
        const px = (flick.contentX + x - holder.x) / before;
        const py = (flick.contentY + y - holder.y) / before;
        zoom = after;
        fitted = false;
        flick.contentX = Math.max(0, Math.min(px * after + holder.x - x, flick.contentWidth - flick.width));
        flick.contentY = Math.max(0, Math.min(py * after + holder.y - y, flick.contentHeight - flick.height));
    }
    function zoomIn(): void { zoomTo(shownZoom * 1.25, width / 2, height / 2); }
    function zoomOut(): void { zoomTo(shownZoom / 1.25, width / 2, height / 2); }
    function toggleFit(): void {
        if (fitted)
            zoomTo(1, width / 2, height / 2);
        else
            fitted = true;
    }
    function pan(dx: real, dy: real): void {
        flick.contentX = Math.max(0, Math.min(flick.contentX + dx, flick.contentWidth - flick.width));
        flick.contentY = Math.max(0, Math.min(flick.contentY + dy, flick.contentHeight - flick.height));
    }
    /// What is in sight with a margin, in shares of the picture.
    function sight(): rect {
        if (!close)
            return Qt.rect(0, 0, 0, 0);
        const margin = 0.12;
        const left = Math.max(0, (flick.contentX - holder.x - margin * flick.width) / holder.width);
        const top = Math.max(0, (flick.contentY - holder.y - margin * flick.height) / holder.height);
        const right = Math.min(1, (flick.contentX - holder.x + (1 + margin) * flick.width) / holder.width);
        const bottom = Math.min(1, (flick.contentY - holder.y + (1 + margin) * flick.height) / holder.height);
        return Qt.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
    function report(): void {
        if (known && width > 0 && height > 0)
            model.setView(fitZoom, sight(), shownZoom);
    }

    onFitZoomChanged: later.restart()
    onShownZoomChanged: later.restart()
    onActiveFocusChanged: if (!activeFocus) byKeyboard = true
    activeFocusOnTab: visible
    Keys.onLeftPressed: pan(-60, 0)
    Keys.onRightPressed: pan(60, 0)
    Keys.onUpPressed: pan(0, -60)
    Keys.onDownPressed: pan(0, 60)

    Accessible.role: Accessible.Graphic
    Accessible.name: model.name
    Accessible.description: qsTr("%1 × %2 pixels, shown at %3 %").arg(picture.width).arg(picture.height).arg(percent)
    Accessible.focusable: true

    Connections {
        target: view.model

        function onStateChanged(): void {
            if (view.model.state === "loading")
                view.fitted = true;
        }
    }
    Timer {
        id: later

        interval: 20
        onTriggered: view.report()
    }

    Flickable {
        id: flick

        anchors.fill: parent
        clip: true
        interactive: view.close && view.model.tool === "" && !view.guiding
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, holder.width)
        contentHeight: Math.max(height, holder.height)
        onContentXChanged: later.restart()
        onContentYChanged: later.restart()
        onWidthChanged: later.restart()
        onHeightChanged: later.restart()
        Quick.ScrollBar.vertical: ScrollBar {}
        Quick.ScrollBar.horizontal: ScrollBar {}

        Item {
            id: holder

            width: view.picture.width * view.shownZoom / view.ratio
            height: view.picture.height * view.shownZoom / view.ratio
            x: Math.max(0, Math.round((flick.width - width) / 2))
            y: Math.max(0, Math.round((flick.height - height) / 2))

            FrameView {
                anchors.fill: parent
                image: view.model.whole
            }
            FrameView {
                x: view.model.partPlace.x * holder.width
                y: view.model.partPlace.y * holder.height
                width: view.model.partPlace.width * holder.width
                height: view.model.partPlace.height * holder.height
                visible: view.close
                image: view.model.part
                smoothed: view.shownZoom < 3
            }
            Item {
                width: view.before ? holder.width : view.split ? holder.width * view.splitAt : 0
                height: holder.height
                clip: true
                visible: width > 0

                FrameView {
                    width: holder.width
                    height: holder.height
                    image: view.model.wholeBefore
                }
                FrameView {
                    x: view.model.partBeforePlace.x * holder.width
                    y: view.model.partBeforePlace.y * holder.height
                    width: view.model.partBeforePlace.width * holder.width
                    height: view.model.partBeforePlace.height * holder.height
                    visible: view.close
                    image: view.model.partBefore
                    smoothed: view.shownZoom < 3
                }
            }
            SplitDivider {
                visible: view.split && !view.before
                height: holder.height
                x: holder.width * view.splitAt - width / 2
                at: view.splitAt
                travel: holder.width
                onMoved: to => view.splitAt = to
            }
            CropOverlay {
                anchors.fill: parent
                visible: view.cropping && view.model.uncropped && !view.before
                model: view.model
                lines: !view.guiding
            }
            HealOverlay {
                anchors.fill: parent
                visible: view.model.tool === "heal" && !view.before
                model: view.model
            }
            GuideOverlay {
                anchors.fill: parent
                visible: view.guiding
                model: view.model
                onDone: view.guided()
            }
        }
    }
    Label {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 8
        padding: 6
        leftPadding: 10
        rightPadding: 10
        visible: view.before || view.split
        text: view.before ? qsTr("Before") : qsTr("Before | After")
        kind: "small"
        background: Rectangle {
            radius: 8
            color: Theme.raised
            border.width: Theme.contrast ? Theme.lineWidth : 0
            border.color: Theme.line
        }
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        enabled: view.model.tool !== "heal"
        onWheel: event => view.zoomTo(view.shownZoom * Math.pow(1.0016, event.angleDelta.y), event.x, event.y)
    }
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        enabled: view.model.tool === "heal"
        onWheel: event => view.zoomTo(view.shownZoom * Math.pow(1.0016, event.angleDelta.y), event.x, event.y)
    }
    PinchHandler {
        id: pinch

        property real start: 1

        target: null
        onActiveChanged: if (active) start = view.shownZoom
        onActiveScaleChanged: if (active) view.zoomTo(start * activeScale, centroid.position.x, centroid.position.y)
    }
    TapHandler {
        enabled: view.model.tool === "" && !view.guiding
        onTapped: {
            view.byKeyboard = false;
            view.forceActiveFocus(Qt.MouseFocusReason);
        }
        onDoubleTapped: point => {
            if (view.fitted)
                view.zoomTo(1, point.position.x, point.position.y);
            else
                view.fitted = true;
        }
    }
    FocusRing {
        corner: 4
        distance: -2
        shown: view.activeFocus && view.byKeyboard && view.model.tool === ""
    }
}
