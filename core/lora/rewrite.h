#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "lora/lora_job.h"

namespace photoflux::lora {

/// Makes one LoRA file of others, without a model: layers come from the shapes of the files. LoRA and LoHa are products
/// of low rank already and stay exact (in the file's type); LoKr and whole changes are, where the job says how much of
/// them is to stay, else where their rank is small enough to save anything. Merging puts ranks side by side, so that
/// the result is the sum; `rank` and `keep` then shorten it by singular values. What a file holds without effect is
/// left out, and a note says so. Metadata goes on but for what is private (lora_metadata.h).
/// Errors: those of LoraFile::open and write_safetensors; bad_input (made for another model, or for models of different
/// sizes; DoRA and biases, which cannot be written; a rank that must be said; values beyond the type), corrupt (values
/// that are not finite). Cancelled: nothing is written.
Result<LoraOutcome> rewrite(const LoraJob& job, const CancelToken& cancel);

}  // namespace photoflux::lora
