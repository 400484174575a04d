#include "library/connection.h"

#include <chrono>

namespace photoflux::library {

namespace fs = std::filesystem;

std::string Connection::name() const { return utf8(folder / "catalogue.sqlite"); }

bool Connection::inside(const fs::path& path) const {
    const fs::path relative = path.lexically_normal().lexically_relative(folder.lexically_normal());
    return !relative.empty() && relative != "." && *relative.begin() != "..";
}

std::string Connection::stored(const fs::path& path) const {
    const fs::path normal = path.lexically_normal();
    return utf8(inside(path) ? normal.lexically_relative(folder.lexically_normal()) : normal);
}

fs::path Connection::absolute(const std::string& stored) const { return folder / from_utf8(stored); }

Error Connection::no_picture(std::int64_t id) const {
    return {ErrorCode::not_found, sentence("library", "there is no picture %1 in %2").with(id, name())};
}

Error Connection::no_item(std::int64_t id) const {
    return {ErrorCode::not_found, sentence("library", "there is no photo %1 in %2").with(id, name())};
}

Error Connection::no_album(std::int64_t id) const {
    return {ErrorCode::not_found, sentence("library", "there is no album %1 in %2").with(id, name())};
}

std::string utf8(const fs::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

fs::path from_utf8(const std::string& text) { return {std::u8string(text.begin(), text.end())}; }

std::int64_t now() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::optional<FileState> file_state(const fs::path& path) {
    using namespace std::chrono;
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return std::nullopt;
    const std::uintmax_t bytes = fs::file_size(path, error);
    if (error) return std::nullopt;
    const auto written = fs::last_write_time(path, error);
    if (error) return std::nullopt;
    const auto since = file_clock::to_sys(written).time_since_epoch();
    return FileState{bytes, floor<milliseconds>(since).count()};
}

}  // namespace photoflux::library
