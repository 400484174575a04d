#include "weights/checkpoint.h"

#include "weights/checkpoint_folder.h"
#include "weights/json.h"
#include "weights/scalar_types.h"
#include "weights/sha256.h"

#include <bit>
#include <cstring>

namespace photoflux::weights {

static_assert(std::endian::native == std::endian::little, "safetensors is little endian and mapped as it is");

namespace {

/// The listed file beside the index; only plain names, so that an index cannot point elsewhere.
Result<std::filesystem::path> shard_path(const std::filesystem::path& index, const std::string& name) {
    if (name.empty() || name.find_first_of("/\\:") != name.npos || !name.ends_with(".safetensors"))
        return Error{ErrorCode::corrupt,
                     "[weights] " + display_path(index) + " lists the shard " + quote_json(name) +
                         ", which is not the name of a .safetensors file beside it; the index is damaged "
                         "or hostile."};
    return index.parent_path() / std::filesystem::path(std::u8string(name.begin(), name.end()));
}

std::string little_endian(std::uint64_t number) {
    std::string bytes;
    for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

Error not_loaded(std::string_view name, const Checkpoint& checkpoint, const std::string& why, ErrorCode code) {
    return {code, "[weights] " + display_path(checkpoint.path()) + ": tensor " + quote_json(name) + " " + why};
}

}  // namespace

Result<Checkpoint> Checkpoint::open(const std::filesystem::path& path) {
    std::error_code ignored;
    std::filesystem::path file = path;
    if (std::filesystem::is_directory(path, ignored)) {
        PHOTOFLUX_TRY(file, weight_file_of(path));
    }
    if (is_shard_index(file)) return of_index(path, file);
    PHOTOFLUX_TRY(Safetensors single, Safetensors::open(file));
    std::vector<Safetensors> files;
    files.push_back(std::move(single));
    return of_files(path, std::move(files));
}

Result<Checkpoint> Checkpoint::of_files(const std::filesystem::path& path, std::vector<Safetensors> files) {
    Checkpoint checkpoint;
    checkpoint.path_ = path;
    checkpoint.files_ = std::move(files);
    for (std::size_t i = 0; i < checkpoint.files_.size(); ++i) {
        const Safetensors& file = checkpoint.files_[i];
        for (const TensorInfo& tensor : file.tensors()) {
            const auto [other, is_new] = checkpoint.tensors_.emplace(tensor.name, Place{i, &tensor});
            if (!is_new)
                return Error{ErrorCode::corrupt, "[weights] tensor " + quote_json(tensor.name) + " lies both in " +
                                                     display_path(checkpoint.files_[other->second.file].path()) +
                                                     " and in " + display_path(file.path()) +
                                                     "; shards of different models were mixed."};
        }
        checkpoint.metadata_.insert(file.metadata().begin(), file.metadata().end());
    }
    return checkpoint;
}

Result<Checkpoint> Checkpoint::of_index(const std::filesystem::path& path, const std::filesystem::path& index) {
    PHOTOFLUX_TRY(const Json json, read_json_file(index));
    const Json* weight_map = json.find("weight_map");
    if (!weight_map || !weight_map->is_object() || weight_map->members().empty())
        return Error{ErrorCode::corrupt,
                     "[weights] " + display_path(index) + " has no weight_map; the index is damaged."};

    std::map<std::string, std::optional<Safetensors>> shards;
    for (const auto& [tensor, shard] : weight_map->members()) {
        if (!shard.text())
            return Error{ErrorCode::corrupt, "[weights] " + display_path(index) + ": the shard of tensor " +
                                                 quote_json(tensor) + " is not a string; the index is damaged."};
        auto& file = shards[*shard.text()];
        if (!file) {
            PHOTOFLUX_TRY(const auto file_path, shard_path(index, *shard.text()));
            std::error_code ignored;
            if (!std::filesystem::exists(file_path, ignored))
                return Error{ErrorCode::not_found, "[weights] " + display_path(file_path) + " is missing, but " +
                                                       display_path(index.filename()) +
                                                       " lists it; the download is incomplete."};
            PHOTOFLUX_TRY(file, Safetensors::open(file_path));
        }
        if (!file->find(tensor))
            return Error{ErrorCode::corrupt, "[weights] " + display_path(file->path()) + " does not hold the tensor " +
                                                 quote_json(tensor) + " that " + display_path(index.filename()) +
                                                 " promises; shards of different models were mixed."};
    }
    std::vector<Safetensors> files;
    for (auto& [name, file] : shards) files.push_back(*std::move(file));
    return of_files(path, std::move(files));
}

const TensorInfo* Checkpoint::info(std::string_view name) const {
    const auto found = tensors_.find(name);
    return found == tensors_.end() ? nullptr : found->second.info;
}

std::vector<std::string> Checkpoint::names() const {
    std::vector<std::string> names;
    names.reserve(tensors_.size());
    for (const auto& [name, place] : tensors_) names.push_back(name);
    return names;
}

at::Tensor Checkpoint::mapped(std::string_view name) const {
    const auto found = tensors_.find(name);
    if (found == tensors_.end()) return {};
    const c10::InferenceMode ordinary(false);
    const Safetensors& file = files_[found->second.file];
    const TensorInfo& info = *found->second.info;
    const std::byte* bytes = file.bytes(info);
    const auto options = at::TensorOptions().dtype(scalar_type(info.dtype));

    const auto alignment = static_cast<std::uintptr_t>(dtype_bytes(info.dtype));
    if (info.dtype == DType::BOOL || reinterpret_cast<std::uintptr_t>(bytes) % alignment != 0) {
        at::Tensor copy = at::empty(info.shape, options);
        std::memcpy(copy.data_ptr(), bytes, info.bytes());
        // A bool other than 0 and 1 is undefined behaviour for whoever reads it.
        return info.dtype == DType::BOOL ? copy.view(at::kByte).ne(0) : copy;
    }
    return at::from_blob(const_cast<std::byte*>(bytes), info.shape, [keep = file.file()](void*) {}, options);
}

Result<at::Tensor> Checkpoint::load(std::string_view name, at::ScalarType dtype, at::Device device) const {
    if (!has(name))
        return not_loaded(name, *this, "is missing; the file is of another model or incomplete.", ErrorCode::not_found);
    const c10::InferenceMode ordinary(false);
    try {
        const at::Tensor tensor = mapped(name);
        return tensor.to(device, dtype);
    } catch (const c10::Error& error) {
        const std::string what = error.what_without_backtrace();
        if (dynamic_cast<const c10::OutOfMemoryError*>(&error) || what.find("memory") != what.npos)
            return not_loaded(name, *this, "does not fit into the memory of " + device.str() + ".",
                              ErrorCode::no_memory);
        return not_loaded(name, *this,
                          "cannot be converted to " + std::string(c10::toString(dtype)) + " on " + device.str() + ": " +
                              what.substr(0, what.find('\n')),
                          ErrorCode::bad_input);
    } catch (const std::bad_alloc&) {
        return not_loaded(name, *this, "does not fit into the memory of this machine.", ErrorCode::no_memory);
    }
}

std::uint64_t Checkpoint::bytes() const {
    std::uint64_t sum = 0;
    for (const auto& file : files_) sum += file.file()->size();
    return sum;
}

std::uint64_t Checkpoint::parameters() const {
    std::uint64_t sum = 0;
    for (const auto& [name, place] : tensors_) sum += static_cast<std::uint64_t>(place.info->elements());
    return sum;
}

std::string Checkpoint::fingerprint() const {
    Sha256 sha;
    for (const auto& file : files_) {
        sha.update(little_endian(file.file()->size()));
        sha.update(little_endian(file.header_bytes() - 8));
        sha.update(file.file()->data() + 8, file.header_bytes() - 8);
    }
    return sha.hex();
}

std::vector<std::filesystem::path> Checkpoint::files() const {
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files_) paths.push_back(file.path());
    return paths;
}

}  // namespace photoflux::weights
