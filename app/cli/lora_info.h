#pragma once

#include "console.h"
#include "lora/lora_info.h"

#include <QString>

namespace photoflux::cli {

/// Shows what `lora info` found: a table and notes for people, one event `lora` with `--json`.
void show(Console& console, const QString& file, const lora::LoraInfo& info);

}  // namespace photoflux::cli
