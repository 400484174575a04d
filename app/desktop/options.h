#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace photoflux::desktop {

/// What the command line asked for.
struct Options {
    QString library;          ///< folder of catalogue, queue and settings
    QString worker;           ///< photoflux-worker
    QString decoder;          ///< photoflux-decoder
    QString recogniser;       ///< photoflux-recogniser; it may be missing
    QString theme, language;  ///< for this run only; empty: as the user chose
    int textSize = 0;         ///< per cent, for this run only; 0: as the user chose
    QString screen;           ///< what to show first
    QString photo;            ///< of the library, shown in the editor; empty: none
    QString part;             ///< of the editor that is opened
    QSize size;               ///< of the window; empty: as it was left
    QString screenshot;       ///< write the window there once it has settled, then end
};

/// Ends the program with a sentence on stderr (and exit code 2) where the arguments make no sense, and after --help or
/// --version. Needs a QCoreApplication.
Options readOptions(const QStringList& arguments);

}  // namespace photoflux::desktop
