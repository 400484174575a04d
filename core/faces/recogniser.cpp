#include "faces/recogniser.h"

#include "faces/models.h"
#include "faces/wire.h"
#include "imaging/decoder_process.h"
#include "imaging/whole_file.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace photoflux::faces {

namespace {

using imaging::DecoderProcess;
using Outcome = DecoderProcess::Outcome;

constexpr std::chrono::seconds kToStart{60}, kForOne{120};

template <class T>
std::span<const std::uint8_t> bytes_of(const T& value) {
    return {reinterpret_cast<const std::uint8_t*>(&value), sizeof value};
}
template <class T>
std::span<std::uint8_t> room_of(T& value) {
    return {reinterpret_cast<std::uint8_t*>(&value), sizeof value};
}

bool sane(const wire::Face& face) {
    const bool numbers =
        std::all_of(face.numbers.begin(), face.numbers.end(), [](float x) { return std::isfinite(x); });
    return numbers && std::isfinite(face.x) && std::isfinite(face.y) && std::isfinite(face.sure) && face.width > 0 &&
           face.height > 0 && std::isfinite(face.width) && std::isfinite(face.height);
}

/// Inside the picture, as shares of it: the detector's boxes may reach over its edges.
library::FaceBox shares(const wire::Face& face, const QImage& picture) {
    const double width = picture.width(), height = picture.height();
    const double left = std::clamp(face.x / width, 0.0, 1.0), top = std::clamp(face.y / height, 0.0, 1.0);
    const double right = std::clamp((face.x + face.width) / width, 0.0, 1.0);
    const double bottom = std::clamp((face.y + face.height) / height, 0.0, 1.0);
    return {left, top, right - left, bottom - top};
}

}  // namespace

class Recogniser::Private {
public:
    Result<void> start(const CancelToken& cancel);
    Outcome ask(const QImage& picture, std::vector<wire::Face>& faces, const CancelToken& cancel);

    std::filesystem::path program, models;
    std::unique_ptr<DecoderProcess> process;
    int pictures = 0;  ///< that this process has answered
};

Result<void> Recogniser::Private::start(const CancelToken& cancel) {
    if (process) return Done{};
    std::error_code error;
    process = DecoderProcess::start(program, {models.string()}, error);
    pictures = 0;
    std::uint32_t sign = 0;
    Outcome outcome = Outcome::gone;
    if (process) outcome = process->read(room_of(sign), std::chrono::steady_clock::now() + kToStart, cancel);
    if (outcome == Outcome::done && sign == wire::kReady) return Done{};
    if (process && outcome != Outcome::gone) process->kill();
    const bool models_wrong = process && process->end().code == wire::kNoModels;
    process.reset();
    if (outcome == Outcome::cancelled) return Cancelled{};
    if (models_wrong) {
        return Error{ErrorCode::corrupt, sentence("faces", "the networks in %1 cannot be read; fetch them again")
                                             .with(imaging::name_for_people(models))};
    }
    return Error{ErrorCode::internal,
                 sentence("faces",
                          "%1, which finds faces, cannot be started; the installation is incomplete, or "
                          "the system has no room for more processes")
                     .with(imaging::name_for_people(program))};
}

Outcome Recogniser::Private::ask(const QImage& picture, std::vector<wire::Face>& faces, const CancelToken& cancel) {
    const auto deadline = std::chrono::steady_clock::now() + kForOne;
    wire::Question question;
    question.width = static_cast<std::uint32_t>(picture.width());
    question.height = static_cast<std::uint32_t>(picture.height());
    Outcome outcome = process->write(bytes_of(question), deadline, cancel);
    const std::size_t line = std::size_t{question.width} * 3;
    for (int y = 0; y < picture.height() && outcome == Outcome::done; ++y)
        outcome = process->write({picture.constScanLine(y), line}, deadline, cancel);
    wire::Answer answer;
    if (outcome == Outcome::done) outcome = process->read(room_of(answer), deadline, cancel);
    if (outcome != Outcome::done) return outcome;
    if (answer.sign != wire::kAnswer || answer.faces > wire::kMostFaces) return Outcome::late;
    faces.resize(answer.faces);
    for (wire::Face& face : faces)
        if (outcome == Outcome::done) outcome = process->read(room_of(face), deadline, cancel);
    return outcome;
}

Recogniser::Recogniser(std::unique_ptr<Private> d) : d(std::move(d)) {}
Recogniser::~Recogniser() = default;

Result<std::unique_ptr<Recogniser>> Recogniser::create(const std::filesystem::path& program,
                                                       const std::filesystem::path& models) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(program, error)) {
        return Error{ErrorCode::not_found,
                     sentence("faces", "%1, which finds faces, does not exist; this PhotoFlux was built without dlib")
                         .with(imaging::name_for_people(program))};
    }
    PHOTOFLUX_CHECK(check_models(models));
    auto d = std::make_unique<Private>();
    d->program = program;
    d->models = models;
    return std::unique_ptr<Recogniser>(new Recogniser(std::move(d)));
}

Result<std::vector<library::NewFace>> Recogniser::find(const QImage& picture, const CancelToken& cancel) {
    if (picture.isNull() || std::max(picture.width(), picture.height()) > static_cast<int>(wire::kMostPixels))
        return Error{ErrorCode::bad_input, sentence("faces", "a picture of this size cannot be searched for faces")};
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    for (;;) {
        PHOTOFLUX_CHECK(d->start(cancel));
        std::vector<wire::Face> faces;
        const Outcome outcome = d->ask(rgb, faces, cancel);
        if (outcome == Outcome::done) {
            ++d->pictures;
            std::vector<library::NewFace> found;
            for (const wire::Face& face : faces)
                if (sane(face)) found.push_back({shares(face, rgb), face.sure, face.numbers, 0});
            return found;
        }
        const bool others = d->pictures > 0;
        if (outcome != Outcome::gone) d->process->kill();
        d->process.reset();
        if (outcome == Outcome::cancelled) return Cancelled{};
        // It may have been a picture before that broke it: this one gets a process of its own before it is blamed.
        if (outcome == Outcome::gone && others) continue;
        return Error{ErrorCode::corrupt, sentence("faces", "the picture ended the program that finds faces")};
    }
}

}  // namespace photoflux::faces
