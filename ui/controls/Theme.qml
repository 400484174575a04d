pragma Singleton

import QtQuick

/// Every colour, size and duration of the window. Nothing else names one.
QtObject {
    id: theme

    /// "system", "light", "dark" or "contrast".
    property string mode: "system"
    /// 1 = 100 %; scales text and everything that must hold text.
    property real textScale: 1
    property bool reducedMotion: false

    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property bool systemDark: systemPalette.window.hslLightness < 0.5
    readonly property bool contrast: mode === "contrast"
    readonly property bool dark: contrast || mode === "dark" || (mode === "system" && systemDark)

    readonly property color base: pick("#151618", "#F4F4F5", "#000000")
    readonly property color raised: pick("#1D1F22", "#FFFFFF", "#000000")
    readonly property color over: pick("#26292D", "#EDEDEF", "#000000")
    readonly property color overHover: pick("#2E3136", "#E4E4E7", "#1F1F1F")
    readonly property color line: pick("#34373C", "#DADBDE", "#FFFFFF")
    readonly property color fieldLine: pick("#26292D", "#EDEDEF", "#FFFFFF")
    readonly property color text: pick("#ECEDEF", "#1A1B1D", "#FFFFFF")
    readonly property color softText: pick("#A6A9B0", "#5A5D63", "#FFFFFF")
    readonly property color disabledText: pick("#6B6E75", "#97999E", "#B0B0B0")
    readonly property color accent: pick("#8FB7FF", "#1F5FD0", "#FFE600")
    readonly property color accentHover: pick("#A6C6FF", "#1A52B5", "#FFF27A")
    readonly property color accentDown: pick("#7BA6F5", "#16469C", "#E0CA00")
    readonly property color accentText: pick("#0B1A33", "#FFFFFF", "#000000")
    readonly property color accentTint: pick("#24324A", "#DCE7FB", "#000000")
    /// Of a second curve beside the accent's.
    readonly property color second: pick("#F2A7C3", "#B0376B", "#FFFFFF")
    /// Of the channels of a picture, in curves and histograms.
    readonly property color channelRed: pick("#E5736B", "#C4382E", "#FF8A80")
    readonly property color channelGreen: pick("#67B57E", "#2E8B4E", "#80FF9E")
    readonly property color channelBlue: pick("#6C93E8", "#2F62C9", "#82B1FF")
    readonly property color channelAll: pick("#8A8D94", "#7C7F85", "#C8C8C8")
    /// Lines over a picture, whatever it shows.
    readonly property color overPicture: "#FFFFFF"
    readonly property color underLine: "#A0000000"
    readonly property color good: pick("#7FD1A0", "#1B7A43", "#FFFFFF")
    readonly property color bad: pick("#FFB4A8", "#B3261E", "#FFE600")
    readonly property color badTint: pick("#3A2422", "#FBE4E1", "#000000")
    readonly property color canvas: pick("#101113", "#E9E9EB", "#000000")
    readonly property color scrim: pick("#B3000000", "#66000000", "#CC000000")
    /// Marks that lie on a picture, and what they lie on: pictures have no theme.
    readonly property color shade: "#B3101113"
    readonly property color shadeText: "#FFFFFF"
    readonly property color mark: "#8FB7FF"
    readonly property color markEnd: "#F2A7C3"

    readonly property string family: "Inter"
    readonly property real titleSize: 20 * textScale
    readonly property real headingSize: 16 * textScale
    readonly property real bodySize: 14 * textScale
    readonly property real smallSize: 12 * textScale
    readonly property int regular: Font.Normal
    readonly property int strong: Font.DemiBold

    readonly property real gap: 12
    readonly property real inset: 20
    readonly property real panelRadius: 14
    readonly property real fieldRadius: 12
    readonly property real lineWidth: contrast ? 2 : 1
    readonly property real ringWidth: contrast ? 3 : 2
    readonly property real iconSize: Math.round(20 * textScale)
    readonly property real fieldHeight: Math.max(52, Math.round(18 + (bodySize + smallSize) * 1.3))
    /// From a field's top to its value, below its label.
    readonly property real fieldTextTop: Math.round((fieldHeight + smallSize * 1.3 - bodySize * 1.25) / 2)
    readonly property real buttonHeight: Math.max(44, Math.round(bodySize * 1.3 + 20))
    readonly property real primaryHeight: Math.max(48, Math.round(bodySize * 1.3 + 22))
    readonly property real rowHeight: Math.max(40, Math.round(bodySize * 1.3 + 16))
    readonly property real targetSize: 36
    readonly property real chipHeight: Math.max(36, Math.round(bodySize * 1.3 + 12))

    readonly property int quick: reducedMotion ? 0 : 150
    readonly property int slow: reducedMotion ? 0 : 200

    function pick(darkColour: color, lightColour: color, contrastColour: color): color {
        return contrast ? contrastColour : dark ? darkColour : lightColour;
    }
}
