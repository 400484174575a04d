#include "dataset/training_recipe.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <string_view>

namespace photoflux::dataset {
namespace {

constexpr int kSmallModel = 256;  ///< pixels a side
/// Measuring takes as long as several steps: a dozen times in a run, but not after every few steps of a short one.
constexpr std::int64_t kMeasurements = 12, kLeastInterval = 25;
constexpr std::size_t kFewHeldOut = 6, kManyHeldOut = 10, kShareHeldOut = 5;

std::string with_article(const std::string& noun) {
    const bool vowel = !noun.empty() && std::string_view("aeiouAEIOU").find(noun.front()) != std::string_view::npos;
    return (vowel ? "an " : "a ") + noun;
}

}  // namespace

TrainingDefaults training_defaults(int native_size) {
    TrainingDefaults defaults;
    if (native_size > kSmallModel) return defaults;  // LoraSettings' own are for FLUX.1
    defaults.settings.shape.rank = 16;
    defaults.settings.shape.alpha = 16;
    // Found on tests/bench/personal_subjects: outlines are decided near noise, hence the times.
    defaults.settings.rate = 2e-3;
    defaults.settings.decay_share = 0.5;
    defaults.settings.batch = 4;
    defaults.settings.steps = 800;
    defaults.settings.times = training::TimeSampling::logit_normal;
    defaults.settings.time_mean = 1;
    defaults.settings.time_deviation = 1.5;
    defaults.settings.caption_dropout = 0.05;
    defaults.resolution = 128;
    defaults.sample_pictures = 2;
    defaults.draws = true;
    defaults.preserves_prior = true;
    return defaults;
}

std::vector<std::size_t> held_out(const DataSet& data_set) {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < data_set.photos.size(); ++i)
        if (data_set.photos[i].chosen) chosen.push_back(i);
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](std::size_t a, std::size_t b) { return data_set.photos[a].path < data_set.photos[b].path; });
    const std::size_t count = chosen.size(), held = count >= kManyHeldOut  ? count / kShareHeldOut
                                                    : count >= kFewHeldOut ? 1
                                                                           : 0;
    std::vector<std::size_t> out;
    for (std::size_t run = 0; run < held; ++run) out.push_back(chosen[(2 * run + 1) * count / (2 * held)]);
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<engine::SamplePrompt> sample_prompts(const SubjectWords& words, bool draws) {
    const std::string subject = words.trigger + ' ' + words.class_word, kind = with_article(words.class_word);
    const auto named = [&](const std::string& before, const std::string& behind) {
        return engine::SamplePrompt{before + subject + behind, before + kind + behind, true};
    };
    const auto other = [](const std::string& text) { return engine::SamplePrompt{text, text, false}; };
    if (draws)
        return {named("photo of ", " on a blue background"), named("photo of ", " on a yellow background"),
                named("a 3D render of ", " on a green background"),
                other("a 3D render of " + kind + " on a grey background"),
                other("a 3D render of a crown on a white background")};
    return {named("photo of ", ""), named("photo of ", " on a beach"),
            named("drawing of ", " on a light blue background"), other("photo of " + kind),
            other("photo of a red apple on a white background")};
}

std::vector<std::string> prior_prompts(const SubjectWords& words) {
    constexpr std::array kStyles = {"a 3D render of ", "a flat illustration of ", "a cartoon of "};
    constexpr std::array kBackgrounds = {"red",        "blue", "white",  "grey",   "yellow", "green",
                                         "light blue", "pink", "orange", "purple", "black"};
    constexpr std::array kThings = {"a cat",     "a car",   "a pizza", "a guitar",        "a rocket",    "a tree",
                                    "a penguin", "a crown", "a bus",   "a cup of coffee", "a clown face"};
    constexpr std::size_t kCount = 24;
    const std::string kind = with_article(words.class_word);
    std::vector<std::string> prompts;
    for (std::size_t i = 0; i < kCount; ++i) {
        // Steps of 7 pair every style with backgrounds that are far apart.
        const std::string background = with_article(kBackgrounds[i * 7 % kBackgrounds.size()]);
        const std::string thing = i % 2 == 0 ? kind : kThings[i / 2 % kThings.size()];
        prompts.push_back(kStyles[i % kStyles.size()] + thing + " on " + background + " background");
    }
    return prompts;
}

std::vector<engine::TrainingPicture> unread_pictures(const DataSet& data_set) {
    const auto held = held_out(data_set);
    std::vector<engine::TrainingPicture> pictures;
    for (std::size_t i = 0; i < data_set.photos.size(); ++i) {
        const DataSetPhoto& photo = data_set.photos[i];
        if (!photo.chosen) continue;
        engine::TrainingPicture picture;
        picture.pixels.width = photo.crop.bucket.width();
        picture.pixels.height = photo.crop.bucket.height();
        picture.caption = photo.caption.text;
        picture.held_out = std::binary_search(held.begin(), held.end(), i);
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

Result<std::vector<engine::TrainingPicture>> training_pictures(const DataSet& data_set, imaging::Decoders& decoders,
                                                               const CancelToken& cancel) {
    auto pictures = unread_pictures(data_set);
    std::size_t next = 0;
    for (const DataSetPhoto& photo : data_set.photos) {
        if (!photo.chosen) continue;
        if (cancel.cancelled()) return Cancelled{};
        PHOTOFLUX_TRY(pictures[next++].pixels, training_picture(photo, decoders, cancel));
    }
    return pictures;
}

Result<engine::TrainingRequest> plan_training(const std::filesystem::path& root, const DataSet& data_set,
                                              const std::string& name, const TrainingDefaults& defaults) {
    PHOTOFLUX_TRY(const auto folder, folder_of_data_set(root, data_set.name));
    PHOTOFLUX_TRY(const auto run, folder_of_data_set(folder / "runs", name));
    engine::TrainingRequest request;
    request.settings = defaults.settings;
    if (defaults.preserves_prior) request.prior_prompts = prior_prompts(data_set.words);
    if (defaults.sample_pictures > 0) {
        request.measures.prompts = sample_prompts(data_set.words, defaults.draws);
        request.measures.pictures = defaults.sample_pictures;
        request.measures.every = std::max(kLeastInterval, defaults.settings.steps / kMeasurements);
    }
    request.identity.title = name;
    request.identity.trigger = data_set.words.trigger;
    request.identity.date =
        QDateTime::fromMSecsSinceEpoch(data_set.made_at).toUTC().date().toString(Qt::ISODate).toStdString();
    request.folder = run;
    return request;
}

}  // namespace photoflux::dataset
