#pragma once

#include "dataset/photo_check.h"

#include <QTemporaryDir>
#include <filesystem>
#include <string>
#include <vector>

namespace photoflux::dataset::test {

/// A picture that photos.py made.
std::filesystem::path made(const std::string& name);

/// A folder that is gone after the test.
class Folder {
public:
    std::filesystem::path path() const { return folder_.path().toStdString(); }
    std::filesystem::path operator/(const std::string& name) const { return path() / name; }

private:
    QTemporaryDir folder_;
};

void put(const std::filesystem::path& path, const std::string& bytes);
std::string bytes_of(const std::filesystem::path& path);

/// The side that photos.py makes pictures for.
inline constexpr CheckOptions kSmall = {.resolution = 256};
inline constexpr CheckOptions kPerson = {.resolution = 256, .person = true};

/// Fails the test when they cannot be checked.
std::vector<PhotoReport> checked(const std::vector<std::filesystem::path>& photos,
                                 const CheckOptions& options = kSmall);
PhotoReport checked(const std::string& name, const CheckOptions& options = kSmall);
/// The pictures of `scenes`, checked once for all tests.
const std::vector<PhotoReport>& scenes();

/// "blurred too_small"
std::string findings(const PhotoReport& report);

}  // namespace photoflux::dataset::test
