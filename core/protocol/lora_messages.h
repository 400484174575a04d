#pragma once

#include "base/result.h"
#include "lora/lora_job.h"
#include "protocol/frame.h"

namespace photoflux::protocol {

/// What a program and `photoflux-worker lora` say to each other: one job, then one answer. The program keeps the
/// worker's stdin open; closing it before the answer cancels the job. Both come from the same build, so there is no
/// version.
Message message_of(const lora::LoraJob& job);
Message message_of(const Result<lora::LoraOutcome>& outcome);

/// Strict, as engine_json.h. Errors: corrupt.
Result<lora::LoraJob> lora_job_from(const Message& message);
/// What the worker says, its errors included. Errors: also corrupt.
Result<lora::LoraOutcome> lora_outcome_from(const Message& message);

}  // namespace photoflux::protocol
