#pragma once

#include "engine/request.h"
#include "imaging/recipe.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace photoflux::imaging::test {

/// A folder that is gone after the test.
class Folder {
public:
    std::filesystem::path operator/(const char* name) const { return path() / name; }
    std::filesystem::path path() const { return folder_.path().toStdString(); }

private:
    QTemporaryDir folder_;
};

QByteArray bytes_of(const std::filesystem::path& path);
void put(const std::filesystem::path& path, const QByteArray& bytes);

/// What a program prints; fails the test when it cannot be run or exits with an error.
QByteArray output_of(const QString& program, const QStringList& arguments, const QByteArray& input = {});
/// ExifTool's view of files, one object each: `{"XMP-iptcExt:DigitalSourceType": …}`.
nlohmann::json exiftool(const std::vector<std::filesystem::path>& paths);
nlohmann::json exiftool(const std::filesystem::path& path);

engine::Pixels gradient(int width, int height);
Recipe recipe_with(std::string prompt);

/// Prompts that break careless code.
std::vector<std::string> tricky_prompts();

}  // namespace photoflux::imaging::test
