#pragma once

#include "dataset/choice.h"

#include <QString>
#include <vector>

namespace photoflux::train {

/// Why a photo is set aside, in a few words, for a tile: "blurred", "nearly the same as IMG_2.jpg", "left out". Empty
/// for one that is kept.
QString reasonWords(const dataset::PhotoReport& report, const dataset::Decision& decision);

/// "12 used · 1 set aside: blurred · 2 set aside: nearly the same as others".
QString summaryWords(const std::vector<dataset::PhotoReport>& reports, const dataset::Choice& choice);

}  // namespace photoflux::train
