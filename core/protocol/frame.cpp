#include "protocol/frame.h"

#include <algorithm>
#include <string>

namespace photoflux::protocol {

namespace {

constexpr std::size_t kPrefixBytes = 8;

void put_u32(std::uint8_t* to, std::size_t value) {
    for (int i = 0; i < 4; ++i) to[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

std::size_t get_u32(const std::uint8_t* from) {
    std::size_t value = 0;
    for (int i = 0; i < 4; ++i) value |= std::size_t{from[i]} << (8 * i);
    return value;
}

}  // namespace

Result<std::vector<std::uint8_t>> encode(const Message& message, InvalidText invalid_text) {
    std::string header;
    try {
        using Handler = nlohmann::json::error_handler_t;
        header = message.header.dump(-1, ' ', false,
                                     invalid_text == InvalidText::replace ? Handler::replace : Handler::strict);
    } catch (const nlohmann::json::exception&) {
        return Error{ErrorCode::bad_input, sentence("protocol", "a text of the message is not valid UTF-8")};
    }
    if (header.size() > kMaxHeaderBytes) {
        return Error{ErrorCode::bad_input,
                     sentence("protocol",
                              "the message has %1 bytes of text; at most 1 MiB is allowed, the prompt may be too long")
                         .with(header.size())};
    }
    if (message.payload.size() > kMaxPayloadBytes) {
        return Error{ErrorCode::bad_input,
                     sentence("protocol", "the message carries %1 bytes of pixels; at most 1 GiB is allowed")
                         .with(message.payload.size())};
    }
    std::vector<std::uint8_t> bytes(kPrefixBytes + header.size() + message.payload.size());
    put_u32(bytes.data(), header.size());
    put_u32(bytes.data() + 4, message.payload.size());
    std::copy(header.begin(), header.end(), bytes.begin() + kPrefixBytes);
    std::copy(message.payload.begin(), message.payload.end(), bytes.end() - std::ptrdiff_t(message.payload.size()));
    return bytes;
}

void FrameReader::feed(std::span<const std::uint8_t> bytes) {
    if (broken_) return;
    if (used_ > 0) {
        buffer_.erase(buffer_.begin(), buffer_.begin() + std::ptrdiff_t(used_));
        used_ = 0;
    }
    buffer_.insert(buffer_.end(), bytes.begin(), bytes.end());
}

Result<std::optional<Message>> FrameReader::next() {
    if (broken_) return *broken_;
    const std::size_t waiting = buffer_.size() - used_;
    if (waiting < kPrefixBytes) return std::optional<Message>{};
    const std::uint8_t* prefix = buffer_.data() + used_;
    const std::size_t header_bytes = get_u32(prefix), payload_bytes = get_u32(prefix + 4);
    if (header_bytes > kMaxHeaderBytes) {
        return refuse(
            sentence("protocol", "a header of %1 bytes is announced; at most 1 MiB is allowed").with(header_bytes));
    }
    if (payload_bytes > kMaxPayloadBytes) {
        return refuse(
            sentence("protocol", "a payload of %1 bytes is announced; at most 1 GiB is allowed").with(payload_bytes));
    }
    if (waiting - kPrefixBytes < header_bytes + payload_bytes) return std::optional<Message>{};

    const std::uint8_t* header = prefix + kPrefixBytes;
    Message message;
    message.header = nlohmann::json::parse(header, header + header_bytes, nullptr, /*allow_exceptions=*/false);
    if (!message.header.is_object()) return refuse(sentence("protocol", "the header is not a JSON object"));
    message.payload.assign(header + header_bytes, header + header_bytes + payload_bytes);
    used_ += kPrefixBytes + header_bytes + payload_bytes;
    if (used_ == buffer_.size()) {
        buffer_.clear();
        used_ = 0;
    }
    return std::optional<Message>{std::move(message)};
}

Result<std::optional<Message>> FrameReader::refuse(const Sentence& what) {
    buffer_ = {};
    used_ = 0;
    broken_ = Error{ErrorCode::corrupt,
                    sentence("protocol", "%1; the other side is no PhotoFlux program or is defective").with(what)};
    return *broken_;
}

}  // namespace photoflux::protocol
