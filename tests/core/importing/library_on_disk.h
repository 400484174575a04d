#pragma once

#include "importing/import.h"
#include "library/catalogue.h"
#include "library/items.h"
#include "library/thumbnails.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace photoflux::importing::test {

namespace fs = std::filesystem;

/// A JPEG of these dimensions whose pixels follow from the seed.
QByteArray jpeg(int seed, int width = 60, int height = 40);
QByteArray bytes_of(const fs::path& path);
/// Makes folders as needed. The file's time is an hour ago: as of a photo that nobody is writing.
void put(const fs::path& path, const QByteArray& bytes);

/// Looks at pictures with Qt alone. A photo named "20240503…" was taken on that day; of a sidecar, the text is the
/// title. `looked` counts.
Examine plain_examiner(std::atomic<int>* looked = nullptr);

/// A folder with originals and a library.
class LibraryOnDisk {
public:
    LibraryOnDisk();
    ~LibraryOnDisk();

    fs::path originals() const { return folder() / "originals"; }
    fs::path library() const { return folder() / "library"; }
    library::Catalogue& catalogue() { return *catalogue_; }
    library::Items& items() { return catalogue_->items(); }
    library::Thumbnails& thumbnails() { return *thumbnails_; }

    Result<ImportSummary> run(Way way, const std::vector<fs::path>& paths, const Import::Listener& listener = {},
                              const CancelToken& cancel = {});
    /// Imports the originals; fails the test when that fails.
    ImportSummary import(Way way = Way::copy);
    /// Bytes and time of every file among the originals.
    std::map<fs::path, std::pair<QByteArray, fs::file_time_type>> originals_now() const;
    /// Files of the library's photos, relative to it.
    std::vector<std::string> photos() const;
    /// Every row has its file with its hash, nothing lies half-copied, no file is without a row.
    void expect_sound();

    std::atomic<int> looked = 0;
    std::vector<Examine> examiners;

private:
    fs::path folder() const { return folder_.path().toStdString(); }

    QTemporaryDir folder_;
    std::unique_ptr<library::Catalogue> catalogue_;
    std::unique_ptr<library::Thumbnails> thumbnails_;
};

}  // namespace photoflux::importing::test
