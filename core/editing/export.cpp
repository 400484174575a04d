#include "editing/export.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <algorithm>
#include <cmath>

namespace photoflux::editing {
namespace {

constexpr int kMostSide = 65'535;

const char* plugin_of(ExportFormat format) {
    switch (format) {
        case ExportFormat::jpeg:
            return "jpeg";
        case ExportFormat::png:
            return "png";
        case ExportFormat::tiff:
            return "tiff";
        case ExportFormat::webp:
            return "webp";
    }
    return "";
}

QColorSpace space_of(ExportProfile profile) {
    switch (profile) {
        case ExportProfile::srgb:
            return QColorSpace::SRgb;
        case ExportProfile::display_p3:
            return QColorSpace::DisplayP3;
        case ExportProfile::adobe_rgb:
            return QColorSpace::AdobeRgb;
    }
    return QColorSpace::SRgb;
}

/// What of the result is exported, and at what scale.
RenderOptions part_of(const Renderer& renderer, const Recipe& recipe, const ExportSettings& settings) {
    const QSize full = renderer.full_size(recipe);
    RenderOptions options;
    options.sixteen_bits = settings.sixteen_bits || settings.profile != ExportProfile::srgb;
    if (!settings.exact.isEmpty()) {
        const double width = double(settings.exact.width()) / full.width(),
                     height = double(settings.exact.height()) / full.height();
        options.scale = std::max(width, height);
        // Rounding must not leave it a pixel short.
        while (renderer.size_at(recipe, options.scale).width() < settings.exact.width() ||
               renderer.size_at(recipe, options.scale).height() < settings.exact.height())
            options.scale *= 1.0001;
        const QSize whole = renderer.size_at(recipe, options.scale);
        options.region =
            QRect(QPoint((whole.width() - settings.exact.width()) / 2, (whole.height() - settings.exact.height()) / 2),
                  settings.exact);
    } else if (settings.longest > 0) {
        options.scale = scale_to_fit(full, QSize(settings.longest, settings.longest));
    }
    return options;
}

Result<QByteArray> encoded(const QImage& image, const ExportSettings& settings) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, plugin_of(settings.format));
    if (settings.format == ExportFormat::jpeg || settings.format == ExportFormat::webp)
        writer.setQuality(settings.quality);
    if (settings.format == ExportFormat::tiff) writer.setCompression(1);  // LZW
    if (!writer.write(image)) {
        return Error{
            ErrorCode::bad_input,
            sentence("editing", "the picture cannot be written as %1 at %2×%3 pixels: %4")
                .with(plugin_of(settings.format), image.width(), image.height(), writer.errorString().toStdString())};
    }
    return bytes;
}

}  // namespace

const std::vector<ExportPreset>& export_presets() {
    using imaging::KeptMetadata;
    static const std::vector<ExportPreset> all = {
        {"full",
         sentence("editing", "Full size, JPEG"),
         {ExportFormat::jpeg, 95, false, 0, {}, ExportProfile::srgb, KeptMetadata::all}},
        {"web",
         sentence("editing", "For the web"),
         {ExportFormat::jpeg, 85, false, 2048, {}, ExportProfile::srgb, KeptMetadata::without_place}},
        {"small",
         sentence("editing", "For messages"),
         {ExportFormat::webp, 80, false, 1280, {}, ExportProfile::srgb, KeptMetadata::none}},
        {"print",
         sentence("editing", "For a print shop"),
         {ExportFormat::jpeg, 98, false, 0, {}, ExportProfile::adobe_rgb, KeptMetadata::all}},
        {"archive",
         sentence("editing", "For further work, 16 bits"),
         {ExportFormat::tiff, 100, true, 0, {}, ExportProfile::srgb, KeptMetadata::all}},
    };
    return all;
}

const ExportPreset* find_export_preset(std::string_view name) {
    const auto& all = export_presets();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ExportPreset& preset) { return name == preset.name; });
    return found == all.end() ? nullptr : &*found;
}

const char* suffix_of(ExportFormat format) {
    switch (format) {
        case ExportFormat::jpeg:
            return ".jpg";
        case ExportFormat::png:
            return ".png";
        case ExportFormat::tiff:
            return ".tif";
        case ExportFormat::webp:
            return ".webp";
    }
    return "";
}

std::optional<ExportFormat> format_of(const std::filesystem::path& path) {
    const QString suffix = QString::fromStdU16String(path.extension().u16string()).toLower();
    for (const auto& [known, format] : {std::pair(".jpg", ExportFormat::jpeg),
                                        {".jpeg", ExportFormat::jpeg},
                                        {".png", ExportFormat::png},
                                        {".tif", ExportFormat::tiff},
                                        {".tiff", ExportFormat::tiff},
                                        {".webp", ExportFormat::webp}})
        if (suffix == QLatin1String(known)) return format;
    return std::nullopt;
}

Result<void> check(const ExportSettings& settings) {
    const bool deep = settings.format == ExportFormat::png || settings.format == ExportFormat::tiff;
    if (settings.sixteen_bits && !deep)
        return Error{
            ErrorCode::bad_input,
            sentence("editing", "%1 has 8 bits a channel; for 16 choose PNG or TIFF").with(plugin_of(settings.format))};
    if (settings.quality < 1 || settings.quality > 100)
        return Error{ErrorCode::bad_input,
                     sentence("editing", "the quality can be 1 to 100, not %1").with(settings.quality)};
    const QSize& exact = settings.exact;
    if (settings.longest < 0 || settings.longest > kMostSide || exact.width() > kMostSide || exact.height() > kMostSide)
        return Error{ErrorCode::bad_input, sentence("editing", "a side can have 1 to %1 pixels").with(kMostSide)};
    return Done{};
}

Result<QByteArray> exported(Renderer& renderer, const Recipe& recipe, const ExportSettings& settings,
                            const std::filesystem::path& source, const CancelToken& cancel) {
    PHOTOFLUX_CHECK(check(settings));
    PHOTOFLUX_TRY(QImage image, renderer.render(recipe, part_of(renderer, recipe, settings), cancel));
    if (settings.profile != ExportProfile::srgb) image.convertToColorSpace(space_of(settings.profile));
    // No format here needs the fourth byte, and TIFF would write it.
    image.convertTo(settings.sixteen_bits ? QImage::Format_RGBX64 : QImage::Format_RGB888);
    if (image.isNull())
        return Error{ErrorCode::no_memory, sentence("editing", "there is not enough memory to export this picture")};
    PHOTOFLUX_TRY(const QByteArray bytes, encoded(image, settings));
    if (cancel.cancelled()) return Cancelled{};
    return imaging::with_metadata_of(bytes, source, settings.metadata, settings.profile == ExportProfile::srgb);
}

}  // namespace photoflux::editing
