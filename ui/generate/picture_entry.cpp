#include "ui/generate/picture_entry.h"

#include "imaging/recipe.h"
#include "ui/generate/paths.h"

#include <QLocale>

namespace photoflux::generate {

QString PictureEntry::made() const {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(createdAt), QLocale::ShortFormat);
}

PictureEntry PictureEntry::from(const library::MadePicture& picture) {
    PictureEntry entry;
    entry.id = picture.id;
    entry.path = toQString(picture.path);
    entry.prompt = QString::fromStdString(picture.prompt);
    entry.model = QString::fromStdString(picture.model_name);
    entry.modelHash = QString::fromStdString(picture.model_hash);
    entry.style = QString::fromStdString(picture.style);
    if (const auto recipe = imaging::recipe_from_json(picture.recipe); recipe.ok() && recipe->start) {
        entry.photo = QString::fromStdString(recipe->start->name);
        entry.photoStrength = recipe->start->strength;
        entry.photoMasked = recipe->start->masked;
    }
    entry.seed = picture.seed;
    entry.width = picture.width;
    entry.height = picture.height;
    entry.steps = picture.steps;
    entry.guidance = picture.guidance.value_or(-1);
    entry.favourite = picture.favourite;
    entry.createdAt = picture.created_at;
    return entry;
}

}  // namespace photoflux::generate
