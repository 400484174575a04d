#include "training/run_checkpoint.h"

#include "weights/checkpoint.h"
#include "weights/safetensors_writer.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cstdio>

namespace photoflux::training {

namespace {

constexpr std::size_t kKept = 2;

/// Oldest first: the number has leading zeros.
std::vector<std::filesystem::path> run_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("step-") && name.ends_with(".safetensors")) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// What a run that was killed while it wrote has left behind. One run at a time writes into a folder.
void remove_leftovers(const std::filesystem::path& folder) {
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(".photoflux-") && name.ends_with(".part")) std::filesystem::remove(entry.path(), error);
    }
}

}  // namespace

std::filesystem::path newest_run(const std::filesystem::path& folder) {
    const auto files = run_files(folder);
    return files.empty() ? std::filesystem::path() : files.back();
}

Result<void> save_run(const std::filesystem::path& folder, std::int64_t step, const NamedTensors& state,
                      const std::string& settings) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    char name[40];
    std::snprintf(name, sizeof name, "step-%08lld.safetensors", static_cast<long long>(step));
    PHOTOFLUX_CHECK(
        weights::write_safetensors(folder / name, state, {{"step", std::to_string(step)}, {"settings", settings}}));
    remove_leftovers(folder);
    auto files = run_files(folder);
    for (std::size_t i = 0; i + kKept < files.size(); ++i) std::filesystem::remove(files[i], error);
    return Done{};
}

Result<std::optional<std::int64_t>> resume_run(const std::filesystem::path& folder, const NamedTensors& state,
                                               const std::string& settings) {
    const auto file = newest_run(folder);
    if (file.empty()) return std::optional<std::int64_t>();
    PHOTOFLUX_TRY(auto checkpoint, weights::Checkpoint::open(file));
    const auto& metadata = checkpoint.metadata();
    const auto step = metadata.find("step"), made_with = metadata.find("settings");
    if (step == metadata.end() || made_with == metadata.end())
        return Error{ErrorCode::corrupt, "[training] " + file.string() + " is not a checkpoint of this program"};
    if (made_with->second != settings)
        return Error{ErrorCode::bad_input, "[training] " + file.string() + " was made with other settings (" +
                                               made_with->second + ", now " + settings +
                                               "); use the same ones or another folder"};
    const at::NoGradGuard no_grad;
    for (const auto& [name, tensor] : state) {
        const auto* info = checkpoint.info(name);
        if (!info || at::IntArrayRef(info->shape) != tensor.sizes())
            return Error{ErrorCode::corrupt,
                         "[training] " + file.string() + " lacks " + name + " in the expected shape"};
        tensor.copy_(checkpoint.mapped(name));
    }
    return std::optional<std::int64_t>(std::stoll(step->second));
}

Result<void> load_run_weights(const std::function<void(const nn::WeightVisitor&)>& visit,
                              const std::filesystem::path& folder, at::Device device) {
    const auto file = newest_run(folder);
    if (file.empty()) return Error{ErrorCode::not_found, "[training] " + folder.string() + " holds no checkpoint yet"};
    PHOTOFLUX_TRY(const auto checkpoint, weights::Checkpoint::open(file));
    std::optional<Error> error;
    visit([&](const std::string& key, at::Tensor& weight, at::IntArrayRef shape) {
        const auto* info = checkpoint.info("ema/" + key);
        if (info && at::IntArrayRef(info->shape) == shape)
            weight = checkpoint.mapped("ema/" + key).clone().to(device);
        else
            error =
                Error{ErrorCode::corrupt, "[training] " + file.string() + " lacks " + key + "; it is of another model"};
    });
    if (error) return *error;
    return Done{};
}

}  // namespace photoflux::training
