#include "base/sha256.h"
#include "engine/model_folder.h"
#include "models/from_weights.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace photoflux::engine {

namespace {

namespace fs = std::filesystem;
using weights::FluxPart;
using weights::PartKind;

/// A network and the tensors that belong to it, without their prefix.
struct Network {
    FluxPart part;
    weights::TensorSet tensors;
};

Sentence names_of(const std::vector<FluxPart>& parts) {
    std::vector<Sentence> names;
    for (const auto& part : parts) names.push_back(weights::part_name(part.kind));
    return listed(names);
}

std::optional<FluxPart> pick(const std::vector<FluxPart>& parts, PartKind kind) {
    const auto found = std::find_if(parts.begin(), parts.end(), [&](auto& part) { return part.kind == kind; });
    if (found == parts.end()) return std::nullopt;
    return *found;
}

/// Collects the networks of a model from the files that may hold them.
class Gatherer {
public:
    Gatherer(const fs::path& path, weights::TensorSet main, std::vector<FluxPart> found)
        : path_(path), main_(std::move(main)), found_(std::move(found)) {}

    /// The network from `elsewhere` where that is named, else from the main file.
    Result<Network> take(PartKind kind, const fs::path& elsewhere) {
        if (elsewhere.empty()) {
            if (const auto part = pick(found_, kind)) return Network{*part, main_.under(part->prefix)};
            return missing();
        }
        PHOTOFLUX_TRY(const auto tensors, weights::TensorSet::open(elsewhere));
        PHOTOFLUX_TRY(const auto parts, weights::recognise(tensors));
        if (const auto part = pick(parts, kind)) return Network{*part, tensors.under(part->prefix)};
        return Error{ErrorCode::bad_input, sentence("engine", "%1 holds no %2 but %3")
                                               .with(elsewhere.string(), weights::part_name(kind), names_of(parts))};
    }

    void expect(PartKind kind, const fs::path& elsewhere, const Sentence& usual_file) {
        if (elsewhere.empty() && !pick(found_, kind))
            missing_.push_back(sentence("engine", "%1 (%2)").with(weights::part_name(kind), usual_file));
    }
    bool complete() const { return missing_.empty(); }

    Error missing() const {
        return {ErrorCode::not_found,
                sentence("engine",
                         "%1 holds of FLUX.1 only: %2. Missing are: %3; put them beside it, or into the folders of a "
                         "ComfyUI installation")
                    .with(path_.string(), names_of(found_), listed(missing_))};
    }

private:
    fs::path path_;
    weights::TensorSet main_;
    std::vector<FluxPart> found_;
    std::vector<Sentence> missing_;
};

std::string licence_of(const weights::TensorSet& tensors) {
    for (const char* key : {"modelspec.license", "general.license"}) {
        const auto found = tensors.metadata().find(key);
        if (found != tensors.metadata().end() && !found->second.empty()) return found->second;
    }
    return "see where the file came from";
}

/// As diffusers' repositories of [dev] and [schnell] set it.
sampling::ScheduleConfig schedule_of(const models::TransformerConfig& transformer) {
    sampling::ScheduleConfig schedule;
    if (!transformer.guidance_embed) return schedule;
    schedule.shift = 3.0;
    schedule.dynamic = true;
    return schedule;
}

}  // namespace

Result<ModelFolder> ModelFolder::open_file(const fs::path& path, const ModelParts& parts) {
    PHOTOFLUX_TRY(const auto main, weights::TensorSet::open(path));
    PHOTOFLUX_TRY(auto found, weights::recognise(main));
    Gatherer gather(path, main, std::move(found));
    gather.expect(PartKind::transformer, {}, sentence("engine", "flux1-dev or flux1-schnell"));
    gather.expect(PartKind::autoencoder, parts.autoencoder, plain("ae.safetensors"));
    gather.expect(PartKind::clip, parts.clip, plain("clip_l.safetensors"));
    gather.expect(PartKind::t5, parts.t5, sentence("engine", "t5xxl_fp16.safetensors or the like"));
    if (!gather.complete()) return gather.missing();
    if (parts.tokenizers.empty())
        return Error{ErrorCode::not_found,
                     sentence("engine",
                              "%1 carries no tokenizers, and nobody said where they lie; the installation of PhotoFlux "
                              "is incomplete")
                         .with(path.string())};
    PHOTOFLUX_TRY(auto transformer, gather.take(PartKind::transformer, {}));
    PHOTOFLUX_TRY(auto autoencoder, gather.take(PartKind::autoencoder, parts.autoencoder));
    PHOTOFLUX_TRY(auto clip, gather.take(PartKind::clip, parts.clip));
    PHOTOFLUX_TRY(auto t5, gather.take(PartKind::t5, parts.t5));
    PHOTOFLUX_TRY(const auto transformer_config, models::transformer_config(transformer.tensors, transformer.part));
    PHOTOFLUX_TRY(const auto autoencoder_config, models::autoencoder_config(autoencoder.tensors, autoencoder.part));
    PHOTOFLUX_TRY(const auto clip_config, models::clip_config(clip.tensors, clip.part));
    PHOTOFLUX_TRY(const auto t5_config, models::t5_config(t5.tensors, t5.part));

    Sha256 hash;
    for (const auto* network : {&transformer, &autoencoder, &clip, &t5}) hash.update(network->tensors.fingerprint());
    ModelFolder model{path,
                      path.stem().string(),  // what the model store calls it, too
                      licence_of(main),
                      hash.hex(),
                      1024,
                      transformer_config.guidance_embed ? 28 : 4,
                      transformer_config,
                      autoencoder_config,
                      clip_config,
                      t5_config,
                      schedule_of(transformer_config),
                      weights::Checkpoint(std::move(transformer.tensors)),
                      weights::Checkpoint(std::move(autoencoder.tensors)),
                      weights::Checkpoint(std::move(clip.tensors)),
                      weights::Checkpoint(std::move(t5.tensors)),
                      models::names_of(transformer.part),
                      models::names_of(autoencoder.part, static_cast<int>(autoencoder_config.block_channels.size())),
                      models::names_of(clip.part),
                      models::names_of(t5.part),
                      parts.tokenizers / "clip",
                      parts.tokenizers / "t5"};
    PHOTOFLUX_CHECK(model.check_parts_agree());
    std::string words = path.stem().string();
    for (const char* key : {"modelspec.title", "modelspec.architecture", "general.name"})
        if (const auto said = main.metadata().find(key); said != main.metadata().end()) words += " " + said->second;
    model.tell_kind(words);
    return model;
}

}  // namespace photoflux::engine
