import QtQuick
import PhotoFlux.Controls
import PhotoFlux.Editor

/// The curve of one channel: click makes a point, drag moves it, a double click or Delete takes it away; Tab goes from
/// point to point, arrows move the one that has the focus.
Item {
    id: curve

    required property EditorModel model
    property string channel: "rgb"
    property string channelName: ""
    property color color: Theme.text

    readonly property var points: model.curves[channel] ?? []
    readonly property real inset: 10

    implicitHeight: Math.min(width, 260)

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Curve: %1").arg(channelName)
    Accessible.description: qsTr("%n point(s)", "", points.length)

    Rectangle {
        anchors.fill: field
        anchors.margins: -1
        radius: 4
        color: Theme.canvas
        border.width: Theme.contrast ? Theme.lineWidth : 0
        border.color: Theme.line
    }
    HistogramView {
        anchors.fill: field
        opacity: 0.25
        histogram: curve.model.histogram
        red: Theme.softText
        green: Theme.softText
        blue: Theme.softText
        all: Theme.softText
    }
    CurvePlot {
        id: field

        anchors.fill: parent
        anchors.margins: curve.inset
        points: curve.points
        color: curve.color
        gridColor: Theme.line
    }
    MouseArea {
        id: area

        property int held: -1

        function share(mouse: var): point {
            return Qt.point((mouse.x - curve.inset) / field.width, 1 - (mouse.y - curve.inset) / field.height);
        }
        function nearest(mouse: var): int {
            let best = -1, least = 16 * 16;
            for (let i = 0; i < curve.points.length; ++i) {
                const dx = curve.points[i].x * field.width + curve.inset - mouse.x;
                const dy = (1 - curve.points[i].y) * field.height + curve.inset - mouse.y;
                if (dx * dx + dy * dy < least) {
                    least = dx * dx + dy * dy;
                    best = i;
                }
            }
            return best;
        }

        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => {
            held = nearest(mouse);
            if (held < 0)
                held = curve.model.setCurvePoint(curve.channel, -1, share(mouse), true);
            if (held >= 0 && repeater.itemAt(held))
                repeater.itemAt(held).forceActiveFocus(Qt.MouseFocusReason);
        }
        onPositionChanged: mouse => {
            if (held >= 0)
                curve.model.setCurvePoint(curve.channel, held, share(mouse), true);
        }
        onReleased: {
            held = -1;
            curve.model.commit();
        }
        onDoubleClicked: mouse => {
            held = -1;
            curve.model.removeCurvePoint(curve.channel, nearest(mouse));
        }
    }
    Repeater {
        id: repeater

        // By number: a point that moves keeps its item and its focus.
        model: curve.points.length

        Rectangle {
            id: dot

            required property int index

            readonly property point at: curve.points[index] ?? Qt.point(0, 0)

            function move(dx: real, dy: real): void {
                curve.model.setCurvePoint(curve.channel, index, Qt.point(at.x + dx, at.y + dy), false);
            }

            x: curve.inset + at.x * field.width - width / 2
            y: curve.inset + (1 - at.y) * field.height - height / 2
            width: activeFocus ? 12 : 10
            height: width
            radius: width / 2
            color: activeFocus ? Theme.accent : curve.color
            border.width: 2
            border.color: Theme.canvas
            activeFocusOnTab: true

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Point %1 of %2: %3 becomes %4").arg(index + 1).arg(curve.points.length).arg(Math.round(at.x * 255)).arg(Math.round(at.y * 255))
            Accessible.focusable: true

            Keys.onPressed: event => {
                const far = event.modifiers & Qt.ShiftModifier ? 0.05 : 0.01;
                if (event.key === Qt.Key_Left)
                    move(-far, 0);
                else if (event.key === Qt.Key_Right)
                    move(far, 0);
                else if (event.key === Qt.Key_Up)
                    move(0, far);
                else if (event.key === Qt.Key_Down)
                    move(0, -far);
                else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
                    curve.model.removeCurvePoint(curve.channel, index);
                else
                    return;
                event.accepted = true;
            }

            FocusRing {
                corner: parent.radius
                distance: 3
                shown: dot.activeFocus
            }
        }
    }
}
