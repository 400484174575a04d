#include "lora/attach.h"

#include "lora/module_adapter.h"
#include "weights/checkpoint.h"

#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>

#include <utility>

namespace photoflux::lora {

void each_layer(const Networks& networks, const std::function<void(Network, const std::string&, nn::Linear&)>& look) {
    const auto visit = [&](Network network, auto& of) {
        of.visit(nn::WeightVisitor{[](const std::string&, at::Tensor&, at::IntArrayRef) {},
                                   [&](const std::string& key, nn::Linear& layer) { look(network, key, layer); }});
    };
    visit(Network::transformer, networks.transformer);
    visit(Network::clip, networks.clip);
    visit(Network::t5, networks.t5);
}

std::vector<Layer> layers_of(const Networks& networks) {
    std::vector<Layer> layers;
    each_layer(networks, [&](Network network, const std::string& key, nn::Linear& layer) {
        layers.push_back({network, key, layer.in, layer.out});
    });
    return layers;
}

Result<Attached> attach(const std::filesystem::path& path, double strength, const Networks& networks,
                        at::ScalarType dtype, at::Device device) {
    const c10::InferenceMode ordinary(false);
    const at::NoGradGuard no_grad;
    PHOTOFLUX_TRY(auto file, LoraFile::open(path, layers_of(networks)));
    Attached attached{.tensors = file.tensors.tensors().size(), .unused = std::move(file.unused)};
    if (file.modules.empty())
        return Error{
            ErrorCode::bad_input,
            sentence("lora",
                     "%1 does not fit this model: %2 %3. It was made for another model, or for one of "
                     "another size")
                .with(weights::display_path(path), attached.unused.front().tensor, attached.unused.front().reason)};
    const weights::Checkpoint checkpoint(file.tensors);
    std::map<std::pair<Network, std::string>, nn::Linear*> by_key;
    each_layer(networks, [&](Network network, const std::string& key, nn::Linear& layer) {
        by_key.emplace(std::pair{network, key}, &layer);
    });
    // First all, then all at once: a file that breaks in the middle leaves the model as it was.
    std::vector<std::pair<nn::Linear*, nn::Adapter>> built;
    for (const Module& module : file.modules) {
        nn::Linear& layer = *by_key.at({module.target.network, module.target.key});
        nn::Linear whole = layer;
        if (module.tensors.contains(Role::dora) && !whole.weight.defined() && !whole.packed && networks.load_absent)
            PHOTOFLUX_CHECK(networks.load_absent(module.target.network, module.target.key, whole));
        PHOTOFLUX_TRY(const auto adapter, adapter_of(checkpoint, module, strength, whole));
        built.emplace_back(&layer, adapter.to(device, dtype));
        attached.text_encoders |= module.target.network != Network::transformer;
    }
    attached.fingerprint = file.tensors.fingerprint();
    for (auto& [layer, adapter] : built) layer->adapters.push_back(std::move(adapter));
    return attached;
}

Sentence note_on(const std::filesystem::path& path, const Attached& attached) {
    std::map<std::string, std::vector<const Unused*>> by_reason;
    for (const Unused& unused : attached.unused) by_reason[english(unused.reason)].push_back(&unused);
    std::vector<Sentence> groups;
    for (const auto& [words, all] : by_reason) {
        const Sentence& reason = all.front()->reason;
        groups.push_back(
            all.size() == 1
                ? sentence("lora", "%1 (%2)").with(all.front()->tensor, reason)
                : sentence("lora", "%1 and %2 more (%3)").with(all.front()->tensor, all.size() - 1, reason));
    }
    return sentence("lora", "%1: %2 of its %3 tensors have no effect: %4")
        .with(path.filename().string(), attached.unused.size(), attached.tensors, listed(groups));
}

void detach_all(const Networks& networks) {
    each_layer(networks, [](Network, const std::string&, nn::Linear& layer) { layer.adapters.clear(); });
}

}  // namespace photoflux::lora
