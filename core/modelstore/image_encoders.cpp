#include "modelstore/image_encoders.h"

#include "likeness/encoder_folder.h"
#include "modelstore/model_folders.h"

#include <QFileInfo>
#include <QString>
#include <vector>

namespace photoflux::modelstore {

std::filesystem::path installed_image_encoder() {
    // The larger sees more; only these are known to rank faces and things better than the one built in.
    for (const char* name : {"dinov2-base", "dinov2-small"})
        if (const auto folder = user_models() / name; likeness::is_image_encoder(folder)) return folder;
    return {};
}

Result<std::filesystem::path> find_image_encoder(const std::string& name_or_path) {
    const QString name = QString::fromStdString(name_or_path);
    std::vector<std::filesystem::path> places = {
        std::filesystem::path(QFileInfo(name).absoluteFilePath().toStdU16String())};
    if (!name.contains(QLatin1Char('/'))) places.push_back(user_models() / name.toStdU16String());
    for (const auto& snapshot : hub_snapshots(hub_cache()))
        if (repository_of(snapshot) == name) places.push_back(snapshot);
    for (const auto& place : places)
        if (likeness::is_image_encoder(place)) return place;
    return Error{ErrorCode::not_found,
                 sentence("modelstore",
                          "%1 is no image encoder: a folder with config.json and model.safetensors of a DINOv2 or CLIP "
                          "is wanted; \"photoflux models download dinov2-small\" fetches one")
                     .with(name_or_path)};
}

}  // namespace photoflux::modelstore
