#include "imaging/decoder.h"

#include "imaging/decoder_process.h"
#include "imaging/decoder_wire.h"
#include "imaging/whole_file.h"

#include <QColorSpace>
#include <QRgba64>
#include <algorithm>
#include <array>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace photoflux::imaging {
namespace {

using Outcome = DecoderProcess::Outcome;

/// A child that has read so many files makes room for a fresh one, whatever its libraries have kept.
constexpr int kFilesPerChild = 1000;
constexpr qint64 kMaxSidecar = qint64(16) << 20;
constexpr std::uint64_t kMaxThumbnail = std::uint64_t{64} << 20;
/// Exit code of a child that could not lock itself.
constexpr int kNotLocked = 3;

std::span<const std::uint8_t> bytes_of(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

std::span<const std::uint8_t> bytes_of(const std::string& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

std::span<std::uint8_t> room(char* into, std::uint64_t bytes) {
    return {reinterpret_cast<std::uint8_t*>(into), static_cast<std::size_t>(bytes)};
}

std::uint64_t line_bytes(const wire::Answer& pixels) {
    return static_cast<std::uint64_t>(pixels.width) * (pixels.sixteen_bits ? 8 : 4);
}

struct Question {
    wire::Request request;
    QByteArray photo, sidecar;
};

/// How a talk with the child ended that brought no answer.
struct Broken {
    Outcome outcome = Outcome::gone;
    bool nonsense = false;  ///< it said what it must not say
};

}  // namespace

class Decoder::Private {
public:
    Private(std::filesystem::path program, const DecodeLimits& limits) : program(std::move(program)), limits(limits) {}

    Result<void> ask(Question& question, const CancelToken& cancel,
                     const std::function<std::optional<Broken>(const wire::Answer&)>& take);
    /// The rest of the answer, into memory that nothing else has used.
    std::optional<Broken> read(std::span<std::uint8_t> into, const CancelToken& cancel) {
        const Outcome outcome = process->read(into, deadline, cancel);
        if (outcome == Outcome::done) return {};
        return Broken{outcome, false};
    }
    /// The answer's pixels are as many as it says, and no more than allowed.
    bool sound(const wire::Answer& pixels) const {
        const auto most = static_cast<std::uint64_t>(limits.max_side);
        const auto [width, height] = std::pair{std::uint64_t(pixels.width), std::uint64_t(pixels.height)};
        return width > 0 && height > 0 && width <= most && height <= most && line_bytes(pixels) * height == blobs;
    }
    std::uint64_t max_pixel_bytes() const { return static_cast<std::uint64_t>(limits.max_pixels) * 8; }

    std::filesystem::path program;
    DecodeLimits limits;
    std::mutex one_at_a_time;
    std::unique_ptr<DecoderProcess> process;
    DecoderProcess::Deadline deadline;
    std::optional<wire::Answer> answer;
    std::uint64_t blobs = 0;  ///< bytes that follow the answer's header
    int files = 0;            ///< that this child has answered

private:
    Result<void> start();
    std::optional<Broken> talk(const Question& question, const CancelToken& cancel);
    Error error_of(const Broken& broken, DecoderProcess::End end, const std::string& name) const;
};

Result<void> Decoder::Private::start() {
    if (process && files < kFilesPerChild) return Done{};
    process.reset();
    files = 0;
    std::error_code error;
    process = DecoderProcess::start(
        program,
        {"--memory", std::to_string(limits.memory), "--time", std::to_string(limits.time.count()), "--max-side",
         std::to_string(limits.max_side), "--max-pixels", std::to_string(limits.max_pixels)},
        error);
    if (!process) {
        return Error{ErrorCode::internal,
                     sentence("imaging",
                              "%1, which decodes pictures, cannot be started: %2; the installation is "
                              "incomplete, or the system has no room for more processes")
                         .with(name_for_people(program), error.message())};
    }
    return Done{};
}

std::optional<Broken> Decoder::Private::talk(const Question& question, const CancelToken& cancel) {
    const std::string header = wire::to_json(question.request);
    const auto start = wire::packed({static_cast<std::uint32_t>(header.size()),
                                     static_cast<std::uint64_t>(question.photo.size() + question.sidecar.size())});
    for (const auto part : {std::span<const std::uint8_t>(start), bytes_of(header), bytes_of(question.photo),
                            bytes_of(question.sidecar)}) {
        const Outcome outcome = process->write(part, deadline, cancel);
        if (outcome != Outcome::done) return Broken{outcome, false};
    }
    std::array<std::uint8_t, wire::kStartBytes> first{};
    if (const auto broken = read(first, cancel)) return broken;
    const auto answered = wire::start_of(first, max_pixel_bytes());
    if (!answered) return Broken{Outcome::done, true};
    std::string text(answered->header, '\0');
    if (const auto broken = read(room(text.data(), text.size()), cancel)) return broken;
    answer = wire::answer_of(text);
    blobs = answered->blobs;
    if (!answer || (answer->error && blobs != 0)) return Broken{Outcome::done, true};
    return {};
}

Error Decoder::Private::error_of(const Broken& broken, DecoderProcess::End end, const std::string& name) const {
    if (broken.nonsense) {
        return {ErrorCode::corrupt,
                sentence("imaging", "%1 made its decoder answer nonsense; the file is damaged or made to do harm")
                    .with(name)};
    }
    if (broken.outcome == Outcome::late) {
        return {ErrorCode::corrupt,
                sentence("imaging", "%1 takes longer than %2 seconds to decode; the file is damaged or made to do so")
                    .with(name, limits.time.count())};
    }
    if (end.code == kNotLocked) {
        return {ErrorCode::internal,
                sentence("imaging",
                         "%1 was not opened: its decoder cannot lock itself in on this system, and pictures "
                         "of unknown origin are not read without")
                    .with(name)};
    }
    return {
        ErrorCode::corrupt,
        sentence("imaging",
                 "%1 ended its decoder (%2); the file is damaged, made to do harm, or takes more than "
                 "the %3 MiB of memory allowed")
            .with(name, end.signal != 0 ? "signal " + std::to_string(end.signal) : "exit " + std::to_string(end.code),
                  limits.memory >> 20)};
}

Result<void> Decoder::Private::ask(Question& question, const CancelToken& cancel,
                                   const std::function<std::optional<Broken>(const wire::Answer&)>& take) {
    question.request.photo = static_cast<std::uint64_t>(question.photo.size());
    question.request.sidecar = static_cast<std::uint64_t>(question.sidecar.size());
    for (;;) {
        PHOTOFLUX_CHECK(start());
        deadline = std::chrono::steady_clock::now() + limits.time;
        auto broken = talk(question, cancel);
        if (!broken && answer->error) {
            ++files;
            return *answer->error;
        }
        if (!broken) broken = take(*answer);
        if (!broken) {
            ++files;
            return Done{};
        }
        if (broken->outcome == Outcome::late || broken->outcome == Outcome::cancelled || broken->nonsense)
            process->kill();
        const auto how = process->end();
        process.reset();
        if (broken->outcome == Outcome::cancelled) return Cancelled{};
        // It may have been the file before that broke it: this one gets a child of its own before it is blamed.
        if (broken->outcome == Outcome::gone && files > 0) continue;
        return error_of(*broken, how, question.request.name);
    }
}

Decoder::Decoder(std::unique_ptr<Private> d) : d(std::move(d)) {}
Decoder::~Decoder() = default;

Result<std::unique_ptr<Decoder>> Decoder::create(const std::filesystem::path& program, const DecodeLimits& limits) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(program, error)) {
        return Error{ErrorCode::not_found,
                     sentence("imaging", "%1, which decodes pictures, does not exist; the installation is incomplete")
                         .with(name_for_people(program))};
    }
    return std::unique_ptr<Decoder>(new Decoder(std::make_unique<Private>(program, limits)));
}

