#include "embed_command.h"

#include "likeness/image_encoder.h"
#include "weights/checkpoint.h"
#include "weights/safetensors_writer.h"

#include <ATen/Parallel.h>

using namespace photoflux;

Result<void> run_embed(Options& options) {
    for (const char* needed : {"pictures", "out"}) options.require(needed);
    const std::string encoder_folder = options.text("encoder"), bundled = options.text("bundled");
    const std::string file = options.text("pictures"), out = options.text("out");
    if (const auto threads = options.whole("threads", 0); threads > 0) at::set_num_threads(static_cast<int>(threads));
    PHOTOFLUX_CHECK(options.outcome());
    PHOTOFLUX_TRY(const auto encoder, likeness::open_image_encoder(encoder_folder, bundled));
    PHOTOFLUX_TRY(const auto set, weights::Checkpoint::open(file));
    const c10::InferenceMode no_gradients;
    std::vector<std::pair<std::string, at::Tensor>> rows;
    for (const std::string& name : set.names()) {
        PHOTOFLUX_TRY(const at::Tensor pixels, set.load(name, at::kFloat));  // [H, W, 3]
        if (pixels.dim() != 3 || pixels.size(2) != 3)
            return Error{ErrorCode::bad_input, name + " is no picture of uint8 [H, W, 3]"};
        const at::Tensor picture = (pixels / 255).permute({2, 0, 1}).unsqueeze(0);  // [1, 3, H, W]
        rows.emplace_back(name, encoder->embed(picture)[0].contiguous());
    }
    return weights::write_safetensors(out, rows, {{"encoder", encoder->name()}});
}
