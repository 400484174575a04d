#include "weights/tensor_set.h"

#include "base/sha256.h"
#include "weights/checkpoint_folder.h"
#include "weights/gguf.h"
#include "weights/json.h"
#include "weights/packed_layers.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>
#include <optional>

namespace photoflux::weights {

static_assert(std::endian::native == std::endian::little, "weight files are little endian and mapped as they are");

namespace {

/// The listed file beside the index; only plain names, so that an index cannot point elsewhere.
Result<std::filesystem::path> shard_path(const std::filesystem::path& index, const std::string& name) {
    if (name.empty() || name.find_first_of("/\\:") != name.npos || !name.ends_with(".safetensors"))
        return Error{ErrorCode::corrupt,
                     sentence("weights",
                              "%1 lists the shard %2, which is not the name of a .safetensors file beside it; the "
                              "index is damaged or hostile.")
                         .with(display_path(index), quote_json(name))};
    return index.parent_path() / std::filesystem::path(std::u8string(name.begin(), name.end()));
}

std::string little_endian(std::uint64_t number) {
    std::string bytes;
    for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

}  // namespace

std::int64_t StoredTensor::elements() const {
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

Result<TensorSet> TensorSet::open(const std::filesystem::path& path) {
    std::error_code ignored;
    std::filesystem::path file = path;
    if (std::filesystem::is_directory(path, ignored)) {
        PHOTOFLUX_TRY(file, weight_file_of(path));
    }
    TensorSet set;
    set.path_ = path;
    if (is_shard_index(file)) {
        PHOTOFLUX_CHECK(set.add_index(file));
    } else {
        PHOTOFLUX_CHECK(set.add(file));
    }
    PHOTOFLUX_CHECK(fold_packed_layers(set.tensors_, set.metadata_, display_path(path)));
    return set;
}

Result<void> TensorSet::add(const std::filesystem::path& file) {
    if (auto refused = refused_by_name(file)) return *std::move(refused);
    {
        PHOTOFLUX_TRY(const MappedFile mapped, MappedFile::open(file));
        if (looks_like_gguf(mapped.data(), mapped.size())) return add_gguf(file);
    }
    PHOTOFLUX_TRY(const Safetensors opened, Safetensors::open(file));
    return add_safetensors(opened);
}

Result<void> TensorSet::add_safetensors(const Safetensors& file) {
    sources_.push_back({file.file(), 8, file.header_bytes() - 8});
    for (const TensorInfo& info : file.tensors())
        PHOTOFLUX_CHECK(
            insert(info.name, {info.shape, info.dtype, file.bytes(info), info.bytes(), file.file(), nullptr}));
    metadata_.insert(file.metadata().begin(), file.metadata().end());
    return Done{};
}

Result<void> TensorSet::add_gguf(const std::filesystem::path& path) {
    PHOTOFLUX_TRY(const Gguf file, Gguf::open(path));
    sources_.push_back({file.file, 0, file.header->bytes});
    for (const GgufTensor& info : file.header->tensors) {
        StoredTensor tensor{info.shape, info.dtype, file.file->data() + info.begin, info.end - info.begin,
                            file.file,  nullptr};
        if (info.packing) {
            QuantisedTensor packed;
            packed.packing = *info.packing;
            packed.shape = info.shape;
            packed.data = tensor.bytes;
            packed.keep = file.file;
            tensor.quantised = std::make_shared<const QuantisedTensor>(std::move(packed));
        }
        PHOTOFLUX_CHECK(insert(info.name, std::move(tensor)));
    }
    metadata_.insert(file.header->metadata.begin(), file.header->metadata.end());
    return Done{};
}

Result<void> TensorSet::insert(const std::string& name, StoredTensor tensor) {
    const auto other = tensors_.find(name);
    if (other != tensors_.end())
        return Error{
            ErrorCode::corrupt,
            sentence("weights", "tensor %1 lies both in %2 and in %3; shards of different models were mixed.")
                .with(quote_json(name), display_path(other->second.file->path()), display_path(tensor.file->path()))};
    tensors_.emplace(name, std::move(tensor));
    return Done{};
}

Result<void> TensorSet::add_index(const std::filesystem::path& index) {
    PHOTOFLUX_TRY(const Json json, read_json_file(index));
    const Json* weight_map = json.find("weight_map");
    if (!weight_map || !weight_map->is_object() || weight_map->members().empty())
        return Error{ErrorCode::corrupt,
                     sentence("weights", "%1 has no weight_map; the index is damaged.").with(display_path(index))};

    std::map<std::string, std::optional<Safetensors>> shards;
    for (const auto& [tensor, shard] : weight_map->members()) {
        if (!shard.text())
            return Error{ErrorCode::corrupt,
                         sentence("weights", "%1: the shard of tensor %2 is not a string; the index is damaged.")
                             .with(display_path(index), quote_json(tensor))};
        auto& file = shards[*shard.text()];
        if (!file) {
            PHOTOFLUX_TRY(const auto file_path, shard_path(index, *shard.text()));
            std::error_code ignored;
            if (!std::filesystem::exists(file_path, ignored))
                return Error{ErrorCode::not_found,
                             sentence("weights", "%1 is missing, but %2 lists it; the download is incomplete.")
                                 .with(display_path(file_path), display_path(index.filename()))};
            PHOTOFLUX_TRY(file, Safetensors::open(file_path));
        }
        if (!file->find(tensor))
            return Error{ErrorCode::corrupt,
                         sentence("weights",
                                  "%1 does not hold the tensor %2 that %3 promises; shards of different models were "
                                  "mixed.")
                             .with(display_path(file->path()), quote_json(tensor), display_path(index.filename()))};
    }
    for (const auto& [name, file] : shards) PHOTOFLUX_CHECK(add_safetensors(*file));
    return Done{};
}

TensorSet TensorSet::under(std::string_view prefix) const {
    TensorSet part;
    part.path_ = path_;
    part.sources_ = sources_;
    part.metadata_ = metadata_;
    for (auto entry = tensors_.lower_bound(prefix); entry != tensors_.end() && entry->first.starts_with(prefix);
         ++entry)
        part.tensors_.emplace(entry->first.substr(prefix.size()), entry->second);
    return part;
}

const StoredTensor* TensorSet::find(std::string_view name) const {
    const auto found = tensors_.find(name);
    return found == tensors_.end() ? nullptr : &found->second;
}

std::uint64_t TensorSet::bytes() const {
    std::uint64_t sum = 0;
    for (const auto& source : sources_) sum += source.file->size();
    return sum;
}

std::string TensorSet::fingerprint() const {
    Sha256 sha;
    for (const auto& source : sources_) {
        sha.update(little_endian(source.file->size()));
        sha.update(little_endian(source.head_bytes));
        sha.update(source.file->data() + source.head_begin, source.head_bytes);
    }
    return sha.hex();
}

std::vector<std::filesystem::path> TensorSet::files() const {
    std::vector<std::filesystem::path> paths;
    for (const auto& source : sources_) paths.push_back(source.file->path());
    return paths;
}

}  // namespace photoflux::weights
