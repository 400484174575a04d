import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Window
import PhotoFlux.Controls

/// One picture, fitted or at any zoom: wheel, pinch, drag, double click, and arrow keys when it has the focus.
FocusScope {
    id: view

    property url source
    property string description: ""

    /// Screen pixels per picture pixel; only meaningful while not fitted.
    property real zoom: 1
    property bool fitted: true
    /// The ring is for those who came by keyboard.
    property bool byKeyboard: true

    readonly property real ratio: Screen.devicePixelRatio
    readonly property real fitZoom: front.implicitWidth > 0
        ? Math.min(8, Math.min(width / front.implicitWidth, height / front.implicitHeight) * ratio) : 1
    readonly property real shownZoom: fitted ? fitZoom : zoom
    readonly property int percent: Math.round(shownZoom * 100)
    /// What is shown: another one than `source` until that is decoded.
    readonly property url shownSource: front.status === Image.Ready ? source : back.source
    readonly property bool ready: front.status === Image.Ready || back.status === Image.Ready

    function zoomTo(target: real, x: real, y: real): void {
        const before = shownZoom;
        const after = Math.max(Math.min(0.1, fitZoom), Math.min(32, target));
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

    onSourceChanged: fitted = true
    onActiveFocusChanged: if (!activeFocus) byKeyboard = true
    activeFocusOnTab: visible
    Keys.onLeftPressed: pan(-60, 0)
    Keys.onRightPressed: pan(60, 0)
    Keys.onUpPressed: pan(0, -60)
    Keys.onDownPressed: pan(0, 60)

    Accessible.role: Accessible.Graphic
    Accessible.name: description
    Accessible.focusable: true

    Flickable {
        id: flick

        anchors.fill: parent
        clip: true
        interactive: !view.fitted
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, holder.width)
        contentHeight: Math.max(height, holder.height)
        Quick.ScrollBar.vertical: ScrollBar {}
        Quick.ScrollBar.horizontal: ScrollBar {}

        Item {
            id: holder

            width: Math.max(front.implicitWidth, 1) * view.shownZoom / view.ratio
            height: Math.max(front.implicitHeight, 1) * view.shownZoom / view.ratio
            x: Math.max(0, Math.round((flick.width - width) / 2))
            y: Math.max(0, Math.round((flick.height - height) / 2))

            // The picture shown before stays until the next one is decoded: no flash of emptiness between them.
            Image {
                id: back

                anchors.fill: parent
                visible: front.status !== Image.Ready
                fillMode: Image.PreserveAspectFit
                smooth: view.shownZoom < 3 || view.fitted
            }
            Image {
                id: front

                anchors.fill: parent
                source: view.source
                asynchronous: true
                smooth: view.shownZoom < 3 || view.fitted
                mipmap: view.shownZoom < 1
                onStatusChanged: if (status === Image.Ready) back.source = source
            }
        }
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
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
        shown: view.activeFocus && view.byKeyboard
    }
}
