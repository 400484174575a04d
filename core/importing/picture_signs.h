#pragma once

#include <filesystem>
#include <string_view>

namespace photoflux::importing {

/// Whether a file that begins with these bytes (16 are enough) may be a picture: JPEG, PNG, TIFF and raw photos that
/// are TIFF inside, WebP, HEIC, AVIF, JPEG XL, JPEG 2000, GIF, BMP, raw photos of Fujifilm, Canon, Olympus, Panasonic,
/// Minolta and Sigma.
bool begins_like_picture(std::string_view bytes);

/// Whether a file's name ends like that of a picture, in whatever case: a hint only.
bool named_like_picture(const std::filesystem::path& path);

}  // namespace photoflux::importing
