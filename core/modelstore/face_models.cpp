#include "modelstore/face_models.h"

#include "modelstore/model_folders.h"

#include <QString>

namespace photoflux::modelstore {

std::filesystem::path face_models() {
    const QString told = qEnvironmentVariable("PHOTOFLUX_FACE_MODELS");
    return told.isEmpty() ? user_models() / "faces" : std::filesystem::path(told.toStdU16String());
}

}  // namespace photoflux::modelstore
