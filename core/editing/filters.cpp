#include "editing/filters.h"

#include "editing/filter_stage.h"

#include <algorithm>

namespace photoflux::editing {

const std::vector<Filter>& filters() {
    using enum FilterKind;
    static const std::vector<Filter> all = {
        {"watercolour", artistic, sentence("editing", "Watercolour"),
         sentence("editing", "Thin washes on rough paper, darker where they dry at their edges")},
        {"oil", artistic, sentence("editing", "Oil painting"),
         sentence("editing", "Brush strokes along the shapes, in thick paint on canvas")},
        {"pencil", artistic, sentence("editing", "Pencil"),
         sentence("editing", "Graphite lines and hatched shadows on drawing paper")},
        {"ink", artistic, sentence("editing", "Ink"),
         sentence("editing", "Pen lines, hatching and black areas on cream paper")},
        {"poster", artistic, sentence("editing", "Poster"),
         sentence("editing", "A screen print in a dozen inks of the picture's own colours")},
        {"pixel", artistic, sentence("editing", "Pixels"),
         sentence("editing", "A small screen of square pixels with few colours")},
        {"mosaic", artistic, sentence("editing", "Mosaic"),
         sentence("editing", "Small stones in grout, each of one colour")},
        {"plate-1900s", period, sentence("editing", "Plate, 1900s"),
         sentence("editing",
                  "A glass plate that sees blue and little red: pale skies, soft corners, dust, a warm tone")},
        {"sepia-1920s", period, sentence("editing", "Sepia, 1920s"),
         sentence("editing", "A toned print on cream paper, soft and glowing")},
        {"print-1950s", period, sentence("editing", "Print, 1950s"),
         sentence("editing", "An early colour print: deep reds, soft blues, a paper that became yellow")},
        {"print-1970s", period, sentence("editing", "Print, 1970s"),
         sentence("editing",
                  "A print from an album: its blue has faded, so that blacks are brown and lights are warm")},
        {"print-1980s", period, sentence("editing", "Print, 1980s"),
         sentence("editing", "A shop's print: strong colours, cool shadows, a touch of magenta")},
        {"print-1990s", period, sentence("editing", "Print, 1990s"),
         sentence("editing", "Fast film from a small camera: warm skin, greenish shadows, grain")},
    };
    return all;
}

const Filter* find_filter(std::string_view name) {
    const auto& all = filters();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Filter& filter) { return name == filter.name; });
    return found == all.end() ? nullptr : &*found;
}

std::unique_ptr<FilterStage> make_filter(const std::string& name, const Overview& overview, bool draft) {
    const Filter* filter = find_filter(name);
    if (!filter) return nullptr;
    return filter->kind == FilterKind::artistic ? make_artistic(name, overview, draft) : make_period(name, overview);
}

}  // namespace photoflux::editing
