#include "engine/measure_curve.h"

#include "training/personal/lora_layers.h"
#include "training/run_checkpoint.h"
#include "weights/checkpoint.h"
#include "weights/json.h"
#include "weights/safetensors_writer.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <system_error>

namespace photoflux::engine {

namespace {

constexpr std::int64_t kTimes = 12;   // measured in a run, unless the user says otherwise
constexpr double kVarietyKept = 0.6;  // of what the model had, at least
constexpr double kSameLikeness = 1e-3;
constexpr std::size_t kPatience = 3;
constexpr const char* kFile = "measures.json";

/// Whether `one` is better than `other`; `variety`: of the model as it was.
bool better(const TrainingMeasure& one, const TrainingMeasure& other, double variety) {
    const auto varied = [&](const TrainingMeasure& measure) { return measure.variety >= kVarietyKept * variety; };
    if (varied(one) != varied(other)) return varied(one);
    if (!varied(one)) return one.variety > other.variety;
    if (std::abs(one.likeness - other.likeness) < kSameLikeness) return one.bleed < other.bleed;
    return one.likeness > other.likeness;
}

TrainingMeasure measure_of(const weights::Json& json) {
    const auto number = [&](const char* name) {
        const weights::Json* found = json.find(name);
        return found ? found->as_double() : std::nullopt;
    };
    return {.step = static_cast<std::int64_t>(number("step").value_or(0)),
            .loss = number("loss").value_or(0),
            .likeness = number("likeness").value_or(0),
            .variety = number("variety").value_or(0),
            .bleed = number("bleed").value_or(0),
            .accuracy = number("accuracy")};
}

/// Says of each whether it was the best when it was measured.
void mark_best(std::vector<TrainingMeasure>& measures) {
    for (std::size_t i = 0; i < measures.size(); ++i)
        measures[i].best = best_of({measures.begin(), measures.begin() + static_cast<std::ptrdiff_t>(i) + 1}) == i;
}

}  // namespace

std::int64_t measuring_interval(const MeasureSettings& settings, std::int64_t steps) {
    return settings.every > 0 ? settings.every : std::max<std::int64_t>(1, steps / kTimes);
}

bool is_measured(const MeasureSettings& settings, std::int64_t steps, std::int64_t made) {
    if (settings.prompts.empty()) return false;
    return made == steps || made % measuring_interval(settings, steps) == 0;
}

std::optional<std::size_t> best_of(const std::vector<TrainingMeasure>& measures) {
    std::optional<std::size_t> best;
    const double variety = !measures.empty() && measures.front().step == 0 ? measures.front().variety : 0;
    for (std::size_t i = 0; i < measures.size(); ++i)
        if (measures[i].step > 0 && (!best || better(measures[i], measures[*best], variety))) best = i;
    return best;
}

std::optional<Sentence> reason_to_stop(const std::vector<TrainingMeasure>& measures, std::int64_t steps) {
    const auto best = best_of(measures);
    if (!best || measures.back().step * 3 < steps || measures.size() - 1 - *best < kPatience) return std::nullopt;
    return sentence("engine",
                    "it stopped at step %1 of %2: since step %3 the pictures did not become more like the photos")
        .with(measures.back().step, steps, measures[*best].step);
}

std::string number_text(double number) {
    char digits[40];
    std::snprintf(digits, sizeof digits, "%.17g", std::isfinite(number) ? number : 0.0);
    std::string text = digits;
    std::replace(text.begin(), text.end(), ',', '.');  // whatever the locale
    return text;
}

Result<void> write_whole(const std::filesystem::path& path, const std::string& text) {
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    const auto part = path.parent_path() / (".photoflux-" + path.filename().string() + ".part");
    {
        std::ofstream file(part, std::ios::binary);
        file << text;
        file.close();
        if (file) std::filesystem::rename(part, path, error);
        if (file && !error) return Done{};
    }
    std::filesystem::remove(part, error);
    return Error{ErrorCode::no_disk,
                 sentence("engine", "%1 cannot be written; the disk may be full").with(path.string())};
}

Result<MeasureCurve> MeasureCurve::open(const std::filesystem::path& folder, const std::string& settings) {
    MeasureCurve curve(folder, settings);
    std::error_code error;
    if (!std::filesystem::exists(folder / kFile, error)) return curve;
    PHOTOFLUX_TRY(const auto json, weights::read_json_file(folder / kFile));
    const weights::Json *made_with = json.find("settings"), *measures = json.find("measures");
    if (!made_with || made_with->as_string() != settings || !measures) return curve;
    for (const weights::Json& measure : measures->items()) curve.measures_.push_back(measure_of(measure));
    mark_best(curve.measures_);
    return curve;
}

std::vector<TrainingMeasure> MeasureCurve::until(std::int64_t made) const {
    std::vector<TrainingMeasure> measures;
    std::copy_if(measures_.begin(), measures_.end(), std::back_inserter(measures),
                 [&](const TrainingMeasure& measure) { return measure.step <= made; });
    return measures;
}

bool MeasureCurve::holds(std::int64_t step) const {
    return std::any_of(measures_.begin(), measures_.end(),
                       [&](const TrainingMeasure& measure) { return measure.step == step; });
}

std::filesystem::path MeasureCurve::best_file(std::int64_t step) const {
    char name[40];
    std::snprintf(name, sizeof name, "best-%08lld.safetensors", static_cast<long long>(step));
    return folder_ / name;
}

Result<void> MeasureCurve::keep(TrainingMeasure measure, const std::vector<lora::LowRankPair>& left) {
    measures_.push_back(measure);
    mark_best(measures_);
    // The factors first: a run that is killed in between measures this step again.
    if (measures_.back().best)
        PHOTOFLUX_CHECK(weights::write_safetensors(best_file(measures_.back().step), training::factors_of(left)));
    PHOTOFLUX_CHECK(write_whole(folder_ / kFile, text()));
    if (!measures_.back().best) return Done{};
    std::error_code error;
    for (const TrainingMeasure& older : measures_)
        if (older.step != measures_.back().step) std::filesystem::remove(best_file(older.step), error);
    return Done{};
}

Result<void> MeasureCurve::read_best(std::int64_t step, const std::vector<lora::LowRankPair>& pairs) const {
    const auto file = best_file(step);
    PHOTOFLUX_TRY(const auto checkpoint, weights::Checkpoint::open(file));
    const at::NoGradGuard no_grad;
    for (const auto& [name, tensor] : training::factors_of(pairs)) {
        const auto* info = checkpoint.info(name);
        if (!info || at::IntArrayRef(info->shape) != tensor.sizes())
            return Error{ErrorCode::corrupt,
                         sentence("engine", "%1 lacks %2 in the expected shape").with(file.string(), name)};
        tensor.copy_(checkpoint.mapped(name));
    }
    return Done{};
}

std::string MeasureCurve::text() const {
    std::string text = "{\n  \"settings\": " + weights::quote_json(settings_) + ",\n  \"measures\": [";
    for (const TrainingMeasure& measure : measures_) {
        text += &measure == &measures_.front() ? "\n" : ",\n";
        text += "    {\"step\": " + std::to_string(measure.step) + ", \"loss\": " + number_text(measure.loss) +
                ", \"likeness\": " + number_text(measure.likeness) + ", \"variety\": " + number_text(measure.variety) +
                ", \"bleed\": " + number_text(measure.bleed);
        if (measure.accuracy) text += ", \"accuracy\": " + number_text(*measure.accuracy);
        text += measure.best ? ", \"best\": true}" : "}";
    }
    return text + "\n  ]\n}\n";
}

}  // namespace photoflux::engine
