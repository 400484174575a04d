#include "desktop/training_files.h"

#include "dataset/training_recipe.h"
#include "dataset/training_run.h"
#include "imaging/whole_file.h"

namespace photoflux::desktop {

Result<std::vector<engine::TrainingPicture>> TrainingFiles::read(const jobs::Job& job) {
    const std::string name = job.recipe.value(QStringLiteral("dataSet")).toString().toStdString();
    PHOTOFLUX_TRY(const auto data_set, dataset::open_data_set(data_sets_, name));
    std::vector<std::filesystem::path> files;
    for (const auto& output : job.training->request.outputs) files.push_back(output.file);
    PHOTOFLUX_CHECK(dataset::record_models(data_sets_, name, files));
    return dataset::training_pictures(data_set, *decoders_, {});
}

Result<QString> TrainingFiles::store(const jobs::Job& job, const engine::TrainingSample& sample) {
    PHOTOFLUX_TRY(const auto path, dataset::save_sample(job.training->request.folder, sample));
    return imaging::to_qstring(path);
}

Result<void> TrainingFiles::finish(const jobs::Job& job, const engine::TrainedLora& trained) {
    PHOTOFLUX_TRY([[maybe_unused]] const auto pictures, dataset::save_results(job.training->request.folder, trained));
    return Done{};
}

}  // namespace photoflux::desktop
