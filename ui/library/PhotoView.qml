import QtQuick
import QtQuick.Controls.Material as Quick
import QtQuick.Window
import PhotoFlux.Controls
import PhotoFlux.Library

/// The photo that is looked at, fitted or at any zoom up to 800 %: wheel, pinch, drag, double click. What is put into it
/// lies over the photo and moves with it: its parent is as large as the photo is shown, so a place given in shares of
/// the photo is that share of the parent's width and height.
FocusScope {
    id: view

    required property PhotoViewing viewing
    property string description: ""
    default property alias overlay: holder.data

    /// Screen pixels per picture pixel; only meaningful while not fitted.
    property real zoom: 1
    property bool fitted: true

    readonly property real ratio: Screen.devicePixelRatio
    readonly property size picture: Qt.size(viewing.size.width, viewing.size.height)
    readonly property bool ready: picture.width > 0
    readonly property real fitZoom: ready ? Math.min(8, Math.min(width / picture.width, height / picture.height) * ratio) : 1
    readonly property real shownZoom: fitted ? fitZoom : zoom
    readonly property int percent: Math.round(shownZoom * 100)
    /// Where the photo lies, in the view's coordinates.
    readonly property rect place: Qt.rect(holder.x - flick.contentX, holder.y - flick.contentY, holder.width, holder.height)

    /// From shares of the photo to the view's coordinates, and back.
    function placed(share: rect): rect {
        return Qt.rect(place.x + share.x * place.width, place.y + share.y * place.height, share.width * place.width, share.height * place.height);
    }
    function shareAt(x: real, y: real): point {
        return Qt.point((x - place.x) / place.width, (y - place.y) / place.height);
    }
    function zoomTo(target: real, x: real, y: real): void {
        if (!ready)
            return;
        const before = shownZoom;
        const after = Math.max(Math.min(0.1, fitZoom), Math.min(8, target));
        const px = (flick.contentX + x - holder.x) / before;
        const py = (flick.contentY + y - holder.y) / before;
        zoom = after;
        fitted = false;
        // Not rounded but where it matters: rounding would add up while a wheel turns.
        moveTo(px * after + holder.x - x, py * after + holder.y - y, after === 1);
        viewing.lookClosely();
    }
    function zoomIn(): void { zoomTo(shownZoom * 1.25, width / 2, height / 2); }
    function zoomOut(): void { zoomTo(shownZoom / 1.25, width / 2, height / 2); }
    function fit(): void { fitted = true; }
    function everyPixel(): void { zoomTo(1, width / 2, height / 2); }
    function toggleFit(): void { fitted ? everyPixel() : fit(); }
    /// `whole`: on pixels of the screen; at 100 % every one of them is then one of the photo's.
    function moveTo(x: real, y: real, whole: bool): void {
        const to = at => whole ? Math.round(at * ratio) / ratio : at;
        flick.contentX = Math.max(0, Math.min(to(x), flick.contentWidth - flick.width));
        flick.contentY = Math.max(0, Math.min(to(y), flick.contentHeight - flick.height));
    }
    function pan(dx: real, dy: real): void { moveTo(flick.contentX + dx, flick.contentY + dy, true); }

    Accessible.role: Accessible.Graphic
    Accessible.name: description
    Accessible.description: ready ? qsTr("%1 × %2 pixels, shown at %3 %").arg(picture.width).arg(picture.height).arg(percent) : ""
    Binding {
        target: view.viewing
        property: "screenSide"
        value: Math.max(view.width, view.height) * view.ratio
        when: view.width > 0
    }

    Connections {
        target: view.viewing

        function onPhotoChanged(): void { view.fitted = true; }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        clip: true
        interactive: !view.fitted
        boundsBehavior: Flickable.StopAtBounds
        onMovementEnded: view.moveTo(contentX, contentY, true)
        contentWidth: Math.max(width, holder.width)
        contentHeight: Math.max(height, holder.height)
        Quick.ScrollBar.vertical: ScrollBar {}
        Quick.ScrollBar.horizontal: ScrollBar {}

        Item {
            id: holder

            width: Math.max(view.picture.width, 1) * view.shownZoom / view.ratio
            height: Math.max(view.picture.height, 1) * view.shownZoom / view.ratio
            x: Math.max(0, Math.round((flick.width - width) / 2))
            y: Math.max(0, Math.round((flick.height - height) / 2))

            PhotoSurface {
                objectName: "surface"
                anchors.fill: parent
                viewing: view.viewing
                smoothed: view.shownZoom < 3
                sight: Qt.rect(flick.contentX - holder.x, flick.contentY - holder.y, flick.width, flick.height)
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
        onDoubleTapped: point => view.fitted ? view.zoomTo(1, point.position.x, point.position.y) : view.fit()
    }
}
