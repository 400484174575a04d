#include "modelstore/model_files.h"

#include "modelstore/extra_model_paths.h"
#include "weights/mapped_file.h"
#include "weights/tensor_set.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>

namespace photoflux::modelstore {

namespace {

namespace fs = std::filesystem;
using weights::FluxPart;
using weights::PartKind;

constexpr std::size_t kMostFiles = 10'000;
/// Of the vocabularies that PhotoFlux carries; a text encoder of another family has a larger one.
constexpr std::int64_t kLargestT5Vocabulary = 32128, kLargestClipVocabulary = 49408;

bool is_folder(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

bool is_file(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
}

std::vector<fs::path> entries(const fs::path& folder) {
    std::vector<fs::path> all;
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error);
         !error && entry != fs::directory_iterator() && all.size() < kMostFiles; entry.increment(error))
        all.push_back(entry->path());
    std::sort(all.begin(), all.end());
    return all;
}

void append_folder(std::vector<fs::path>& to, const fs::path& folder) {
    if (is_folder(folder) && std::find(to.begin(), to.end(), folder) == to.end()) to.push_back(folder);
}

bool has_part_folders(const fs::path& folder) {
    return is_folder(folder / "vae") || is_folder(folder / "text_encoders") || is_folder(folder / "clip");
}

FolderSet plain_set(const fs::path& models) {
    FolderSet set;
    for (const char* kind : {"diffusion_models", "unet", "checkpoints"}) append_folder(set.models, models / kind);
    for (const char* kind : {"text_encoders", "clip"}) append_folder(set.text_encoders, models / kind);
    append_folder(set.autoencoders, models / "vae");
    for (const char* kind : {"loras", "Lora"}) append_folder(set.loras, models / kind);
    return set;
}

std::uintmax_t size_of(const fs::path& file) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return error ? 0 : size;
}

/// Looks for parts that fit one transformer.
class PartSearch {
public:
    explicit PartSearch(const FluxPart& transformer) : transformer_(transformer) {}

    /// The largest of `files` that holds `kind` in the transformer's sizes.
    std::optional<fs::path> among(PartKind kind, std::vector<fs::path> files) const {
        std::stable_sort(files.begin(), files.end(), [](auto& a, auto& b) { return size_of(a) > size_of(b); });
        for (const auto& file : files)
            if (holds(kind, file)) return file;
        return std::nullopt;
    }

    bool holds(PartKind kind, const fs::path& file) const {
        const auto tensors = weights::TensorSet::open(file);
        if (!tensors.ok()) return false;
        const auto parts = weights::recognise(*tensors);
        return parts.ok() && std::any_of(parts->begin(), parts->end(),
                                         [&](const FluxPart& part) { return part.kind == kind && fits(part); });
    }

private:
    bool fits(const FluxPart& part) const {
        switch (part.kind) {
            case PartKind::autoencoder:
                return part.latent_channels == transformer_.latent_channels;
            case PartKind::clip:
                return part.pooled_width == transformer_.pooled_width && part.vocabulary <= kLargestClipVocabulary;
            case PartKind::t5:
                return part.prompt_width == transformer_.prompt_width && part.vocabulary <= kLargestT5Vocabulary;
            case PartKind::transformer:
                break;
        }
        return false;
    }

    FluxPart transformer_;
};

/// The set that a file lies in, from the folders above it: models/unet/more/file.
std::optional<fs::path> set_above(const fs::path& file) {
    fs::path folder = fs::absolute(file).parent_path();
    for (int i = 0; i < 4 && folder.has_relative_path(); ++i, folder = folder.parent_path())
        if (has_part_folders(folder) && !is_file(folder / "model_index.json")) return folder;
    return std::nullopt;
}

/// The places in which a part may lie, one after the other.
std::vector<std::vector<fs::path>> places(PartKind kind, const fs::path& file, const std::vector<FolderSet>& sets,
                                          const std::vector<fs::path>& snapshots) {
    std::vector<std::vector<fs::path>> all;
    const auto add_set = [&](const FolderSet& set) {
        std::vector<fs::path> files;
        for (const auto& folder : kind == PartKind::autoencoder ? set.autoencoders : set.text_encoders)
            for (auto& found : weight_files_in(folder)) files.push_back(std::move(found));
        all.push_back(std::move(files));
    };
    all.push_back(weight_files_in(fs::absolute(file).parent_path(), 1));
    if (const auto above = set_above(file)) add_set(plain_set(*above));
    for (const auto& set : sets) add_set(set);
    const char* diffusers = kind == PartKind::autoencoder ? "vae"
                            : kind == PartKind::clip      ? "text_encoder"
                                                          : "text_encoder_2";
    for (const auto& snapshot : snapshots) {
        all.push_back(weight_files_in(snapshot, 1));
        if (is_folder(snapshot / diffusers)) all.push_back({snapshot / diffusers});
    }
    return all;
}

}  // namespace

