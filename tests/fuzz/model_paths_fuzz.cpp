// Any bytes: the reader of extra_model_paths.yaml accepts or refuses with a line number, and never crashes.

#include "demand.h"
#include "modelstore/extra_model_paths.h"

#include <set>

using namespace photoflux;

namespace {

constexpr const char* kGood = R"(comfyui:
    base_path: /a/b/
    # is_default: true
    vae: models/vae/
    clip: |
         x

         y # z
    unet: 'a b'
a111:
  checkpoints: "C:/x"
  base_path: ~
)";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto sections = modelstore::parse_extra_model_paths(text, "fuzz");
    if (!sections.ok()) {
        demand(!sections.cancelled() && sections.error().message.find(", line ") != std::string::npos,
               "a refusal says where");
        return 0;
    }
    std::set<std::string> names;
    for (const auto& section : *sections) {
        demand(names.insert(section.name).second, "a section has a name of its own");
        for (const auto& [kind, paths] : section.folders)
            for (const auto& path : paths)
                demand(!path.empty() && text.find(path) != text.npos, "a path is a piece of the file");
    }
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {
        kGood,
        "a:\r\n  b: |-\r\n    c\r\n    d\r\n",
        "",
        "#\n\n",
        // One for each rule that a file can break.
        "  a: b\n",
        "a: b\n",
        "a\n",
        "a:\n  b\n",
        "a:\na:\n",
        "a:\n  b: c\n  b: d\n",
        "a:\n  b: c\n    d: e\n",
        "a:\n\tb: c\n",
        "a:\n  b:\tc\n",
        "a:\n  b:c\n",
        "a:\n  - c\n",
        "a:\n  b: - c\n",
        "a:\n  b: [c]\n",
        "a:\n  b: {c: d}\n",
        "a:\n  b: &c d\n",
        "a:\n  b: *c\n",
        "a:\n  b: !c d\n",
        "a:\n  b: >\n    c\n",
        "a:\n  b: 'c\n",
        "a:\n  b: 'c'd'\n",
        "a:\n  b: \"c\\n\"\n",
        "a:\n  b: c: d\n",
        "a:\n  b c: d\n",
        "a:\n  base_path: |\n    b\n    c\n",
        "--- \na:\n",
        "%YAML 1.2\n",
        "a:\n  b: \xFF\n",
    };
}
