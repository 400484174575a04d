#include "weights/safetensors_writer.h"

#include "weights/atomic_file.h"
#include "weights/json.h"
#include "weights/scalar_types.h"

#include <algorithm>
#include <tuple>

namespace photoflux::weights {

namespace {

struct Entry {
    const std::string* name = nullptr;
    const at::Tensor* tensor = nullptr;
    DType dtype = DType::F32;
};

Error refused(const std::filesystem::path& path, const std::string& name, const Sentence& why) {
    return {ErrorCode::bad_input, why.with(display_path(path), quote_json(name))};
}

/// The tensors in the order of the file: widest type first, so that each is aligned; then by name.
Result<std::vector<Entry>> entries_of(const std::filesystem::path& path,
                                      const std::vector<std::pair<std::string, at::Tensor>>& tensors) {
    std::vector<Entry> entries;
    for (const auto& [name, tensor] : tensors) {
        if (name == "__metadata__" || !is_utf8(name))
            return refused(
                path, name,
                sentence("weights", "%1 was not written: tensor %2 has a name that the format does not allow."));
        if (!tensor.defined() || tensor.is_meta() || tensor.layout() != at::kStrided)
            return refused(path, name, sentence("weights", "%1 was not written: tensor %2 has no dense data."));
        const auto dtype = dtype_of(tensor.scalar_type());
        if (!dtype)
            return Error{
                ErrorCode::bad_input,
                sentence("weights", "%1 was not written: tensor %2 has the type %3, which safetensors does not know.")
                    .with(display_path(path), quote_json(name), c10::toString(tensor.scalar_type()))};
        entries.push_back({&name, &tensor, *dtype});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tuple(-dtype_bytes(a.dtype), *a.name) < std::tuple(-dtype_bytes(b.dtype), *b.name);
    });
    std::vector<std::string_view> names;
    for (const Entry& entry : entries) names.push_back(*entry.name);
    std::sort(names.begin(), names.end());
    if (const auto twice = std::adjacent_find(names.begin(), names.end()); twice != names.end())
        return refused(path, std::string(*twice), sentence("weights", "%1 was not written: tensor %2 comes twice."));
    return entries;
}

/// Length, JSON and spaces up to a multiple of 8.
Result<std::string> header_of(const std::filesystem::path& path, const std::vector<Entry>& entries,
                              const std::map<std::string, std::string>& metadata) {
    std::string json = "{";
    const auto separate = [&](bool needed) { json += needed ? "," : ""; };
    if (!metadata.empty()) {
        json += "\"__metadata__\":{";
        for (const auto& [key, value] : metadata) {
            if (!is_utf8(key) || !is_utf8(value))
                return refused(path, key, sentence("weights", "%1 was not written: its metadata %2 is not UTF-8."));
            separate(json.back() != '{');
            json += quote_json(key) + ":" + quote_json(value);
        }
        json += "}";
    }
    std::uint64_t begin = 0;
    for (const auto& [name, tensor, dtype] : entries) {
        const std::uint64_t end = begin + tensor->nbytes();
        separate(json.size() > 1);
        json += quote_json(*name) + ":{\"dtype\":\"" + std::string(dtype_name(dtype)) + "\",\"shape\":[";
        for (std::int64_t i = 0; i < tensor->dim(); ++i) {
            separate(i > 0);
            json += std::to_string(tensor->size(i));
        }
        json += "],\"data_offsets\":[" + std::to_string(begin) + "," + std::to_string(end) + "]}";
        begin = end;
    }
    json += "}";
    json.resize((json.size() + 7) / 8 * 8, ' ');
    if (json.size() > (std::size_t(16) << 20) || entries.size() > 65536)
        return Error{ErrorCode::bad_input,
                     sentence("weights", "%1 was not written: more tensors or metadata than readers accept.")
                         .with(display_path(path))};
    std::string header;
    for (int shift = 0; shift < 64; shift += 8) header += static_cast<char>(std::uint64_t(json.size()) >> shift & 0xFF);
    return header + json;
}

at::Tensor on_host(const at::Tensor& tensor) {
    return tensor.detach().to(at::kCPU).resolve_conj().resolve_neg().contiguous();
}

Result<void> write(const std::filesystem::path& path, const std::vector<Entry>& entries, const std::string& header) {
    PHOTOFLUX_TRY(AtomicFile file, AtomicFile::create(path));
    PHOTOFLUX_CHECK(file.write(header.data(), header.size()));
    for (const Entry& entry : entries) {
        const at::Tensor host = on_host(*entry.tensor);
        PHOTOFLUX_CHECK(file.write(host.data_ptr(), host.nbytes()));
    }
    return file.commit();
}

}  // namespace

Result<void> write_safetensors(const std::filesystem::path& path,
                               const std::vector<std::pair<std::string, at::Tensor>>& tensors,
                               const std::map<std::string, std::string>& metadata) {
    PHOTOFLUX_TRY(const auto entries, entries_of(path, tensors));
    PHOTOFLUX_TRY(const auto header, header_of(path, entries, metadata));
    try {
        return write(path, entries, header);
    } catch (const c10::Error& error) {
        const std::string what = error.what_without_backtrace();
        return Error{ErrorCode::no_memory,
                     sentence("weights", "%1 was not written: a tensor could not be copied to the host: %2")
                         .with(display_path(path), what.substr(0, what.find('\n')))};
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::no_memory,
                     sentence("weights", "%1 was not written: not enough memory.").with(display_path(path))};
    }
}

}  // namespace photoflux::weights
