import QtQuick
import PhotoFlux.Controls

/// Whether a model fits this machine, how much memory it takes and how long a picture takes.
Label {
    id: label

    /// As ModelsModel gives it; empty: not known yet.
    property var fit: ({})

    /// Seconds a picture: what takes longer is not called good.
    readonly property int bearable: 600
    readonly property bool known: fit !== undefined && fit.verdict !== undefined

    function size(bytes: real): string {
        return Qt.locale().formattedDataSize(bytes, bytes < 1e9 ? 0 : 1, Locale.DataSizeSIFormat);
    }

    visible: known
    kind: "small"
    wrapMode: Text.Wrap
    color: !known || fit.verdict === "slow" || fit.seconds > bearable ? Theme.softText : fit.verdict === "fits" ? Theme.good : Theme.bad
    text: {
        if (!known)
            return "";
        if (fit.verdict === "large")
            return qsTr("Too large for this machine: needs at least %1 of memory").arg(size(fit.least));
        if (fit.verdict === "slow")
            return qsTr("Runs with parts read again in every step, slower: %1 would hold all of it").arg(size(fit.memory));
        if (fit.seconds >= 0 && fit.seconds < 1)
            return qsTr("Fits: takes %1 of memory, under 1 s a picture").arg(size(fit.memory));
        return fit.seconds < 0 ? qsTr("Fits: takes %1 of memory").arg(size(fit.memory))
             : qsTr("Fits: takes %1 of memory, about %2 a picture").arg(size(fit.memory)).arg(Durations.span(fit.seconds));
    }

    HoverHandler { id: hover }
    ToolTip {
        visible: label.known && hover.hovered
        text: label.known ? qsTr("Forecast for %1 in %2, before anything is loaded").arg(label.fit.device).arg(label.fit.precision) : ""
    }
}
