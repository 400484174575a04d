#include "decoder/serve.h"

#include "decoder/lock.h"
#include "imaging/decoder_wire.h"
#include "imaging/decoding/photo_reader.h"
#include "imaging/decoding/stored_picture.h"

#include <QByteArray>
#include <QImage>
#include <array>
#include <cstdio>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace photoflux::decoder {
namespace {

namespace wire = imaging::wire;

constexpr int kStdinEnded = 0, kNonsense = 2;
constexpr std::uint64_t kMaxBlobs = (std::uint64_t{1} << 30) + (std::uint64_t{16} << 20);
/// The parent has given up by then; this ends a process whose parent is gone.
constexpr std::chrono::seconds kLastWord{5};

bool read_all(void* into, std::size_t bytes) { return std::fread(into, 1, bytes, stdin) == bytes; }
bool write_all(const void* from, std::size_t bytes) { return std::fwrite(from, 1, bytes, stdout) == bytes; }

struct Question {
    wire::Request request;
    QByteArray photo, sidecar;
};

/// What is sent: a header and the bytes behind it.
struct Reply {
    wire::Answer answer;
    std::vector<QByteArray> blobs;
    QImage pixels;
};

bool read_question(const wire::Start& start, Question& question) {
    std::string header(start.header, '\0');
    if (!read_all(header.data(), header.size())) return false;
    auto request = wire::request_of(header);
    if (!request || request->photo > start.blobs || request->sidecar != start.blobs - request->photo) return false;
    question.request = std::move(*request);
    question.photo = QByteArray(static_cast<qsizetype>(question.request.photo), Qt::Uninitialized);
    question.sidecar = QByteArray(static_cast<qsizetype>(question.request.sidecar), Qt::Uninitialized);
    return read_all(question.photo.data(), question.request.photo) &&
           read_all(question.sidecar.data(), question.request.sidecar);
}

Reply examined(const imaging::PhotoReader& reader, const Question& question) {
    Reply reply;
    auto found = reader.examine(question.photo, question.sidecar, question.request.sides, question.request.name);
    if (!found.ok()) {
        reply.answer.error = found.error();
        return reply;
    }
    reply.answer.notes = std::move(found->notes);
    reply.answer.look = found->look;
    reply.answer.problems = std::move(found->problems);
    for (auto& little : found->thumbnails) {
        reply.answer.thumbnails.push_back({little.side, static_cast<std::uint64_t>(little.bytes.size())});
        reply.blobs.push_back(std::move(little.bytes));
    }
    return reply;
}

Reply decoded(const imaging::PhotoReader& reader, const Question& question) {
    Reply reply;
    auto image = reader.decode(question.photo, question.request.max_side, question.request.name);
    if (!image.ok()) {
        reply.answer.error = image.error();
        return reply;
    }
    reply.pixels = std::move(image).value();
    reply.answer.width = reply.pixels.width();
    reply.answer.height = reply.pixels.height();
    reply.answer.sixteen_bits = reply.pixels.depth() == 64;
    reply.answer.transparent = reply.pixels.hasAlphaChannel();
    return reply;
}

Reply measured(const imaging::PhotoReader& reader, const Question& question) {
    Reply reply;
    const auto size = reader.measure(question.photo, question.request.name);
    if (!size.ok()) {
        reply.answer.error = size.error();
        return reply;
    }
    reply.answer.width = size->width();
    reply.answer.height = size->height();
    return reply;
}

Reply answered(const imaging::PhotoReader& reader, const Question& question, const imaging::DecodeLimits& limits) try {
    switch (question.request.task) {
        case wire::Task::decode:
            return decoded(reader, question);
        case wire::Task::measure:
            return measured(reader, question);
        case wire::Task::examine:
            break;
    }
    return examined(reader, question);
} catch (const std::bad_alloc&) {
    Reply reply;
    reply.answer.error = imaging::too_much_memory(question.request.name, limits.memory);
    return reply;
} catch (const std::exception& error) {
    Reply reply;
    reply.answer.error =
        Error{ErrorCode::corrupt, sentence("imaging", "%1 cannot be decoded: %2; it is damaged or was cut off")
                                      .with(question.request.name, error.what())};
    return reply;
}

bool write_reply(const Reply& reply) {
    const std::string header = wire::to_json(reply.answer);
    const std::size_t line =
        static_cast<std::size_t>(reply.pixels.width()) * static_cast<std::size_t>(reply.pixels.depth() / 8);
    std::uint64_t bytes = line * static_cast<std::size_t>(reply.pixels.height());
    for (const QByteArray& blob : reply.blobs) bytes += static_cast<std::uint64_t>(blob.size());
    const auto start = wire::packed({static_cast<std::uint32_t>(header.size()), bytes});
    bool written = write_all(start.data(), start.size()) && write_all(header.data(), header.size());
    for (const QByteArray& blob : reply.blobs)
        written = written && write_all(blob.constData(), static_cast<std::size_t>(blob.size()));
    for (int y = 0; y < reply.pixels.height(); ++y) written = written && write_all(reply.pixels.constScanLine(y), line);
    return written && std::fflush(stdout) == 0;
}

}  // namespace

int serve(const imaging::DecodeLimits& limits) {
    const imaging::PhotoReader reader(limits);
    for (;;) {
        std::array<std::uint8_t, wire::kStartBytes> first{};
        if (!read_all(first.data(), first.size())) return kStdinEnded;
        const auto start = wire::start_of(first, kMaxBlobs);
        if (!start) return kNonsense;
        end_after(limits.time + kLastWord);
        Question question;  // new for each file: nothing of one reaches the next
        if (!read_question(*start, question) || !write_reply(answered(reader, question, limits))) return kNonsense;
        end_after({});
    }
}

}  // namespace photoflux::decoder