Result<FolderSet> comfyui_folders(const fs::path& root, const fs::path& home) {
    FolderSet set = plain_set(has_part_folders(root / "models") ? root / "models" : root);
    for (const auto& file : {root / "extra_model_paths.yaml", root.parent_path() / "extra_model_paths.yaml"}) {
        if (!is_file(file)) continue;
        PHOTOFLUX_TRY(const auto more, read_extra_model_paths(file, home));
        const auto add = [&](std::vector<fs::path>& to, const char* kind) {
            if (const auto found = more.find(kind); found != more.end())
                for (const auto& folder : found->second) append_folder(to, folder);
        };
        for (const char* kind : {"diffusion_models", "unet", "checkpoints"}) add(set.models, kind);
        for (const char* kind : {"text_encoders", "clip"}) add(set.text_encoders, kind);
        add(set.autoencoders, "vae");
        add(set.loras, "loras");
    }
    return set;
}

std::vector<fs::path> hub_snapshots(const fs::path& cache) {
    std::vector<fs::path> snapshots;
    for (const auto& repository : entries(cache)) {
        if (!weights::display_path(repository.filename()).starts_with("models--")) continue;
        std::string commit;
        std::ifstream(repository / "refs" / "main") >> commit;
        const bool plain = !commit.empty() && commit.find_first_not_of("0123456789abcdef") == commit.npos;
        if (plain && is_folder(repository / "snapshots" / commit)) {
            snapshots.push_back(repository / "snapshots" / commit);
            continue;
        }
        std::optional<fs::path> newest;
        for (const auto& snapshot : entries(repository / "snapshots")) {
            std::error_code error;
            if (!newest || fs::last_write_time(snapshot, error) > fs::last_write_time(*newest, error))
                newest = snapshot;
        }
        if (newest) snapshots.push_back(*newest);
    }
    return snapshots;
}

std::vector<fs::path> weight_files_in(const fs::path& folder, int depth) {
    std::vector<fs::path> files;
    for (const auto& entry : entries(folder)) {
        if (files.size() >= kMostFiles) break;
        const std::string ending = weights::display_path(entry.extension());
        if (is_folder(entry)) {
            if (depth > 1)
                for (auto& inner : weight_files_in(entry, depth - 1)) files.push_back(std::move(inner));
        } else if (ending == ".safetensors" || ending == ".sft" || ending == ".gguf") {
            files.push_back(entry);
        }
    }
    if (files.size() > kMostFiles) files.resize(kMostFiles);
    return files;
}

bool is_model_file(const fs::path& file) {
    const auto tensors = weights::TensorSet::open(file);
    if (!tensors.ok()) return false;
    const auto parts = weights::recognise(*tensors);
    return parts.ok() && std::any_of(parts->begin(), parts->end(),
                                     [](const FluxPart& part) { return part.kind == PartKind::transformer; });
}

Result<PartFiles> find_parts(const fs::path& file, const std::vector<FolderSet>& sets,
                             const std::vector<fs::path>& snapshots) {
    PHOTOFLUX_TRY(const auto tensors, weights::TensorSet::open(file));
    PHOTOFLUX_TRY(const auto parts, weights::recognise(tensors));
    const auto has = [&](PartKind kind) {
        return std::find_if(parts.begin(), parts.end(), [&](const FluxPart& part) { return part.kind == kind; });
    };
    if (has(PartKind::transformer) == parts.end())
        return Error{
            ErrorCode::bad_input,
            sentence("modelstore",
                     "%1 is a part of FLUX.1 (%2) but no model; name the file of a transformer or a whole model")
                .with(weights::display_path(file), weights::part_name(parts.front().kind))};
    const PartSearch search(*has(PartKind::transformer));
    PartFiles found;
    for (const auto& [kind, into] : {std::pair{PartKind::autoencoder, &found.autoencoder},
                                     {PartKind::clip, &found.clip},
                                     {PartKind::t5, &found.t5}}) {
        if (has(kind) != parts.end()) continue;
        for (auto& files : places(kind, file, sets, snapshots)) {
            const auto fit = search.among(kind, std::move(files));
            if (!fit) continue;
            *into = *fit;
            break;
        }
    }
    return found;
}

}  // namespace photoflux::modelstore
