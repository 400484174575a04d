#include "engine/training_samples.h"

#include "base/sha256.h"
#include "engine/pixels.h"
#include "engine/t5_supply.h"
#include "text/tokenizer.h"
#include "weights/safetensors_writer.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <map>

namespace photoflux::engine {

namespace {

constexpr const char* kCacheName = "encoded.safetensors";
constexpr double kShareOfFree = 0.8;

/// Captions and prompts without repetition; the empty one first.
struct CaptionList {
    std::vector<std::string> texts{""};
    std::vector<std::size_t> of_picture, of_prompt;
};

CaptionList captions_of(const TrainingRequest& request) {
    CaptionList list;
    std::map<std::string, std::size_t> known{{"", 0}};
    const auto place_of = [&](const std::string& text) {
        const auto [entry, fresh] = known.try_emplace(text, list.texts.size());
        if (fresh) list.texts.push_back(text);
        return entry->second;
    };
    for (const TrainingPicture& picture : request.pictures)
        list.of_picture.push_back(picture.held_out ? 0 : place_of(picture.caption));
    for (const SamplePrompt& prompt : request.measures.prompts) list.of_prompt.push_back(place_of(prompt.text));
    return list;
}

std::vector<std::size_t> learned_pictures(const TrainingRequest& request) {
    std::vector<std::size_t> learned;
    for (std::size_t i = 0; i < request.pictures.size(); ++i)
        if (!request.pictures[i].held_out) learned.push_back(i);
    return learned;
}

/// Makes the samples of one request.
class Encoding {
public:
    Encoding(const TrainingRequest& request, const ModelFolder& folder, const Placement& placement,
             const std::function<void(const TrainingProgress&)>& on_progress, const CancelToken& cancel)
        : request_(request),
          folder_(folder),
          options_{.dtype = placement.dtype, .device = placement.device, .quantised = models::Quantised::keep},
          captions_(captions_of(request)),
          learned_(learned_pictures(request)),
          on_progress_(on_progress),
          cancel_(cancel) {}

    Result<training::Samples> make(std::size_t text_tokens) {
        const at::NoGradGuard no_grad;
        training::Samples samples;
        PHOTOFLUX_CHECK(encode_pictures(samples));
        PHOTOFLUX_CHECK(encode_captions(samples, text_tokens));
        return samples;
    }

    Result<training::Samples> read(const weights::Checkpoint& cache) const {
        training::Samples samples;
        for (std::size_t i = 0; i < captions_.texts.size(); ++i) {
            const std::string name = std::to_string(i);
            PHOTOFLUX_TRY(auto hidden, cache.load("hidden/" + name, options_.dtype));
            PHOTOFLUX_TRY(auto pooled, cache.load("pooled/" + name, options_.dtype));
            PHOTOFLUX_TRY(auto ids, cache.load("clip_ids/" + name, at::kLong));
            samples.captions.push_back({std::move(hidden), std::move(pooled), std::move(ids)});
        }
        for (const std::size_t i : learned_) {
            training::Sample sample = sample_of(i);
            PHOTOFLUX_TRY(sample.latents, cache.load("latents/" + std::to_string(samples.pictures.size()), at::kFloat));
            if (request_.pictures[i].mask.width > 0) {
                PHOTOFLUX_TRY(sample.mask, cache.load("mask/" + std::to_string(samples.pictures.size()), at::kFloat));
            }
            samples.pictures.push_back(std::move(sample));
        }
        return samples;
    }

private:
    training::Sample sample_of(std::size_t index) const {
        return {.caption = captions_.of_picture[index], .preserves_prior = request_.pictures[index].preserves_prior};
    }

    Result<void> load(auto& network, const weights::Checkpoint& checkpoint, const models::Translate& names) const {
        return models::load_weights([&](const nn::WeightVisitor& visitor) { network.visit(visitor); }, checkpoint,
                                    names, options_);
    }

    Result<void> encode_pictures(training::Samples& samples) {
        models::Autoencoder autoencoder(folder_.autoencoder);
        PHOTOFLUX_CHECK(load(autoencoder, folder_.autoencoder_weights, folder_.autoencoder_names));
        const auto scale = folder_.autoencoder.scale();
        for (const std::size_t i : learned_) {
            if (cancel_.cancelled()) return Cancelled{};
            const TrainingPicture& picture = request_.pictures[i];
            training::Sample sample = sample_of(i);
            const at::Tensor pixels = (tensor_of(picture.pixels) * 2 - 1).to(options_.device, options_.dtype);
            sample.latents = autoencoder.encode(pixels)[0].to(at::kCPU, at::kFloat).contiguous();
            if (picture.mask.width > 0)
                sample.mask = at::avg_pool2d(tensor_of(picture.mask).mean(1, true), {scale, scale})[0][0].contiguous();
            samples.pictures.push_back(std::move(sample));
            report();
        }
        return Done{};
    }

