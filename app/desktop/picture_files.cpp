#include "desktop/picture_files.h"

#include "imaging/picture_file.h"
#include "imaging/recipe.h"
#include "importing/made_pictures.h"

#include <QDir>
#include <QFile>
#include <QMutexLocker>
#include <utility>

namespace photoflux::desktop {

namespace {

QString fileName(const jobs::Job& job, const engine::Picture& picture) {
    return QStringLiteral("%1-%2-%3-seed%4.png")
        .arg(job.createdAt.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss")))
        .arg(job.id)
        .arg(picture.index + 1)
        .arg(picture.seed);
}

}  // namespace

PictureFiles::PictureFiles(library::Catalogue* catalogue, QString folder, std::function<void()> stored)
    : catalogue_(catalogue), folder_(std::move(folder)), stored_(std::move(stored)) {}

void PictureFiles::setFolder(const QString& folder) {
    QMutexLocker lock(&mutex_);
    folder_ = folder;
}

Result<QString> PictureFiles::store(const jobs::Job& job, const engine::Picture& picture) {
    QString folder;
    {
        QMutexLocker lock(&mutex_);
        folder = folder_;
    }
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder))
            return Error{ErrorCode::no_disk,
                         sentence("desktop",
                                  "the folder for pictures, %1, is not there and cannot be made; choose another in "
                                  "Settings.")
                             .with(QDir::toNativeSeparators(folder).toStdString())};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QString file = QDir(folder).absoluteFilePath(fileName(job, picture));
    const std::filesystem::path path(file.toStdU16String());
    const std::string style = job.recipe.value(QStringLiteral("style")).toString().toStdString();
    const imaging::Recipe recipe = imaging::recipe_of(job.request, picture, style);
    imaging::SaveOptions options;
    options.readers = imaging::Readers::owner;
    PHOTOFLUX_CHECK(imaging::save_picture(path, picture.pixels, recipe, options));

    PHOTOFLUX_TRY([[maybe_unused]] const auto id, catalogue_->add_picture(importing::made_picture(path, recipe)));
    stored_();
    return file;
}

}  // namespace photoflux::desktop
