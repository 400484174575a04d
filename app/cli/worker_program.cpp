#include "worker_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace photoflux::cli {

namespace {

/// A program of ours: the one that `variable` names, else `name` beside this one.
Result<QString> find_program(const char* variable, const QString& name) {
    const QString told = qEnvironmentVariable(variable);
    if (!told.isEmpty()) {
        if (QFileInfo(told).isExecutable() && QFileInfo(told).isFile()) return told;
        return Error{ErrorCode::not_found,
                     sentence("worker", "%1 names \"%2\", which is no program; correct the variable or remove it")
                         .with(variable, told.toStdString())};
    }
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = QStandardPaths::findExecutable(name, {folder});
    if (!beside.isEmpty()) return beside;
    return Error{ErrorCode::not_found,
                 sentence("worker", "%1 is missing in %2; the installation is incomplete, install PhotoFlux again")
                     .with(name.toStdString(), QDir::toNativeSeparators(folder).toStdString())};
}

}  // namespace

Result<QString> find_worker() { return find_program("PHOTOFLUX_WORKER", QStringLiteral("photoflux-worker")); }
Result<QString> find_decoder() { return find_program("PHOTOFLUX_DECODER", QStringLiteral("photoflux-decoder")); }

Result<QString> find_recogniser() {
    return find_program("PHOTOFLUX_RECOGNISER", QStringLiteral("photoflux-recogniser"));
}

}  // namespace photoflux::cli
