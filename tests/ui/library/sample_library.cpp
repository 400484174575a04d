#include "ui/library/sample_library.h"

#include <array>
#include <cstdio>

namespace photoflux::libraryscreen::testing {

namespace {

constexpr std::int64_t kBetween = std::int64_t{6} * 3600 * 1000;
constexpr std::array kCameras{"FUJIFILM X100V", "Apple iPhone 13", "NIKON Z 6"};

std::string hashOf(int number) {
    std::array<char, 65> text{};
    std::snprintf(text.data(), text.size(), "%064x", unsigned(number) + 1);
    return text.data();
}

}  // namespace

std::vector<library::NewItem> sampleItems(int count, const std::vector<std::filesystem::path>& photos) {
    std::vector<library::NewItem> items;
    items.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        library::NewItem item;
        const auto number = std::size_t(i);
        const bool real = number < photos.size();
        item.path = real ? photos[number]
                         : std::filesystem::path("/nowhere/photoflux") / ("DSCF" + std::to_string(10'000 + i) + ".jpg");
        item.storage = library::Storage::in_place;
        item.sha256 =
            hashOf(photos.empty() ? i : int(number % photos.size()) + (real ? 0 : i / int(photos.size()) << 20));
        item.bytes = 11'200'000;
        item.notes.format = "jpeg";
        item.notes.width = 6000;
        item.notes.height = 4000;
        item.notes.taken_at = kFirstTaken - i * kBetween;
        item.notes.camera = kCameras[number % kCameras.size()];
        item.notes.focal_length = 23;
        item.notes.aperture = 4;
        item.notes.exposure = 1.0 / 500;
        item.notes.iso = 200;
        item.notes.place = i % 5 == 0 ? "Fuenfría, Spain" : "";
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace photoflux::libraryscreen::testing
