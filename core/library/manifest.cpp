#include "library/manifest.h"

#include "base/sha256.h"
#include "library/library_files.h"

#include <charconv>
#include <fstream>
#include <sstream>

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kFirst = "photoflux backup 1";

// A path may hold anything but a line's end.
std::string escaped(const std::string& path) {
    std::string text;
    for (const char c : path) {
        if (c == '%') {
            text += "%25";
        } else if (c == '\n') {
            text += "%0A";
        } else if (c == '\r') {
            text += "%0D";
        } else {
            text += c;
        }
    }
    return text;
}

std::string unescaped(const std::string& text) {
    std::string path;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view code = std::string_view(text).substr(at, 3);
        if (code == "%25" || code == "%0A" || code == "%0D") {
            path += code == "%25" ? '%' : code == "%0A" ? '\n' : '\r';
            at += 2;
        } else {
            path += text[at];
        }
    }
    return path;
}

bool stays_inside(const std::string& path) {
    const fs::path relative = from_utf8(path);
    if (path.empty() || relative.is_absolute() || relative.has_root_name()) return false;
    const fs::path normal = relative.lexically_normal();
    return !normal.empty() && *normal.begin() != ".." && *normal.begin() != ".";
}

bool read_line(Manifest& manifest, const std::string& line) {
    std::istringstream words(line);
    std::string kind;
    words >> kind;
    if (kind == "made") return static_cast<bool>(words >> manifest.made_at);
    if (kind == "catalogue") return (words >> manifest.catalogue) && is_sha256(manifest.catalogue);
    if (kind != "file") return false;
    Manifest::File file;
    if (!(words >> file.sha256 >> file.bytes >> file.modified_at) || words.get() != ' ') return false;
    std::getline(words, file.path);
    file.path = unescaped(file.path);
    if (!is_sha256(file.sha256) || !stays_inside(file.path)) return false;
    manifest.files.push_back(std::move(file));
    return true;
}

}  // namespace

Result<void> write_manifest(const Manifest& manifest, const fs::path& file) {
    std::ostringstream text;
    text << kFirst << "\nmade " << manifest.made_at << "\ncatalogue " << manifest.catalogue << '\n';
    for (const Manifest::File& one : manifest.files) {
        text << "file " << one.sha256 << ' ' << one.bytes << ' ' << one.modified_at << ' ' << escaped(one.path) << '\n';
    }
    Sha256 hash;
    hash.update(text.str());
    text << "end " << hash.hex() << '\n';
    const fs::path part = fs::path(file) += ".part";
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    out << text.str();
    out.close();
    std::error_code error;
    if (out) {
        PHOTOFLUX_CHECK(database::sync_file(part));
        fs::rename(part, file, error);
    }
    if (!out || error) {
        return Error{ErrorCode::no_disk, sentence("library",
                                                  "%1 cannot be written: the disk is full, gone or "
                                                  "write-protected")
                                             .with(utf8(file))};
    }
    return database::sync_folder(file.parent_path());
}

Result<Manifest> read_manifest(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return Error{ErrorCode::not_found,
                     sentence("library", "%1 is not there: the folder is no backup, or one that was not finished")
                         .with(utf8(file))};
    }
    const Error damaged{ErrorCode::corrupt,
                        sentence("library", "%1 is damaged; another backup may be whole").with(utf8(file))};
    Manifest manifest;
    Sha256 hash;
    std::string line;
    bool first = true;
    while (std::getline(in, line)) {
        if (line.starts_with("end ")) {
            if (line.substr(4) != hash.hex() || manifest.catalogue.empty()) return damaged;
            return manifest;
        }
        hash.update(line + "\n");
        if (first ? line != kFirst : !read_line(manifest, line)) return damaged;
        first = false;
    }
    return damaged;
}

}  // namespace photoflux::library
