#pragma once

#include "engine/training_request.h"

#include <QString>
#include <QStringList>
#include <nlohmann/json_fwd.hpp>

namespace photoflux::cli {

/// What a finished training has to show for itself, in sentences; `pictures`: the proof's, without and with.
QStringList proof_words(const engine::TrainedLora& trained, const QStringList& pictures);

/// The same as the event "trained", without the files.
nlohmann::ordered_json proof_event(const engine::TrainedLora& trained);

}  // namespace photoflux::cli
