#include "editing/filters.h"

#include <algorithm>

namespace photoflux::editing {

const std::vector<Filter>& filters() {
    static const std::vector<Filter> all;
    return all;
}

const Filter* find_filter(std::string_view name) {
    const auto& all = filters();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Filter& filter) { return name == filter.name; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace photoflux::editing
