#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <vector>

namespace photoflux::protocol {

/// One message on a pipe: header length and payload length (4 bytes each, little endian), the header as UTF-8 JSON,
/// then the payload (raw bytes, mostly pixels).
struct Message {
    nlohmann::json header;  ///< an object
    std::vector<std::uint8_t> payload;
};

inline constexpr std::size_t kMaxHeaderBytes = 1u << 20;
inline constexpr std::size_t kMaxPayloadBytes = 1u << 30;

/// What becomes of text that is not UTF-8: refused where meaning hangs on it, replaced where people only read it.
enum class InvalidText { refuse, replace };

/// Errors: bad_input when a text is not UTF-8 or a part is above its limit.
Result<std::vector<std::uint8_t>> encode(const Message& message, InvalidText invalid_text = InvalidText::refuse);

/// Takes a byte stream apart. Not thread-safe. A stream that was broken once stays broken.
class FrameReader {
public:
    /// Keeps a copy of the bytes. Any cut of the stream gives the same messages. Lengths above the limits are refused
    /// before anything is reserved for them.
    void feed(std::span<const std::uint8_t> bytes);
    /// The next whole message, or nothing while bytes are missing. Errors: corrupt.
    Result<std::optional<Message>> next();
    /// True when bytes of an unfinished message are waiting: a stream that ends now was cut off.
    bool inside_message() const { return !buffer_.empty(); }

private:
    Result<std::optional<Message>> refuse(const Sentence& what);

    std::vector<std::uint8_t> buffer_;
    std::size_t used_ = 0;  ///< bytes at the front of buffer_ that were taken already
    std::optional<Error> broken_;
};

}  // namespace photoflux::protocol
