#pragma once

#include <QString>

namespace photoflux::train {

/// The new word that will call a subject of this name: its Latin letters and digits, then letters that no common word
/// ends in, so that the model gives it no meaning of its own. "Mia" → "miaqx"; the same name always gives the same.
QString proposedTrigger(const QString& name);

}  // namespace photoflux::train
