#include "library_on_disk.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <algorithm>
#include <chrono>
#include <fstream>
#include <set>

namespace photoflux::importing::test {

using std::chrono_literals::operator""h;

QByteArray jpeg(int seed, int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) image.setPixel(x, y, qRgb(x * 4 + seed * 7, y * 6, (x * y + seed * 31) % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

QByteArray bytes_of(const fs::path& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const fs::path& path, const QByteArray& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);  // names that are no text, too
    file.write(bytes.constData(), bytes.size());
    file.close();
    ASSERT_TRUE(file) << path;
    fs::last_write_time(path, fs::file_time_type::clock::now() - 1h);
}

Examine plain_examiner(std::atomic<int>* looked) {
    return [looked](const fs::path& photo, const fs::path& sidecar,
                    const CancelToken& cancel) -> Result<imaging::Examined> {
        if (looked) ++*looked;
        if (cancel.cancelled()) return Cancelled{};
        QImageReader reader(QString::fromStdString(photo.string()));
        reader.setDecideFormatFromContent(true);
        const QImage image = reader.read();
        if (image.isNull()) return Error{ErrorCode::bad_input, "[imaging] " + photo.string() + " is no picture"};
        imaging::Examined seen;
        seen.notes.width = image.width();
        seen.notes.height = image.height();
        seen.notes.format = reader.format().toStdString();
        const auto day = QDate::fromString(QString::fromStdString(photo.filename().string()).left(8), "yyyyMMdd");
        if (day.isValid()) seen.notes.taken_at = day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        if (!sidecar.empty()) seen.notes.title = bytes_of(sidecar).toStdString();
        for (const int side : library::kThumbnailSides) seen.thumbnails.push_back({side, "thumbnail"});
        return seen;
    };
}

LibraryOnDisk::LibraryOnDisk() {
    for (int i = 0; i < 2; ++i) examiners.push_back(plain_examiner(&looked));
    fs::create_directories(originals());
    auto catalogue = library::Catalogue::open(library());
    if (!catalogue.ok()) ADD_FAILURE() << catalogue.error().message;
    catalogue_ = std::move(*catalogue);
    auto thumbnails = library::Thumbnails::open(library());
    if (!thumbnails.ok()) ADD_FAILURE() << thumbnails.error().message;
    thumbnails_ = std::move(*thumbnails);
}

LibraryOnDisk::~LibraryOnDisk() = default;

Result<ImportSummary> LibraryOnDisk::run(Way way, const std::vector<fs::path>& paths, const Import::Listener& listener,
                                         const CancelToken& cancel) {
    Import import(*catalogue_, *thumbnails_, examiners, way);
    return import.run(paths, listener, cancel);
}

ImportSummary LibraryOnDisk::import(Way way) {
    auto summary = run(way, {originals()});
    if (!summary.ok()) {
        ADD_FAILURE() << (summary.cancelled() ? "cancelled" : summary.error().message);
        return {};
    }
    return std::move(*summary);
}

std::map<fs::path, std::pair<QByteArray, fs::file_time_type>> LibraryOnDisk::originals_now() const {
    std::map<fs::path, std::pair<QByteArray, fs::file_time_type>> all;
    for (const auto& entry : fs::recursive_directory_iterator(originals()))
        if (entry.is_regular_file()) all[entry.path()] = {bytes_of(entry.path()), entry.last_write_time()};
    return all;
}

std::vector<std::string> LibraryOnDisk::photos() const {
    std::vector<std::string> all;
    if (!fs::exists(library() / "photos")) return all;
    for (const auto& entry : fs::recursive_directory_iterator(library() / "photos"))
        if (entry.is_regular_file() && entry.path().filename() != "lock")
            all.push_back(entry.path().lexically_relative(library() / "photos").string());
    std::sort(all.begin(), all.end());
    return all;
}

void LibraryOnDisk::expect_sound() {
    const auto rows = items().rows({});
    ASSERT_TRUE(rows.ok());
    std::set<std::string> owned;
    for (const auto& row : *rows) {
        const auto item = items().item(row.id);
        ASSERT_TRUE(item.ok());
        const QByteArray bytes = bytes_of(item->path);
        EXPECT_EQ(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString(), item->sha256)
            << item->path;
        EXPECT_EQ(item->bytes, static_cast<std::uint64_t>(bytes.size()));
        for (const int side : library::kThumbnailSides) {
            const auto thumbnail = thumbnails().get(item->sha256, side);
            EXPECT_TRUE(thumbnail.ok() && thumbnail->has_value());
        }
        if (item->storage == library::Storage::copied)
            owned.insert(item->path.lexically_relative(library() / "photos").string());
    }
    for (const std::string& file : photos())
        EXPECT_TRUE(file.ends_with(".xmp") || owned.contains(file)) << file << " is nobody's";
}

}  // namespace photoflux::importing::test
