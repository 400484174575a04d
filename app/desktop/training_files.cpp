#include "desktop/training_files.h"

#include "dataset/training_plan.h"
#include "imaging/picture_file.h"
#include "imaging/whole_file.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace photoflux::desktop {

namespace {

Result<void> savePng(const std::filesystem::path& file, const engine::Pixels& pixels) {
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error) return imaging::cannot_write(file.parent_path(), error);
    imaging::SaveOptions options;
    options.include_recipe = false;  // what stays is the mark that it is generated
    options.readers = imaging::Readers::owner;
    return imaging::save_picture(file, pixels, {}, options);
}

}  // namespace

DataSetFiles::DataSetFiles(std::filesystem::path data_sets) : data_sets_(std::move(data_sets)) {}

Result<std::vector<engine::TrainingPicture>> DataSetFiles::read(const jobs::Job& job) {
    PHOTOFLUX_TRY(const auto set, dataset::snapshot_of(job.training->request.folder));
    return dataset::training_pictures(set);
}

Result<QString> DataSetFiles::store(const jobs::Job& job, const engine::TrainingSample& sample) {
    const QString name =
        QStringLiteral("step%1-prompt%2-seed%3.png").arg(sample.step).arg(sample.prompt).arg(sample.seed);
    const auto file = job.training->request.folder / "samples" / imaging::to_path(name);
    PHOTOFLUX_CHECK(savePng(file, sample.pixels));
    return imaging::to_qstring(file);
}

Result<void> DataSetFiles::finish(const jobs::Job& job, const engine::TrainedLora& trained) {
    const auto& run = job.training->request.folder;
    if (trained.proof.without) PHOTOFLUX_CHECK(savePng(run / "without.png", *trained.proof.without));
    if (trained.proof.with) PHOTOFLUX_CHECK(savePng(run / "with.png", *trained.proof.with));
    const std::string name = job.recipe.value(QStringLiteral("dataSet")).toString().toStdString();
    auto set = dataset::open_data_set(data_sets_, name);
    // One that was deleted meanwhile has nothing left to write into; the model is there all the same.
    if (!set.ok()) return Done{};
    for (const engine::LoraOutput& output : trained.outputs)
        if (std::find(set->models.begin(), set->models.end(), output.file) == set->models.end())
            set->models.push_back(output.file);
    return dataset::save_data_set(data_sets_, *set, /*replace=*/true);
}

}  // namespace photoflux::desktop