Result<Examined> Decoder::examine(const std::filesystem::path& photo, const std::filesystem::path& sidecar,
                                  const std::vector<int>& sides, const CancelToken& cancel) {
    const std::lock_guard lock(d->one_at_a_time);
    Examined examined;
    Question question;
    question.request = {wire::Task::examine, name_for_people(photo), 0, 0, sides, 0};
    PHOTOFLUX_TRY(question.photo, read_whole_file(photo));
    if (!sidecar.empty()) {
        auto beside = read_whole_file(sidecar);
        if (!beside.ok()) {
            examined.problems.push_back(beside.error());
        } else if (beside->size() > kMaxSidecar) {
            examined.problems.emplace_back(
                ErrorCode::bad_input,
                sentence("imaging", "%1 is larger than 16 MiB, more than any sidecar").with(name_for_people(sidecar)));
        } else {
            question.sidecar = std::move(beside).value();
        }
    }
    const auto take = [&](const wire::Answer& answer) -> std::optional<Broken> {
        std::uint64_t left = d->blobs;
        examined.thumbnails.clear();
        for (const wire::Little& little : answer.thumbnails) {
            if (little.bytes > left || little.bytes > kMaxThumbnail) return Broken{Outcome::done, true};
            left -= little.bytes;
            QByteArray bytes(static_cast<qsizetype>(little.bytes), '\0');
            if (const auto broken = d->read(room(bytes.data(), little.bytes), cancel)) return broken;
            examined.thumbnails.push_back({little.side, std::move(bytes)});
        }
        if (left != 0) return Broken{Outcome::done, true};
        return {};
    };
    PHOTOFLUX_CHECK(d->ask(question, cancel, take));
    examined.notes = std::move(d->answer->notes);
    examined.look = d->answer->look;
    examined.problems.insert(examined.problems.end(), d->answer->problems.begin(), d->answer->problems.end());
    return examined;
}

