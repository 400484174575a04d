pragma Singleton

import QtQuick

/// Times as people say them.
QtObject {
    function span(seconds: real): string {
        if (seconds < 1)
            return qsTr("under 1 s");
        if (seconds < 60)
            return qsTr("%1 s").arg(Math.round(seconds));
        if (seconds < 3600)
            return qsTr("%1 min").arg(Math.round(seconds / 60));
        return qsTr("%1 h %2 min").arg(Math.floor(seconds / 3600)).arg(Math.round(seconds % 3600 / 60));
    }
    /// Empty while nothing is known.
    function left(seconds: real): string {
        return seconds < 0 ? "" : qsTr("%1 left").arg(span(seconds));
    }
}
