#pragma once

#include "ui/editor/photo_source.h"

#include <QImage>
#include <filesystem>
#include <functional>
#include <string>

namespace photoflux::editor {

/// A photo as a recipe of the catalogue shows it, at most `max_side` long (0: all pixels). `little` may be empty, or
/// the photo itself made smaller, which is taken where it has pixels enough. Any thread.
using Develop = std::function<Result<QImage>(const std::filesystem::path& photo, const std::string& recipe,
                                             const QImage& little, int max_side, const CancelToken& cancel)>;
Develop developing(Decode decode);

}  // namespace photoflux::editor
