#include "lora/lora_file.h"
#include "weights/diffusers_layout.h"

#include <algorithm>

namespace photoflux::lora {

namespace {

std::string underscored(std::string name) {
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

class Names {
public:
    void add(const Layer& layer) {
        const Target whole{layer.network, layer.key, 0, layer.out, layer.in};
        switch (layer.network) {
            case Network::transformer:
                original(layer.key, whole);
                diffusers(layer, whole);
                return xlabs(layer, whole);
            case Network::clip:
                text_encoder(layer.key, whole, {"text_encoder.", "text_encoders.clip_l.transformer.", "clip_l."},
                             {"lora_te1_", "lora_te_", "lycoris_te1_"});
                return text_encoder("text_model." + layer.key, whole,
                                    {"text_encoder.", "text_encoders.clip_l.transformer.", "clip_l."},
                                    {"lora_te1_", "lora_te_", "lycoris_te1_"});
            case Network::t5:
                return text_encoder(layer.key, whole, {"text_encoder_2.", "text_encoders.t5xxl.transformer.", "t5xxl."},
                                    {"lora_te3_", "lora_te2_", "lycoris_te3_"});
        }
    }

    std::map<std::string, Target> take() { return std::move(names_); }

private:
    void put(const std::string& name, const Target& target) { names_.emplace(name, target); }

    void put_all(const std::string& path, const Target& target, std::initializer_list<const char*> dotted,
                 std::initializer_list<const char*> flat) {
        for (const char* prefix : dotted) {
            put(prefix + path, target);
            put(std::string("base_model.model.") + prefix + path, target);
        }
        for (const char* prefix : flat) put(prefix + underscored(path), target);
    }

    void text_encoder(const std::string& path, const Target& target, std::initializer_list<const char*> dotted,
                      std::initializer_list<const char*> flat) {
        put_all(path, target, dotted, flat);
    }

    /// kohya (underscores), ComfyUI and others (dots).
    void original(const std::string& path, const Target& target) {
        put_all(path, target, {"", "diffusion_model.", "model.diffusion_model.", "transformer.", "unet."},
                {"lora_unet_", "lycoris_", "lora_transformer_"});
    }

    /// diffusers, PEFT, ai-toolkit (dots), older OneTrainer and LyCORIS (underscores). A layer that is one here may be
    /// several there, which lie below each other.
    void diffusers(const Layer& layer, const Target& whole) {
        const weights::Source source = weights::diffusers_transformer(layer.key + ".weight");
        std::int64_t shares = 0, before = 0;
        for (const auto& part : source.parts) shares += part.share;
        for (const auto& part : source.parts) {
            Target target = whole;
            target.first_row = layer.out / shares * before;
            target.rows = layer.out / shares * part.share;
            target.swap_halves = source.swap_halves;
            before += part.share;
            const std::string path = part.name.substr(0, part.name.rfind('.'));
            put_all(path, target, {"transformer.", "", "diffusion_model.", "unet."},
                    {"lora_transformer_", "lycoris_", "lora_unet_"});
        }
    }

    void xlabs(const Layer& layer, const Target& whole) {
        const auto dot = layer.key.find('.', layer.key.find('.') + 1);
        if (dot == std::string::npos) return;
        const std::string block = layer.key.substr(0, dot + 1), name = layer.key.substr(dot + 1);
        Target target = whole;
        std::string processor;
        if (name == "img_attn.qkv") processor = "qkv_lora1";
        if (name == "txt_attn.qkv") processor = "qkv_lora2";
        if (name == "img_attn.proj") processor = "proj_lora1";
        if (name == "txt_attn.proj") processor = "proj_lora2";
        if (name == "linear2") processor = "proj_lora";
        if (name == "linear1") {
            // Queries, keys and values; the rest of the layer begins the feed-forward.
            processor = "qkv_lora";
            target.rows = 3 * layer.in;
        }
        if (!processor.empty())
            put_all(block + "processor." + processor, target, {"", "diffusion_model.", "transformer."}, {});
    }

    std::map<std::string, Target> names_;
};

}  // namespace

std::map<std::string, Target> names_of(const std::vector<Layer>& layers) {
    Names names;
    for (const Layer& layer : layers) names.add(layer);
    return names.take();
}

}  // namespace photoflux::lora
