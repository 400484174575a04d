#pragma once

#include "base/result.h"
#include "imaging/decoder.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::imaging::wire {

// A message is 16 bytes of start, a JSON header, and blobs whose lengths the header gives. Each side treats what the
// other says as hostile: nothing is believed that has not been checked against a limit.

struct Start {
    std::uint32_t header = 0;  ///< bytes of JSON
    std::uint64_t blobs = 0;   ///< bytes of all blobs together
};
inline constexpr std::size_t kStartBytes = 16;
inline constexpr std::uint32_t kMaxHeader = 16U << 20;

std::array<std::uint8_t, kStartBytes> packed(const Start& start);
/// Nothing when it is no start of a message, its header is too long or its blobs are longer than `max_blobs`.
std::optional<Start> start_of(const std::array<std::uint8_t, kStartBytes>& bytes, std::uint64_t max_blobs);

enum class Task { examine, decode, measure };

/// Blobs: the photo, the sidecar.
struct Request {
    Task task = Task::examine;
    std::string name;  ///< of the file, for the child's sentences
    std::uint64_t photo = 0, sidecar = 0;
    std::vector<int> sides;  ///< examine
    int max_side = 0;        ///< decode
};
std::string to_json(const Request& request);
std::optional<Request> request_of(std::string_view json);

struct Little {
    int side = 0;
    std::uint64_t bytes = 0;
};

/// Blobs: the thumbnails; or the pixels, line by line without gaps, four channels of 8 or 16 bits as QImage has them.
struct Answer {
    std::optional<Error> error;  ///< nothing else is said then
    PhotoNotes notes;
    std::uint64_t look = 0;
    std::vector<Little> thumbnails;
    std::vector<Error> problems;
    int width = 0, height = 0;
    bool sixteen_bits = false, transparent = false;
};
std::string to_json(const Answer& answer);
/// Texts are cut at sane lengths, numbers that cannot be are left out.
std::optional<Answer> answer_of(std::string_view json);

}  // namespace photoflux::imaging::wire
