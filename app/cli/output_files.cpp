#include "output_files.h"

#include "imaging/picture_file.h"
#include "imaging/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace photoflux::cli {
namespace {

struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(OutputFiles)
};

bool names_folder(const QString& out) {
    return out.endsWith(QLatin1Char('/')) || out.endsWith(QDir::separator()) || QFileInfo(out).isDir();
}

}  // namespace

Result<OutputFiles> OutputFiles::open(const QString& out, int count, std::uint64_t bytes) {
    OutputFiles files;
    files.count_ = count;
    if (out.isEmpty()) {
        files.folder_ = ".";
    } else if (names_folder(out)) {
        std::error_code failed;
        std::filesystem::create_directories(imaging::to_path(out), failed);
        if (failed) return imaging::cannot_write(imaging::to_path(out), failed);
        files.folder_ = imaging::to_path(out);
    } else {
        files.file_ = imaging::to_path(out);
        files.folder_ = imaging::folder_of(files.file_);
        if (!imaging::can_save_as(files.file_)) {
            return Error{
                ErrorCode::usage,
                OutputText::tr("--out %1 has no suffix that pictures are saved with; use .png or .jpg, or end it "
                               "with / for a folder")
                    .arg(QDir::toNativeSeparators(out))
                    .toStdString()};
        }
        for (int index = 0; index < count; ++index) PHOTOFLUX_CHECK(imaging::check_destination(files.numbered(index)));
    }
    PHOTOFLUX_CHECK(imaging::check_writable(files.folder_));
    std::error_code unknown;
    const auto space = std::filesystem::space(files.folder_, unknown);
    if (!unknown && space.available < bytes) {
        return Error{ErrorCode::no_disk,
                     OutputText::tr("the disk of %1 is full: %2 KB are free and %3 KB may be needed")
                         .arg(QString::fromStdString(imaging::name_for_people(files.folder_)))
                         .arg(space.available / 1024)
                         .arg(bytes / 1024)
                         .toStdString()};
    }
    return files;
}

std::filesystem::path OutputFiles::numbered(int index) const {
    if (count_ == 1) return file_;
    auto name = file_.stem();
    name += "-" + std::to_string(index + 1);
    name += file_.extension();
    return file_.parent_path() / name;
}

Result<std::filesystem::path> OutputFiles::save(const engine::Picture& picture, const imaging::Recipe& recipe) const {
    if (!file_.empty()) {
        const auto path = numbered(picture.index);
        PHOTOFLUX_CHECK(imaging::save_picture(path, picture.pixels, recipe));
        return path;
    }
    const auto folder = folder_ == "." ? std::filesystem::path() : folder_;
    const auto name_of = [&](int n) {
        return folder /
               ("photoflux-" + std::to_string(picture.seed) + (n == 1 ? "" : "-" + std::to_string(n)) + ".png");
    };
    return imaging::save_new_picture(name_of, picture.pixels, recipe);
}

}  // namespace photoflux::cli
