#pragma once

#include "base/sentence.h"

#include <string>
#include <string_view>
#include <vector>

namespace photoflux::editing {

enum class FilterKind { artistic, period };

/// A filter, by the name that recipes keep.
struct Filter {
    const char* name;  ///< "oil", "print-1970s"
    FilterKind kind;
    Sentence title;        ///< "Oil painting"
    Sentence description;  ///< what it imitates, in one sentence
};

/// In the order in which they are shown.
const std::vector<Filter>& filters();
/// nullptr: there is none of this name.
const Filter* find_filter(std::string_view name);

}  // namespace photoflux::editing
