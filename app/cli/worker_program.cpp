#include "worker_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace photoflux::cli {

Result<QString> find_worker() {
    const QString told = qEnvironmentVariable("PHOTOFLUX_WORKER");
    if (!told.isEmpty()) {
        if (QFileInfo(told).isExecutable() && QFileInfo(told).isFile()) return told;
        return Error{
            ErrorCode::not_found,
            sentence("worker", "PHOTOFLUX_WORKER names \"%1\", which is no program; correct the variable or remove it")
                .with(told.toStdString())};
    }
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = QStandardPaths::findExecutable(QStringLiteral("photoflux-worker"), {folder});
    if (!beside.isEmpty()) return beside;
    return Error{
        ErrorCode::not_found,
        sentence("worker", "photoflux-worker is missing in %1; the installation is incomplete, install PhotoFlux again")
            .with(QDir::toNativeSeparators(folder).toStdString())};
}

}  // namespace photoflux::cli
