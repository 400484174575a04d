// What can be done with the picture that is looked at.

#include "ui/generate/generate_model.h"

#include "imaging/picture_file.h"
#include "imaging/recipe.h"
#include "ui/controls/error_words.h"
#include "ui/generate/paths.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QStandardPaths>

namespace photoflux::generate {

namespace {

/// The error as a sentence; empty when all went well.
QString copyFile(const QString& from, const QString& to) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return GenerateModel::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(from), source.errorString());
    // Written beside and renamed: a full disk leaves no half a picture under the name that was asked for.
    QSaveFile target(to);
    if (target.open(QIODevice::WriteOnly) && target.write(source.readAll()) == source.size() && target.commit())
        return {};
    return GenerateModel::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(to), target.errorString());
}

Result<void> writeAs(library::Catalogue* catalogue, imaging::Decoders* decoders, qint64 id, const QString& from,
                     const QString& to) {
    PHOTOFLUX_TRY(const auto made, catalogue->picture(id));
    PHOTOFLUX_TRY(const auto recipe, imaging::recipe_from_json(made.recipe));
    PHOTOFLUX_TRY(QImage image, decoders->decode(toPath(from)));
    image.convertTo(QImage::Format_RGB888);
    engine::Pixels pixels{image.width(), image.height(), {}};
    for (int y = 0; y < image.height(); ++y)
        pixels.rgb.insert(pixels.rgb.end(), image.constScanLine(y),
                          image.constScanLine(y) + std::ptrdiff_t(image.width()) * 3);
    return imaging::save_picture(toPath(to), pixels, recipe);
}

/// Another format is encoded anew, with the same recipe; the same format is the same file.
QString saveFile(library::Catalogue* catalogue, imaging::Decoders* decoders, qint64 id, const QString& from,
                 const QString& to) {
    if (QFileInfo(to).suffix().compare(QFileInfo(from).suffix(), Qt::CaseInsensitive) == 0) return copyFile(from, to);
    const Result<void> result = writeAs(catalogue, decoders, id, from, to);
    return result.ok() || result.cancelled() ? QString() : controls::errorWords(result.error());
}

}  // namespace

/// Runs `call` on the library's thread; `after` here when it went well.
template <class Call, class After>
void GenerateModel::change(const Call& call, const After& after) {
    calls_->run([catalogue = catalogue_, call] { return call(catalogue); })
        .then(this, [this, after](const Result<void>& result) {
            if (result.ok()) {
                after();
            } else if (!result.cancelled()) {
                fail(controls::errorWords(result.error()));
            }
        });
}

void GenerateModel::toggleFavourite() {
    if (!picture_.valid()) return;
    const qint64 id = picture_.id;
    const bool favourite = !picture_.favourite;
    change([id, favourite](library::Catalogue* catalogue) { return catalogue->set_favourite(id, favourite); },
           [this, id, favourite] {
               strip_.setFavourite(id, favourite);
               if (picture_.id == id) setPicture(strip_.at(strip_.rowOf(id)));
           });
}

void GenerateModel::copy() {
    if (!picture_.valid()) return;
    const QString path = picture_.path;
    const auto read = [decoders = settings_->photo()->decoders(), path] { return decoders->decode(toPath(path)); };
    calls_->run(read).then(this, [this, path](const Result<QImage>& image) {
        if (image.cancelled()) return;
        if (!image.ok()) return fail(controls::errorWords(image.error()));
        auto* content = new QMimeData;
        content->setImageData(*image);
        content->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(content);
        Q_EMIT told(QStringLiteral("copied"), {});
    });
}

QUrl GenerateModel::suggestedFile() const {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    return QUrl::fromLocalFile(folder.filePath(QFileInfo(picture_.path).fileName()));
}

void GenerateModel::saveAs(const QUrl& target) {
    QString to = target.toLocalFile();
    if (!picture_.valid() || to.isEmpty()) return;
    // A name without a suffix that can be written becomes a PNG.
    if (!imaging::can_save_as(toPath(to))) to += QStringLiteral(".png");
    calls_
        ->run([catalogue = catalogue_, decoders = settings_->photo()->decoders(), id = picture_.id,
               from = picture_.path, to] { return saveFile(catalogue, decoders, id, from, to); })
        .then(this, [this, to](const QString& problem) {
            if (!problem.isEmpty()) return fail(problem);
            Q_EMIT told(QStringLiteral("saved"), QDir::toNativeSeparators(to));
        });
}

void GenerateModel::showInFolder() {
    if (picture_.valid()) QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(picture_.path).absolutePath()));
}

void GenerateModel::moveToTrash() {
    if (!picture_.valid()) return;
    const PictureEntry gone = picture_;
    change([id = gone.id](library::Catalogue* catalogue) { return catalogue->remove_picture(id); },
           [this, gone] {
               const int row = strip_.rowOf(gone.id);
               strip_.take(gone.id);
               trashed_ = gone;
               if (picture_.id == gone.id) setPicture(strip_.at(std::min(row, strip_.count() - 1)));
               Q_EMIT told(QStringLiteral("trashed"), {});
           });
}

void GenerateModel::undoTrash() {
    if (!trashed_.valid()) return;
    const PictureEntry back = trashed_;
    trashed_ = {};
    change([id = back.id](library::Catalogue* catalogue) { return catalogue->restore_picture(id); },
           [this, back] {
               strip_.putBack(back);
               setPicture(back);
               Q_EMIT told(QStringLiteral("restored"), {});
           });
}

void GenerateModel::useSettings() {
    if (picture_.valid()) settings_->use(picture_);
}

void GenerateModel::makeAgain() {
    if (picture_.valid()) addLike(picture_, picture_.seed);
}

void GenerateModel::vary() {
    if (picture_.valid()) addLike(picture_, randomSeed());
}

void GenerateModel::addLike(const PictureEntry& picture, quint64 seed) {
    if (!settings_->models()->choose(picture.model)) {
        fail(tr("The model “%1” that made this picture is not here. Add its folder under Model, then try again.")
                 .arg(picture.model));
        return;
    }
    engine::GenerateRequest request = settings_->request();
    const StartPhoto& photo = *settings_->photo();
    if (picture.photo.isEmpty()) {
        request.start.reset();
    } else if (photo.name() == picture.photo && photo.masked() == picture.photoMasked) {
        request.start->strength = picture.photoStrength;
    } else {
        // The library keeps no photo, only the name of its file.
        fail(
            picture.photoMasked
                ? tr("This picture was made from the photo “%1” with a mask. Choose both under “Photo to work from”, "
                     "then try again.")
                      .arg(picture.photo)
                : tr("This picture was made from the photo “%1”. Choose it under “Photo to work from”, then try again.")
                      .arg(picture.photo));
        return;
    }
    request.loras.clear();  // the prompt names them
    request.prompt = picture.prompt.toStdString();
    request.width = picture.width;
    request.height = picture.height;
    request.steps = picture.steps;
    request.guidance = picture.guidance >= 0 ? std::optional(picture.guidance) : std::nullopt;
    request.seed = seed;
    request.count = 1;
    add(request, picture.style);
}

}  // namespace photoflux::generate
