#include "dataset/training_run.h"

#include "imaging/picture_file.h"
#include "imaging/whole_file.h"

#include <algorithm>
#include <string>

namespace photoflux::dataset {
namespace {

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

Result<std::vector<std::filesystem::path>> save_proof(const std::filesystem::path& run,
                                                      const engine::TrainingProof& proof) {
    std::vector<std::filesystem::path> files;
    for (const auto& [name, pixels] :
         {std::pair{"proof-without.png", &proof.without}, {"proof-with.png", &proof.with}}) {
        if (!*pixels) continue;
        PHOTOFLUX_TRY(const auto file, save_private(run / name, **pixels));
        files.push_back(file);
    }
    return files;
}

}  // namespace photoflux::dataset
