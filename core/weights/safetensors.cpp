#include "weights/safetensors.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <numeric>

namespace photoflux::weights {

std::int64_t TensorInfo::elements() const {
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

std::optional<Error> refused_by_name(const std::filesystem::path& path) {
    static constexpr std::array<std::string_view, 7> pickles = {".ckpt", ".pt",     ".pth", ".bin",
                                                                ".pkl",  ".pickle", ".pt2"};
    std::string ending = display_path(path.extension());
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    if (std::find(pickles.begin(), pickles.end(), ending) == pickles.end()) return std::nullopt;
    return Error{ErrorCode::bad_input,
                 sentence("weights",
                          "%1 is a pickle file (%2): opening it can run code that somebody hid in it, so PhotoFlux "
                          "never does; use the same model as .safetensors.")
                     .with(display_path(path), ending)};
}

Result<Safetensors> Safetensors::open(const std::filesystem::path& path) {
    if (auto refused = refused_by_name(path)) return *std::move(refused);
    PHOTOFLUX_TRY(MappedFile mapped, MappedFile::open(path));
    PHOTOFLUX_TRY(SafetensorsHeader header, parse_safetensors(mapped.data(), mapped.size(), display_path(path)));

    std::vector<std::uint32_t> by_name(header.tensors.size());
    std::iota(by_name.begin(), by_name.end(), 0u);
    std::sort(by_name.begin(), by_name.end(),
              [&](std::uint32_t a, std::uint32_t b) { return header.tensors[a].name < header.tensors[b].name; });

    Safetensors file;
    file.file_ = std::make_shared<const MappedFile>(std::move(mapped));
    file.header_ = std::make_shared<const SafetensorsHeader>(std::move(header));
    file.by_name_ = std::make_shared<const std::vector<std::uint32_t>>(std::move(by_name));
    return file;
}

const TensorInfo* Safetensors::find(std::string_view name) const {
    const auto found = std::lower_bound(by_name_->begin(), by_name_->end(), name,
                                        [&](std::uint32_t i, std::string_view n) { return tensors()[i].name < n; });
    if (found == by_name_->end() || tensors()[*found].name != name) return nullptr;
    return &tensors()[*found];
}

}  // namespace photoflux::weights
