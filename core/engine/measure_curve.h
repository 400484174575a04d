#pragma once

#include "base/result.h"
#include "engine/training_request.h"
#include "lora/low_rank_pair.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::engine {

/// Steps between two measurements of a run.
std::int64_t measuring_interval(const MeasureSettings& settings, std::int64_t steps);
/// Whether a run is measured when `made` steps are done: before the first, at each interval, and after the last.
bool is_measured(const MeasureSettings& settings, std::int64_t steps, std::int64_t made);

/// The best of a run, by index: the highest likeness among those that keep 60 % of the variety that the model had, or,
/// where none does, the most varied; of two that differ by less than 0.001, the one with less bleed. Never step 0.
std::optional<std::size_t> best_of(const std::vector<TrainingMeasure>& measures);

/// Why a run of `steps` need not go on: after a third of it, three measurements in a row brought no better one. Nothing
/// where it should.
std::optional<Sentence> reason_to_stop(const std::vector<TrainingMeasure>& measures, std::int64_t steps);

/// What was measured in a run, kept in its folder: `measures.json`, written whole after each measurement, and
/// `best-NNNNNNNN.safetensors`, the factors of the best step.
class MeasureCurve {
public:
    /// Goes on with what lies in the folder if it was measured with the same `settings`, a text. Errors: corrupt.
    static Result<MeasureCurve> open(const std::filesystem::path& folder, const std::string& settings);

    const std::vector<TrainingMeasure>& all() const { return measures_; }
    /// The measures of the first `made` steps, as they stood then.
    std::vector<TrainingMeasure> until(std::int64_t made) const;
    bool holds(std::int64_t step) const;
    /// Errors: no_disk.
    Result<void> keep(TrainingMeasure measure, const std::vector<lora::LowRankPair>& left);
    /// Copies the factors of a step that was best once into `pairs`. Errors: not_found, corrupt.
    Result<void> read_best(std::int64_t step, const std::vector<lora::LowRankPair>& pairs) const;

private:
    MeasureCurve(std::filesystem::path folder, std::string settings)
        : folder_(std::move(folder)), settings_(std::move(settings)) {}
    std::filesystem::path best_file(std::int64_t step) const;
    std::string text() const;

    std::filesystem::path folder_;
    std::string settings_;
    std::vector<TrainingMeasure> measures_;  ///< by step
};

/// Writes a text file that appears whole or not at all. Errors: no_disk.
Result<void> write_whole(const std::filesystem::path& path, const std::string& text);
/// A number as JSON, which comes back the same.
std::string number_text(double number);

}  // namespace photoflux::engine
