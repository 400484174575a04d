#include "pictures.h"
#include "photo_door.h"

#include <gtest/gtest.h>
#include <fstream>
#include <sstream>

namespace photoflux::dataset::test {

std::filesystem::path made(const std::string& name) {
    return std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "dataset_photos" / name;
}

void put(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    ASSERT_TRUE(file.good()) << path;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

std::vector<PhotoReport> checked(const std::vector<std::filesystem::path>& photos, const CheckOptions& options) {
    auto reports = check_photos(photos, options, photoflux::test::photo_door(), {}, {});
    EXPECT_TRUE(reports.ok());
    return reports.ok() ? *reports : std::vector<PhotoReport>(photos.size());
}

PhotoReport checked(const std::string& name, const CheckOptions& options) {
    return checked(std::vector{made(name)}, options).front();
}

const std::vector<PhotoReport>& scenes() {
    static const std::vector<PhotoReport> reports = [] {
        const auto photos = photos_in(made("scenes"));
        EXPECT_TRUE(photos.ok());
        return checked(*photos);
    }();
    return reports;
}

std::string findings(const PhotoReport& report) {
    std::string all;
    for (const Finding& finding : report.findings) all += (all.empty() ? "" : " ") + std::string(name_of(finding.kind));
    return all;
}

}  // namespace photoflux::dataset::test
