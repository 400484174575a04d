#include "imaging/metadata.h"

#include "imaging/jpeg_segments.h"
#include "imaging/picture_file.h"
#include "imaging/picture_format.h"
#include "imaging/png_chunks.h"
#include "imaging/whole_file.h"
#include "imaging/xmp_packet.h"

#include <nlohmann/json.hpp>

namespace photoflux::imaging {
namespace {

constexpr std::string_view kExifHeader{"Exif\0\0", 6};

bool is_object(const std::string& text) { return nlohmann::json::parse(text, nullptr, false).is_object(); }

/// SwarmUI keeps JSON where others keep an infotext; everything else there is one.
void take_parameters(Metadata& metadata, const std::string& text) {
    if (text.find("sui_image_params") != std::string::npos && is_object(text)) {
        metadata.made_by = "SwarmUI";
        metadata.properties.push_back({"Text.parameters", text});
        return;
    }
    auto infotext = parse_infotext(text);
    if (infotext.parameters.empty()) {
        if (!text.empty()) metadata.properties.push_back({"Text.parameters", text});
        return;
    }
    if (metadata.made_by.empty()) {
        const bool cpp = infotext.parameter("SDCPP") ||
                         infotext.parameter("Version").value_or("").starts_with("stable-diffusion.cpp");
        metadata.made_by = cpp ? "stable-diffusion.cpp" : "AUTOMATIC1111";
    }
    if (!metadata.recipe) metadata.recipe = recipe_of(infotext);
    metadata.infotext = std::move(infotext);
}

void take_recipe(Metadata& metadata, const std::string& json) {
    if (json.empty()) return;
    metadata.made_by = "PhotoFlux";
    auto recipe = recipe_from_json(json);
    if (!recipe.ok()) {
        metadata.problems.push_back(recipe.error());
        return;
    }
    metadata.recipe = std::move(recipe).value();
    metadata.exact = true;
}

void take_properties(Metadata& metadata, PhotoProperties found) {
    take_recipe(metadata, found.recipe_json);
    for (const auto& [key, value] : found.properties) {
        const bool camera =
            key == "Exif.Image.Make" || key == "Exif.Image.Model" || key == "Exif.Image.ImageDescription";
        if (camera &&
            (value.starts_with("prompt:{") || value.starts_with("workflow:{") || value.starts_with("Workflow:{"))) {
            metadata.made_by = "ComfyUI";
        }
    }
    if (!found.user_comment.empty()) take_parameters(metadata, found.user_comment);
    metadata.digital_source_type = found.digital_source_type;
    metadata.orientation = found.orientation;
    metadata.properties.insert(metadata.properties.end(), found.properties.begin(), found.properties.end());
    metadata.problems.insert(metadata.problems.end(), found.problems.begin(), found.problems.end());
}

void take_text(Metadata& metadata, PhotoProperties& photo, PngText found, std::string& parameters) {
    auto& [keyword, text] = found;
    if (keyword == "photoflux") {
        take_recipe(metadata, text);
    } else if (keyword == "parameters") {
        parameters = std::move(text);
    } else if (keyword == "XML:com.adobe.xmp") {
        photo.add_xmp(text);
    } else {
        if ((keyword == "prompt" || keyword == "workflow") && is_object(text)) metadata.made_by = "ComfyUI";
        if (keyword == "invokeai_metadata" || keyword == "invokeai_workflow" || keyword == "sd-metadata")
            metadata.made_by = "InvokeAI";
        metadata.properties.push_back({"Text." + keyword, std::move(text)});
    }
}

Result<void> take_png(Metadata& metadata, std::string_view file) {
    PHOTOFLUX_TRY(const auto chunks, read_png_chunks(file));
    PHOTOFLUX_TRY(const auto size, png_size(chunks));
    if (size.first > kMaxSide || size.second > kMaxSide) {
        return Error{ErrorCode::bad_input, sentence("imaging", "the PNG file claims more than 65,535 pixels a side")};
    }
    metadata.width = static_cast<int>(size.first);
    metadata.height = static_cast<int>(size.second);
    PhotoProperties photo;
    std::string parameters;
    for (const auto& chunk : chunks) {
        if (chunk.type == "eXIf") photo.add_exif(chunk.data);
        if (!is_png_text(chunk)) continue;
        if (auto text = read_png_text(chunk); text.ok()) {
            take_text(metadata, photo, std::move(text).value(), parameters);
        } else {
            metadata.problems.push_back(text.error());
        }
    }
    take_parameters(metadata, parameters);  // behind the rest: our own recipe rules
    take_properties(metadata, std::move(photo));
    return Done{};
}

Result<void> take_jpeg(Metadata& metadata, std::string_view file) {
    PHOTOFLUX_TRY(const auto segments, read_jpeg_header(file));
    PHOTOFLUX_TRY(const auto size, jpeg_size(segments));
    std::tie(metadata.width, metadata.height) = size;
    PhotoProperties photo;
    for (const auto& segment : segments) {
        if (segment.marker == jpeg::kApp1 && segment.data.starts_with(kExifHeader)) {
            photo.add_exif(segment.data.substr(kExifHeader.size()));
        } else if (segment.marker == jpeg::kComment) {
            metadata.properties.push_back(
                {"Text.comment",
                 QString::fromUtf8(segment.data.data(), static_cast<qsizetype>(segment.data.size())).toStdString()});
        }
    }
    for (const auto& packet : xmp_packets_of(segments)) photo.add_xmp(packet);
    take_properties(metadata, std::move(photo));
    return Done{};
}

Result<void> take_other(Metadata& metadata, const std::string& name, const QByteArray& bytes) {
    metadata.format = name_of(picture_format(bytes));
    if (metadata.format.empty()) {
        return Error{ErrorCode::bad_input,
                     sentence("imaging", "%1 is no picture of a format that this program reads").with(name)};
    }
    PhotoProperties photo;
    photo.add_file({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    metadata.width = photo.width;
    metadata.height = photo.height;
    take_properties(metadata, std::move(photo));
    return Done{};
}

Failure named(const std::string& name, Failure failure) {
    if (auto* error = std::get_if<Error>(&failure); error && error->message.find(name) == std::string::npos) {
        return Error{error->code, sentence("imaging", "%1 (%2)").with(*error, name)};
    }
    return failure;
}

}  // namespace

bool Metadata::generated() const {
    return digital_source_type == kGenerated || digital_source_type == kEditedWithGenerated || recipe || infotext ||
           !made_by.empty();
}

Result<Metadata> read_metadata(const std::filesystem::path& path) {
    PHOTOFLUX_TRY(const QByteArray bytes, read_whole_file(path));
    return read_metadata(bytes, name_for_people(path));
}

Result<Metadata> read_metadata(const QByteArray& bytes, const std::string& name) {
    const std::string_view file(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    Metadata metadata;
    metadata.bytes = file.size();
    Result<void> taken = Done{};
    if (is_png(file)) {
        metadata.format = "png";
        taken = take_png(metadata, file);
    } else if (is_jpeg(file)) {
        metadata.format = "jpeg";
        taken = take_jpeg(metadata, file);
    } else {
        taken = take_other(metadata, name, bytes);
    }
    if (!taken.ok()) return named(name, taken.failure());
    return metadata;
}

}  // namespace photoflux::imaging
