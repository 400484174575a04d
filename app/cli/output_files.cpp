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
        if (!QDir().mkpath(out)) {
            return Error{ErrorCode::no_disk,
                         OutputText::tr("the folder %1 cannot be made; check its parent's permissions")
                             .arg(QDir::toNativeSeparators(out))
                             .toStdString()};
        }
        files.folder_ = imaging::to_path(out);
    } else {
        files.file_ = imaging::to_path(out);
        files.folder_ = files.file_.has_parent_path() ? files.file_.parent_path() : ".";
        if (!imaging::can_save_as(files.file_)) {
            return Error{
                ErrorCode::usage,
                OutputText::tr("--out %1 has no suffix that pictures are saved with; use .png or .jpg, or end it "
                               "with / for a folder")
                    .arg(QDir::toNativeSeparators(out))
                    .toStdString()};
        }
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

std::filesystem::path OutputFiles::path_of(int index, std::uint64_t seed) const {
    if (!file_.empty()) {
        if (count_ == 1) return file_;
        auto name = file_.stem();
        name += "-" + std::to_string(index + 1);
        name += file_.extension();
        return file_.parent_path() / name;
    }
    const std::string stem = "photoflux-" + std::to_string(seed);
    const auto folder = folder_ == "." ? std::filesystem::path() : folder_;
    std::filesystem::path path = folder / (stem + ".png");
    std::error_code unreadable;
    for (int n = 2; std::filesystem::exists(path, unreadable); ++n)
        path = folder / (stem + "-" + std::to_string(n) + ".png");
    return path;
}

}  // namespace photoflux::cli
