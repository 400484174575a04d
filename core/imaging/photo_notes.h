#pragma once

// Standard library only: the catalogue includes it, too.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::imaging {

/// What a photo's file, or the sidecar beside it, says of itself. Empty or nullopt: not said. Text is UTF-8.
struct PhotoNotes {
    std::string format;         ///< "jpeg", "png", "tiff", "webp", …
    int width = 0, height = 0;  ///< upright, in pixels
    int orientation = 1;        ///< Exif's 1 … 8, of the stored pixels
    int pages = 1;
    std::optional<std::int64_t> taken_at;  ///< milliseconds since 1970 of the clock on the wall, as if it were UTC
    std::string camera, lens;              ///< "FUJIFILM X100V"
    std::optional<double> focal_length;    ///< mm
    std::optional<double> aperture;        ///< f-number
    std::optional<double> exposure;        ///< seconds
    std::optional<int> iso;
    std::optional<double> latitude, longitude;  ///< degrees, north and east positive
    std::string place;                          ///< as IPTC names it: "Fuenfría, Spain"
    std::string title, caption;
    std::vector<std::string> tags;
    std::optional<int> rating;   ///< 0 … 5
    std::string colour_profile;  ///< name of the ICC profile
    std::string prompt, model;   ///< of a picture that a program made
    std::optional<std::uint64_t> seed;
    bool generated = false;  ///< marked as made by a trained model, or holding a recipe for one
    bool operator==(const PhotoNotes&) const = default;
};

}  // namespace photoflux::imaging
