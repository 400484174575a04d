#include "door.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace photoflux::imaging::test {

std::filesystem::path decoder_program() { return std::filesystem::path(PHOTOFLUX_BIN_DIR) / "photoflux-decoder"; }

std::unique_ptr<Decoder> open_door(const DecodeLimits& limits) {
    auto made = Decoder::create(decoder_program(), limits);
    EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().message);
    return made.ok() ? std::move(made).value() : nullptr;
}

std::filesystem::path fixture(const char* name) { return std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / name; }

nlohmann::json json_of(const std::filesystem::path& path) {
    std::ifstream file(path);
    auto json = nlohmann::json::parse(file, nullptr, false);
    EXPECT_TRUE(json.is_object()) << path;
    return json;
}

int furthest(const QImage& one, const QImage& other) {
    if (one.size() != other.size() || one.isNull()) return 1000;
    const QImage a = one.convertToFormat(QImage::Format_ARGB32), b = other.convertToFormat(QImage::Format_ARGB32);
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        const uchar *left = a.constScanLine(y), *right = b.constScanLine(y);
        for (int i = 0; i < a.width() * 4; ++i) most = std::max(most, std::abs(left[i] - right[i]));
    }
    return most;
}

}  // namespace photoflux::imaging::test
