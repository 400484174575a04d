#include "dataset/training_plan.h"

#include "dataset/data_set_json.h"
#include "imaging/whole_file.h"

#include <QDate>
#include <algorithm>
#include <cmath>
#include <system_error>

namespace photoflux::dataset {
namespace {

constexpr int kSmallModel = 256;  // native size up to which a model counts as small
constexpr const char* kSnapshot = "dataset.json";

/// "a dog", "an owl".
std::string with_article(const std::string& word) {
    const bool vowel = !word.empty() && std::string("aeiouAEIOU").find(word.front()) != std::string::npos;
    return (vowel ? "an " : "a ") + word;
}

training::LoraSettings settings_for(const TrainingPlan& plan) {
    training::LoraSettings settings;
    if (plan.native_size <= kSmallModel) {
        settings.steps = 400;
        settings.rate = 5e-4;
    }
    if (plan.rank > 0) settings.shape.rank = plan.rank;
    settings.shape.alpha = static_cast<double>(settings.shape.rank);
    if (plan.steps > 0) settings.steps = plan.steps;
    return settings;
}

std::vector<engine::SamplePrompt> sample_prompts(const SubjectWords& words) {
    const std::string subject = words.trigger + ' ' + words.class_word, kind = with_article(words.class_word);
    return {{"photo of " + subject, "photo of " + kind, true},
            {subject + " on a beach at sunset", kind + " on a beach at sunset", true},
            {"photo of " + kind, "photo of " + kind, false}};
}

/// Spread over the set, so that none of its corners is missing from what is learned.
bool is_held_out(int index, int photos) {
    const int held_out = held_out_of(photos);
    for (int i = 0; i < held_out; ++i)
        if (index == (2 * i + 1) * photos / (2 * held_out)) return true;
    return false;
}

}  // namespace

int held_out_of(int photos) { return photos < 6 ? 0 : std::clamp(static_cast<int>(std::lround(photos / 5.0)), 1, 3); }

engine::TrainingRequest training_request(const DataSet& data_set, const TrainingPlan& plan) {
    engine::TrainingRequest request{.model = plan.model, .parts = plan.parts, .folder = plan.folder};
    request.settings = settings_for(plan);
    request.measures.prompts = sample_prompts(data_set.words);
    request.measures.bundled_model = plan.bundled_model;
    request.measures.width = request.measures.height = std::min(plan.native_size, data_set.resolution);
    request.identity.title = data_set.name;
    request.identity.trigger = data_set.words.trigger;
    request.identity.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (!plan.kohya.empty()) request.outputs.push_back({plan.kohya, true});
    if (!plan.diffusers.empty()) request.outputs.push_back({plan.diffusers, false});
    const int photos = data_set.chosen();
    int index = 0;
    for (const DataSetPhoto& photo : data_set.photos) {
        if (!photo.chosen) continue;
        engine::TrainingPicture picture;
        picture.pixels.width = photo.crop.bucket.width();
        picture.pixels.height = photo.crop.bucket.height();
        picture.caption = photo.caption.text;
        picture.held_out = is_held_out(index++, photos);
        request.pictures.push_back(std::move(picture));
    }
    return request;
}

Result<std::vector<engine::TrainingPicture>> training_pictures(const DataSet& data_set) {
    auto pictures = training_request(data_set, {}).pictures;
    auto picture = pictures.begin();
    for (const DataSetPhoto& photo : data_set.photos) {
        if (!photo.chosen) continue;
        PHOTOFLUX_TRY(picture->pixels, training_picture(photo));
        ++picture;
    }
    return pictures;
}

Result<void> keep_snapshot(const std::filesystem::path& run, const DataSet& data_set) {
    std::error_code error;
    std::filesystem::create_directories(run, error);
    if (error) return imaging::cannot_write(run, error);
    std::filesystem::permissions(run, std::filesystem::perms::owner_all, error);
    return imaging::write_whole_file(run / kSnapshot, QByteArray::fromStdString(to_json(data_set)),
                                     imaging::Readers::owner);
}

Result<DataSet> snapshot_of(const std::filesystem::path& run) {
    std::error_code unreadable;
    const auto file = run / kSnapshot;
    if (!std::filesystem::exists(file, unreadable)) {
        return Error{ErrorCode::not_found,
                     sentence("dataset", "%1 is not there any more: the data set of this training was deleted or moved")
                         .with(imaging::name_for_people(file))};
    }
    PHOTOFLUX_TRY(const QByteArray bytes, imaging::read_whole_file(file));
    return data_set_from_json({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                              imaging::name_for_people(file));
}

}  // namespace photoflux::dataset
