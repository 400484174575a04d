#pragma once

#include <cstdint>

namespace photoflux::weights {

/// The sizes of a FLUX.1 model by which memory and time go.
struct ModelSize {
    std::uint64_t parameters = 0;  ///< of all four networks: all are kept while pictures are made
    std::uint64_t t5_parameters = 0;
    std::int64_t hidden = 0;  ///< width of the transformer
    std::int64_t double_blocks = 0, single_blocks = 0;
    std::int64_t finest_channels = 0;  ///< that the decoder has at full resolution
    /// Of networks whose files hold them quantised, for they stay so; 0: the file holds numbers.
    std::uint64_t packed_transformer_bytes = 0, packed_t5_bytes = 0;
    bool operator==(const ModelSize&) const = default;
};

/// FLUX.1 [dev]; [schnell] has 10 million parameters less.
inline constexpr ModelSize kFluxSize{16'870'599'139, 4'762'310'656, 3072, 19, 38, 256};

/// One picture: what is asked for, without zeros.
struct PictureSize {
    int width = 0, height = 0;  ///< pixels
    int tokens = 0;             ///< of the prompt, as T5 gives them
    int steps = 0;
};

/// Weights of the layers that make modulation, which are read for each prompt and not kept.
std::uint64_t modulation_parameters(const ModelSize& model);

/// The worker and LibTorch before a model is loaded, and their heap's slack.
inline constexpr std::uint64_t kProgramBytes = 150'000'000;

/// What a picture needs beside the weights at its worst moment: the decoder's finest level, or the widest activations
/// of one transformer block. `number_bytes`: of one activation; the processor computes in 4 whatever the weights are.
std::uint64_t working_bytes(const ModelSize& model, const PictureSize& picture, std::uint64_t number_bytes);

/// Main or device memory while a picture is made: weights but for modulation, working memory, and what the program
/// takes anyway. Fitted to measurements on the processor, which it meets within 15 % (tests/app/cli/what_fits_test.py);
/// on accelerators it has not been compared yet.
std::uint64_t memory_bytes(const ModelSize& model, const PictureSize& picture, std::uint64_t weight_bytes,
                           std::uint64_t number_bytes);

/// Floating-point operations of one picture with one prompt: T5, the steps, the decoder. Modulation, computed once for
/// all steps, is left out, as are the small encoders.
double operations(const ModelSize& model, const PictureSize& picture);

}  // namespace photoflux::weights
