#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace photoflux::imaging {

struct Property {
    std::string key, value;  ///< e.g. `Exif.Image.Model`; the value in words, UTF-8
};

/// What Exif and XMP say, read through Exiv2. Any thread.
struct PhotoProperties {
    std::vector<Property> properties;
    std::string user_comment, digital_source_type, recipe_json;
    int orientation = 0;          ///< Exif's 1 … 8; 0 = not said
    int width = 0, height = 0;    ///< as stored; only of a whole file, 0 where it is not said
    std::vector<Error> problems;  ///< blocks that could not be read

    /// `tiff`: an Exif block without its `Exif` header.
    void add_exif(std::string_view tiff);
    void add_xmp(const std::string& packet);
    /// The whole file, in formats that this folder does not take apart itself (WebP, TIFF, HEIC, RAW).
    void add_file(std::string_view bytes);
};

}  // namespace photoflux::imaging