Result<QImage> Decoder::decode(const std::filesystem::path& photo, int max_side, const CancelToken& cancel) {
    const std::lock_guard lock(d->one_at_a_time);
    Question question;
    question.request = {wire::Task::decode, name_for_people(photo), 0, 0, {}, max_side};
    PHOTOFLUX_TRY(question.photo, read_whole_file(photo));
    QImage image;
    bool no_memory = false;
    const auto take = [&](const wire::Answer& answer) -> std::optional<Broken> {
        if (!d->sound(answer)) return Broken{Outcome::done, true};
        const auto eight = answer.transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32;
        const auto sixteen = answer.transparent ? QImage::Format_RGBA64 : QImage::Format_RGBX64;
        image = QImage(answer.width, answer.height, answer.sixteen_bits ? sixteen : eight);
        no_memory = image.isNull();
        if (no_memory) return Broken{Outcome::cancelled, false};
        for (int y = 0; y < answer.height; ++y) {
            auto* into = reinterpret_cast<char*>(image.scanLine(y));
            if (const auto broken = d->read(room(into, line_bytes(answer)), cancel)) return broken;
        }
        return {};
    };
    auto asked = d->ask(question, cancel, take);
    if (no_memory) {
        return Error{
            ErrorCode::no_memory,
            sentence("imaging", "there is not enough memory for the pixels of %1").with(question.request.name)};
    }
    PHOTOFLUX_CHECK(std::move(asked));
    image.setColorSpace(QColorSpace::SRgb);
    return image;
}

Result<void> Decoder::decode_lines(const std::filesystem::path& photo, const LineTaker& taker,
                                   const CancelToken& cancel) {
    const std::lock_guard lock(d->one_at_a_time);
    Question question;
    question.request = {wire::Task::decode, name_for_people(photo), 0, 0, {}, 0};
    PHOTOFLUX_TRY(question.photo, read_whole_file(photo));
    Result<void> taken;
    const auto take = [&](const wire::Answer& answer) -> std::optional<Broken> {
        if (!d->sound(answer)) return Broken{Outcome::done, true};
        std::vector<QRgb> line(static_cast<std::size_t>(answer.width));
        std::vector<QRgba64> deep(answer.sixteen_bits ? line.size() : 0);
        taken = taker.begin({answer.width, answer.height}, answer.transparent);
        for (int y = 0; y < answer.height && taken.ok(); ++y) {
            auto* into =
                answer.sixteen_bits ? reinterpret_cast<char*>(deep.data()) : reinterpret_cast<char*>(line.data());
            if (const auto broken = d->read(room(into, line_bytes(answer)), cancel)) return broken;
            std::transform(deep.begin(), deep.end(), line.begin(), [](QRgba64 pixel) { return pixel.toArgb32(); });
            taken = taker.line(line);
        }
        if (!taken.ok()) return Broken{Outcome::cancelled, false};
        return {};
    };
    auto asked = d->ask(question, cancel, take);
    if (!taken.ok()) return taken;
    return asked;
}

Result<QSize> Decoder::size_of(const std::filesystem::path& photo, const CancelToken& cancel) {
    const std::lock_guard lock(d->one_at_a_time);
    Question question;
    question.request = {wire::Task::measure, name_for_people(photo), 0, 0, {}, 0};
    PHOTOFLUX_TRY(question.photo, read_whole_file(photo));
    const auto take = [&](const wire::Answer& answer) -> std::optional<Broken> {
        const auto most = d->limits.max_side;
        const bool sane = answer.width > 0 && answer.height > 0 && answer.width <= most && answer.height <= most;
        if (sane && d->blobs == 0) return {};
        return Broken{Outcome::done, true};
    };
    PHOTOFLUX_CHECK(d->ask(question, cancel, take));
    return QSize(d->answer->width, d->answer->height);
}

}  // namespace photoflux::imaging
