#include "importing/found_photos.h"

#include "imaging/whole_file.h"
#include "importing/picture_signs.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace photoflux::importing {
namespace {

namespace fs = std::filesystem;

constexpr const char* kCatalogue = "catalogue.sqlite";  // what makes a folder a library

bool is_text(const fs::path& path) {
    const auto bytes = path.u8string();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text =
        decoder(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    return !text.isNull() && !decoder.hasError();
}

bool hidden(const fs::path& name) { return name.native().front() == '.'; }

/// Thumbnails that a Synology station keeps beside photos.
bool of_a_machine(const fs::path& name) { return name == "@eaDir"; }

std::string in_small_letters(const fs::path& name) {
    const auto bytes = name.u8string();
    std::string lower(bytes.begin(), bytes.end());
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

bool begins_like_picture(const fs::path& path) {
    std::array<char, 16> head{};
    QFile file(imaging::to_qstring(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return true;  // to be told why
    const auto size = file.read(head.data(), head.size());
    return importing::begins_like_picture({head.data(), static_cast<std::size_t>(std::max<qint64>(size, 0))});
}

class Search {
public:
    Search(const std::function<void(const FoundPhotos&)>& found, const CancelToken& cancel)
        : on_found_(found), cancel_(cancel) {}

    FoundPhotos found;

    /// False when cancelled.
    bool look_at(const fs::path& path) {
        std::error_code error;
        const fs::path whole = fs::absolute(path, error).lexically_normal();
        if (const fs::path library = library_around(whole); !library.empty()) {
            found.libraries.push_back(library);
            return !cancel_.cancelled();
        }
        if (fs::is_directory(whole, error)) {
            // "photos/" and "photos" are one folder.
            return look_into(whole.has_filename() ? whole : whole.parent_path());
        }
        add(whole, sidecar_beside(whole));
        return !cancel_.cancelled();
    }

private:
    bool look_into(const fs::path& folder) {
        std::error_code error;
        const fs::path place = fs::canonical(folder, error);
        if (error || !is_text(folder)) return refuse(folder, error);
        if (!visited_.insert(place).second) return true;
        if (fs::exists(folder / kCatalogue, error)) {
            found.libraries.push_back(folder);
            return true;
        }
        std::vector<fs::path> names;
        fs::directory_iterator entry(folder, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error))
            names.push_back(entry->path().filename());
        if (error) refuse(folder, error);
        std::sort(names.begin(), names.end());
        std::set<std::pair<std::string, fs::path>> sidecars;  // by their names in small letters
        for (const fs::path& name : names)
            if (auto lower = in_small_letters(name); lower.ends_with(".xmp")) sidecars.insert({std::move(lower), name});
        const auto sidecar_of = [&](const fs::path& name) -> fs::path {
            for (const auto& wanted : {in_small_letters(name) + ".xmp", in_small_letters(name.stem()) + ".xmp"}) {
                const auto there = sidecars.lower_bound({wanted, {}});
                if (there != sidecars.end() && there->first == wanted) return folder / there->second;
            }
            return {};
        };
        std::vector<fs::path> folders;
        for (const fs::path& name : names) {
            if (cancel_.cancelled()) return false;
            if (hidden(name) || of_a_machine(name)) continue;
            const fs::path path = folder / name;
            const auto status = fs::status(path, error);
            if (fs::is_directory(status)) {
                folders.push_back(path);
            } else if (fs::is_regular_file(status) && !in_small_letters(name).ends_with(".xmp")) {
                if (named_like_picture(name) || (is_text(name) && begins_like_picture(path)))
                    add(path, sidecar_of(name));
                else
                    ++found.others;
            }
        }
        if (on_found_) on_found_(found);
        return std::all_of(folders.begin(), folders.end(), [&](const fs::path& one) { return look_into(one); });
    }

    /// The library that a file or folder lies in; empty: none.
    static fs::path library_around(const fs::path& path) {
        std::error_code error;
        fs::path folder = fs::weakly_canonical(path, error);
        for (;; folder = folder.parent_path()) {
            if (fs::exists(folder / kCatalogue, error)) return folder;
            if (folder == folder.parent_path()) return {};
        }
    }

    static fs::path sidecar_beside(const fs::path& photo) {
        for (const char* suffix : {".xmp", ".XMP"}) {
            for (auto stem : {photo, photo.parent_path() / photo.stem()}) {
                std::error_code error;
                if (fs::is_regular_file(stem += suffix, error)) return stem;
            }
        }
        return {};
    }

    void add(const fs::path& path, const fs::path& sidecar) {
        auto photo = look_up(path);
        if (!photo.ok()) {
            found.unreadable.push_back({path, photo.error()});
            return;
        }
        if (!listed_.insert(path).second) return;
        photo->sidecar = sidecar;
        found.bytes += photo->bytes;
        found.photos.push_back(std::move(*photo));
    }

    bool refuse(const fs::path& folder, const std::error_code& error) {
        const Sentence why = error ? plain(error.message()) : sentence("importing", "its name is no text");
        found.unreadable.push_back(
            {folder, Error{ErrorCode::bad_input,
                           sentence("importing", "the folder %1 cannot be read: %2")
                               .with(is_text(folder) ? imaging::name_for_people(folder) : folder.string(), why)}});
        return true;
    }

    const std::function<void(const FoundPhotos&)>& on_found_;
    const CancelToken& cancel_;
    std::set<fs::path> visited_, listed_;
};

}  // namespace

Result<FoundPhoto> look_up(const fs::path& path) {
    if (!is_text(path)) {
        return Error{ErrorCode::bad_input,
                     sentence("importing", "the name of %1 is no text in UTF-8; give the file another name")
                         .with(path.string())};
    }
    const std::string name = imaging::name_for_people(path);
    const QFileInfo file(imaging::to_qstring(path));
    if (!file.exists()) return Error{ErrorCode::not_found, sentence("importing", "%1 does not exist").with(name)};
    if (!file.isFile()) return Error{ErrorCode::bad_input, sentence("importing", "%1 is not a file").with(name)};
    FoundPhoto photo;
    photo.path = path;
    photo.bytes = static_cast<std::uint64_t>(file.size());
    photo.modified_at = file.lastModified().toMSecsSinceEpoch();
    return photo;
}

Result<FoundPhotos> find_photos(const std::vector<fs::path>& paths,
                                const std::function<void(const FoundPhotos&)>& found, const CancelToken& cancel) {
    Search search(found, cancel);
    for (const fs::path& path : paths)
        if (!search.look_at(path)) return Cancelled{};
    return std::move(search.found);
}

}  // namespace photoflux::importing
