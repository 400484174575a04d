#pragma once

#include "console.h"
#include "lora/lora_job.h"

#include <QString>

namespace photoflux::cli {

/// Has `worker` (the program) do a job on LoRA files, and waits for it. Ctrl-C stops it before anything is written.
/// Errors: the worker's; internal where it ended without an answer. Needs a QCoreApplication.
Result<lora::LoraOutcome> run_lora_job(const lora::LoraJob& job, const QString& worker);

}  // namespace photoflux::cli
