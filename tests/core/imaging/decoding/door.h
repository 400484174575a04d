#pragma once

#include "imaging/decoder.h"

#include <QImage>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

namespace photoflux::imaging::test {

/// photoflux-decoder of this build.
std::filesystem::path decoder_program();
std::unique_ptr<Decoder> open_door(const DecodeLimits& limits = {});

/// A file that a fixture's script left: `door_photos`, `hostile_pictures`.
std::filesystem::path fixture(const char* name);
nlohmann::json json_of(const std::filesystem::path& path);

/// The largest difference of a channel, alpha included; 1000 where the sizes differ.
int furthest(const QImage& one, const QImage& other);

}  // namespace photoflux::imaging::test