    Result<void> encode_captions(training::Samples& samples, std::size_t text_tokens) {
        PHOTOFLUX_TRY(const auto clip_tokenizer, text::Tokenizer::open(folder_.clip_tokenizer));
        PHOTOFLUX_TRY(const auto t5_tokenizer, text::Tokenizer::open(folder_.t5_tokenizer));
        models::ClipEncoder clip(folder_.clip);
        PHOTOFLUX_CHECK(load(clip, folder_.clip_weights, folder_.clip_names));
        models::T5Encoder t5(folder_.t5);
        T5Supply supply(t5, folder_.t5_weights, folder_.t5_names, options_);
        const auto free =
            static_cast<double>(request_.memory_limit > 0 ? request_.memory_limit : free_memory(options_.device));
        PHOTOFLUX_CHECK(supply.load(free == 0 || double(supply.whole_bytes()) < free * kShareOfFree));
        const auto clip_length = std::min(clip_tokenizer.max_length(), std::size_t(folder_.clip.positions));
        std::vector<at::Tensor> t5_ids;
        for (const std::string& text : captions_.texts)
            t5_ids.push_back(at::tensor(t5_tokenizer.encode(text, text_tokens), at::kLong));
        at::Tensor together;  // an encoder that passes through is read once for all captions
        if (!supply.kept()) {
            PHOTOFLUX_TRY(together, supply.encode(at::stack(t5_ids)));
        }
        for (std::size_t i = 0; i < t5_ids.size(); ++i) {
            if (cancel_.cancelled()) return Cancelled{};
            at::Tensor hidden;
            if (supply.kept()) {
                PHOTOFLUX_TRY(hidden, supply.encode(t5_ids[i].unsqueeze(0)));
            } else {
                hidden = together.narrow(0, static_cast<std::int64_t>(i), 1);
            }
            const at::Tensor ids = at::tensor(clip_tokenizer.encode(captions_.texts[i], clip_length), at::kLong);
            const at::Tensor pooled = clip.pooled(ids.unsqueeze(0).to(options_.device));
            samples.captions.push_back({hidden[0].cpu().contiguous(), pooled[0].cpu().contiguous(), ids});
            report();
        }
        return Done{};
    }

    void report() {
        on_progress_({.stage = TrainingStage::encode,
                      .step = ++done_,
                      .steps = static_cast<std::int64_t>(learned_.size() + captions_.texts.size())});
    }

    const TrainingRequest& request_;
    const ModelFolder& folder_;
    models::LoadOptions options_;
    CaptionList captions_;
    std::vector<std::size_t> learned_;
    const std::function<void(const TrainingProgress&)>& on_progress_;
    const CancelToken& cancel_;
    std::int64_t done_ = 0;
};

std::vector<std::pair<std::string, at::Tensor>> tensors_of(const training::Samples& samples) {
    std::vector<std::pair<std::string, at::Tensor>> tensors;
    for (std::size_t i = 0; i < samples.captions.size(); ++i) {
        const std::string name = std::to_string(i);
        tensors.emplace_back("hidden/" + name, samples.captions[i].hidden);
        tensors.emplace_back("pooled/" + name, samples.captions[i].pooled);
        tensors.emplace_back("clip_ids/" + name, samples.captions[i].clip_ids);
    }
    for (std::size_t i = 0; i < samples.pictures.size(); ++i) {
        tensors.emplace_back("latents/" + std::to_string(i), samples.pictures[i].latents);
        if (samples.pictures[i].mask.defined())
            tensors.emplace_back("mask/" + std::to_string(i), samples.pictures[i].mask);
    }
    return tensors;
}

/// Of what the run's folder keeps: other prompts want other embeddings, and change nothing of the training.
std::string encoded_stamp(const TrainingRequest& request, const std::string& stamp) {
    Sha256 hash;
    hash.update(stamp);
    for (const SamplePrompt& prompt : request.measures.prompts)
        hash.update(std::to_string(prompt.text.size()) + " " + prompt.text);
    return hash.hex();
}

}  // namespace

std::vector<std::size_t> prompt_captions(const TrainingRequest& request) { return captions_of(request).of_prompt; }

Result<std::size_t> caption_tokens(const TrainingRequest& request, const ModelFolder& folder) {
    PHOTOFLUX_TRY(const auto tokenizer, text::Tokenizer::open(folder.t5_tokenizer));
    const int wanted = request.max_sequence_length > 0 ? request.max_sequence_length : folder.default_sequence_length();
    return std::min(static_cast<std::size_t>(wanted), tokenizer.max_length());
}

std::string stamp_of(const TrainingRequest& request, const ModelFolder& folder, const Placement& placement,
                     std::size_t text_tokens) {
    Sha256 hash;
    const auto add = [&](const std::string& text) {
        hash.update(std::to_string(text.size()) + " ");
        hash.update(text);
    };
    const auto add_pixels = [&](const Pixels& pixels) {
        add(std::to_string(pixels.width) + "x" + std::to_string(pixels.height));
        hash.update(pixels.rgb.data(), pixels.rgb.size());
    };
    add(folder.fingerprint);
    add(placement.precision_name());
    add(std::to_string(text_tokens));
    for (const TrainingPicture& picture : request.pictures) {
        add(picture.caption);
        add(picture.held_out ? "held out" : picture.preserves_prior ? "prior" : "subject");
        add_pixels(picture.pixels);
        add_pixels(picture.mask);
    }
    for (const LoraUse& use : request.beside) add(use.file.filename().string() + std::to_string(use.strength));
    return hash.hex();
}

Result<training::Samples> training_samples(const TrainingRequest& request, const ModelFolder& folder,
                                           const Placement& placement, const std::string& stamp,
                                           std::size_t text_tokens,
                                           const std::function<void(const TrainingProgress&)>& on_progress,
                                           const CancelToken& cancel) {
    Encoding encoding(request, folder, placement, on_progress, cancel);
    const std::string made_of = encoded_stamp(request, stamp);
    const auto file = request.folder / kCacheName;
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
        const auto cache = weights::Checkpoint::open(file);
        if (cache.ok()) {
            const auto made_for = cache->metadata().find("stamp");
            if (made_for != cache->metadata().end() && made_for->second == made_of) return encoding.read(*cache);
        }
    }
    PHOTOFLUX_TRY(auto samples, encoding.make(text_tokens));
    std::filesystem::create_directories(request.folder, error);
    PHOTOFLUX_CHECK(weights::write_safetensors(file, tensors_of(samples), {{"stamp", made_of}}));
    return samples;
}

}  // namespace photoflux::engine
