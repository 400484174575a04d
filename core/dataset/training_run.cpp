#include "dataset/training_run.h"

#include "imaging/picture_file.h"
#include "imaging/whole_file.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

namespace photoflux::dataset {
namespace {

constexpr int kThumbnailSide = 256;  ///< as ModelSpec advises

/// Only marked as generated: a recipe would promise that the picture can be made again, without the factors of that
/// moment.
Result<std::filesystem::path> save_private(const std::filesystem::path& file, const engine::Pixels& pixels) {
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (!error) std::filesystem::permissions(file.parent_path(), std::filesystem::perms::owner_all, error);
    if (error) return imaging::cannot_write(file, error);
    imaging::SaveOptions options;
    options.include_recipe = false;
    options.readers = imaging::Readers::owner;
    PHOTOFLUX_CHECK(imaging::save_picture(file, pixels, {}, options));
    return file;
}

std::string thumbnail_of(const engine::Pixels& pixels) {
    const QImage picture(pixels.rgb.data(), pixels.width, pixels.height, qsizetype{pixels.width} * 3,
                         QImage::Format_RGB888);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    const QSize most(kThumbnailSide, kThumbnailSide);
    const bool large = pixels.width > kThumbnailSide || pixels.height > kThumbnailSide;
    (large ? picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture).save(&buffer, "JPEG", 85);
    return "data:image/jpeg;base64," + jpeg.toBase64().toStdString();
}

/// Writes the file again with another head; its tensors stay byte for byte. The layout of safetensors: length of the
/// head (8 bytes, little endian), the head as JSON, tensors at offsets from its end.
Result<void> add_preview(const std::filesystem::path& lora, const engine::Pixels& pixels) {
    constexpr qsizetype kLength = 8;
    PHOTOFLUX_TRY(const QByteArray file, imaging::read_whole_file(lora));
    const auto length = file.size() < kLength ? 0 : qFromLittleEndian<quint64>(file.constData());
    const bool there = length > 0 && length <= quint64(file.size() - kLength);
    auto head = there ? nlohmann::json::parse(file.cbegin() + kLength, file.cbegin() + kLength + qsizetype(length),
                                              nullptr, /*allow_exceptions=*/false)
                      : nlohmann::json();
    if (!head.is_object())
        return Error{ErrorCode::corrupt, sentence("dataset", "%1 is no LoRA file any more: its head cannot be read")
                                             .with(imaging::name_for_people(lora))};
    head["__metadata__"]["modelspec.thumbnail"] = thumbnail_of(pixels);
    std::string text = head.dump();
    text.append((kLength - text.size() % kLength) % kLength, ' ');  // tensors stay aligned
    QByteArray written(kLength, '\0');
    qToLittleEndian<quint64>(text.size(), written.data());
    written += QByteArray::fromStdString(text);
    written += QByteArrayView(file).sliced(kLength + qsizetype(length));
    return imaging::write_whole_file(lora, written);
}

}  // namespace

Result<void> record_models(const std::filesystem::path& root, const std::string& data_set,
                           const std::vector<std::filesystem::path>& files) {
    PHOTOFLUX_TRY(auto opened, open_data_set(root, data_set));
    const auto before = opened.models.size();
    for (const auto& file : files) {
        const auto whole = std::filesystem::absolute(file).lexically_normal();
        if (std::find(opened.models.begin(), opened.models.end(), whole) == opened.models.end())
            opened.models.push_back(whole);
    }
    if (opened.models.size() == before) return Done{};
    return save_data_set(root, opened, true);
}

Result<std::filesystem::path> save_sample(const std::filesystem::path& run, const engine::TrainingSample& sample) {
    std::string step = std::to_string(sample.step);
    step.insert(0, step.size() < 6 ? 6 - step.size() : 0, '0');
    return save_private(run / "samples" /
                            ("step" + step + "-prompt" + std::to_string(sample.prompt + 1) + "-seed" +
                             std::to_string(sample.seed) + ".png"),
                        sample.pixels);
}

Result<std::vector<std::filesystem::path>> save_results(const std::filesystem::path& run,
                                                        const engine::TrainedLora& trained) {
    const engine::TrainingProof& proof = trained.proof;
    std::vector<std::filesystem::path> files;
    for (const auto& [name, pixels] :
         {std::pair{"proof-without.png", &proof.without}, {"proof-with.png", &proof.with}}) {
        if (!*pixels) continue;
        PHOTOFLUX_TRY(const auto file, save_private(run / name, **pixels));
        files.push_back(file);
    }
    if (proof.with)
        for (const auto& output : trained.outputs) PHOTOFLUX_CHECK(add_preview(output.file, *proof.with));
    return files;
}

}  // namespace photoflux::dataset
