#include "imaging/decoding/icc_description.h"
#include "imaging/decoding/stored_picture.h"
#include "imaging/decoding/tiff_samples.h"

#include <tiffio.h>
#include <QColorSpace>
#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <memory>

namespace photoflux::imaging {
namespace {

/// What libtiff said last; a picture is read by one thread.
std::string said;

void keep(const char*, const char* format, va_list arguments) {
    std::array<char, 300> text{};
    std::vsnprintf(text.data(), text.size(), format, arguments);
    if (said.empty()) said = text.data();
    while (!said.empty() && (said.back() == '.' || said.back() == '\n')) said.pop_back();
}

void ignore(const char*, const char*, va_list) {}

/// The bytes as libtiff wants a file.
struct Source {
    const QByteArray& bytes;
    toff_t at = 0;
};

Source& source(thandle_t handle) { return *static_cast<Source*>(handle); }

tmsize_t read_bytes(thandle_t handle, void* into, tmsize_t count) {
    Source& from = source(handle);
    const auto size = static_cast<toff_t>(from.bytes.size());
    if (count < 0 || from.at >= size) return 0;
    const auto here = std::min(static_cast<toff_t>(count), size - from.at);
    std::memcpy(into, from.bytes.constData() + from.at, here);
    from.at += here;
    return static_cast<tmsize_t>(here);
}

tmsize_t write_nothing(thandle_t, void*, tmsize_t) { return 0; }

toff_t seek_to(thandle_t handle, toff_t offset, int whence) {
    Source& from = source(handle);
    const toff_t base = whence == SEEK_CUR ? from.at : whence == SEEK_END ? static_cast<toff_t>(from.bytes.size()) : 0;
    return from.at = base + offset;
}

int close_nothing(thandle_t) { return 0; }
toff_t size_of(thandle_t handle) { return static_cast<toff_t>(source(handle).bytes.size()); }

int map_bytes(thandle_t handle, void** base, toff_t* size) {
    *base = const_cast<char*>(source(handle).bytes.constData());
    *size = size_of(handle);
    return 1;
}

void unmap_nothing(thandle_t, void*, toff_t) {}

using Tiff = std::unique_ptr<TIFF, decltype(&TIFFClose)>;

TiffLayout layout_of(TIFF* file) {
    TiffLayout layout;
    TIFFGetFieldDefaulted(file, TIFFTAG_BITSPERSAMPLE, &layout.bits);
    TIFFGetFieldDefaulted(file, TIFFTAG_SAMPLESPERPIXEL, &layout.samples);
    TIFFGetFieldDefaulted(file, TIFFTAG_SAMPLEFORMAT, &layout.format);
    TIFFGetField(file, TIFFTAG_PHOTOMETRIC, &layout.photometric);
    std::uint16_t planar = PLANARCONFIG_CONTIG, compression = COMPRESSION_NONE, inks = INKSET_CMYK, extras = 0;
    TIFFGetFieldDefaulted(file, TIFFTAG_PLANARCONFIG, &planar);
    TIFFGetFieldDefaulted(file, TIFFTAG_COMPRESSION, &compression);
    TIFFGetFieldDefaulted(file, TIFFTAG_INKSET, &inks);
    layout.planar = planar == PLANARCONFIG_SEPARATE;
    const std::uint16_t* kinds = nullptr;
    if (TIFFGetField(file, TIFFTAG_EXTRASAMPLES, &extras, &kinds) && extras > 0 && kinds) {
        layout.alpha = kinds[0] == EXTRASAMPLE_UNASSALPHA || kinds[0] == EXTRASAMPLE_ASSOCALPHA;
        layout.premultiplied = kinds[0] == EXTRASAMPLE_ASSOCALPHA;
    }
    layout.other_inks = layout.photometric == PHOTOMETRIC_SEPARATED && inks != INKSET_CMYK;
    return layout;
}

/// Row by row, or tile by tile. Returns how many rows from the top are whole.
int read_samples(TIFF* file, TiffSamples& samples, QSize size) {
    const int planes = samples.layout().planar ? std::min<int>(samples.layout().samples, 4) : 1;
    constexpr tmsize_t kMostBytes = tmsize_t{512} << 20;  // of one row or tile
    int whole = size.height();
    if (!TIFFIsTiled(file)) {
        const tmsize_t bytes = TIFFScanlineSize(file);
        if (bytes <= 0 || bytes > kMostBytes) return 0;
        std::vector<std::uint8_t> row(static_cast<std::size_t>(bytes));
        for (int plane = 0; plane < planes; ++plane)
            for (int y = 0; y < whole; ++y)
                if (TIFFReadScanline(file, row.data(), static_cast<std::uint32_t>(y),
                                     static_cast<std::uint16_t>(plane)) == 1)
                    samples.take(row, plane, {0, y, size.width(), 1}, size.width());
                else
                    whole = y;
        return whole;
    }
    std::uint32_t width = 0, height = 0;
    TIFFGetField(file, TIFFTAG_TILEWIDTH, &width);
    TIFFGetField(file, TIFFTAG_TILELENGTH, &height);
    const tmsize_t bytes = TIFFTileSize(file);
    if (width == 0 || height == 0 || width > 65'535 || height > 65'535 || bytes <= 0 || bytes > kMostBytes) return 0;
    std::vector<std::uint8_t> tile(static_cast<std::size_t>(bytes));
    const QRect all({0, 0}, size);
    for (int plane = 0; plane < planes; ++plane) {
        for (int y = 0; y < whole; y += static_cast<int>(height)) {
            for (int x = 0; x < size.width() && y < whole; x += static_cast<int>(width)) {
                const auto read = TIFFReadTile(file, tile.data(), static_cast<std::uint32_t>(x),
                                               static_cast<std::uint32_t>(y), 0, static_cast<std::uint16_t>(plane));
                if (read < 0)
                    whole = y;
                else
                    samples.take(tile, plane, all & QRect(x, y, static_cast<int>(width), static_cast<int>(height)),
                                 static_cast<int>(width));
            }
        }
    }
    return whole;
}

/// Palettes, YCbCr, Lab and one-bit scans in eight bits, as libtiff converts them.
bool read_converted(TIFF* file, StoredPicture& picture) {
    std::array<char, 1024> why{};
    if (!TIFFRGBAImageOK(file, why.data())) {
        said = why.data();
        return false;
    }
    QImage image(picture.size, QImage::Format_RGBA8888_Premultiplied);
    if (image.isNull()) return false;
    image.fill(0);
    std::uint16_t stored = ORIENTATION_TOPLEFT;
    TIFFGetFieldDefaulted(file, TIFFTAG_ORIENTATION, &stored);  // wanted as stored: nothing is turned here
    const bool read = TIFFReadRGBAImageOriented(file, static_cast<std::uint32_t>(picture.size.width()),
                                                static_cast<std::uint32_t>(picture.size.height()),
                                                reinterpret_cast<std::uint32_t*>(image.bits()), stored, 1) != 0;
    picture.image = std::move(image);
    return read;
}

void take_profile(TIFF* file, StoredPicture& picture) {
    std::uint32_t length = 0;
    const void* profile = nullptr;
    if (!TIFFGetField(file, TIFFTAG_ICCPROFILE, &length, &profile) || !profile || length == 0) return;
    const QByteArray bytes(static_cast<const char*>(profile),
                           static_cast<qsizetype>(std::min<std::uint32_t>(length, 16U << 20)));
    picture.colour_profile = icc_description(bytes);
    picture.image.setColorSpace(QColorSpace::fromIccProfile(bytes));
}

}  // namespace

Result<StoredPicture> read_tiff(const QByteArray& bytes, const ReadOrder& order) {
    Source from{bytes};
    said.clear();
    const Tiff file(TIFFClientOpen("picture", "r", &from, read_bytes, write_nothing, seek_to, close_nothing, size_of,
                                   map_bytes, unmap_nothing),
                    TIFFClose);
    if (!file) return damaged(order, said);
    std::uint32_t width = 0, height = 0;
    TIFFGetField(file.get(), TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(file.get(), TIFFTAG_IMAGELENGTH, &height);
    if (width == 0 || height == 0) return damaged(order, "it has no size");
    StoredPicture picture;
    picture.size = {static_cast<int>(std::min(width, std::uint32_t{1} << 30)),
                    static_cast<int>(std::min(height, std::uint32_t{1} << 30))};
    PHOTOFLUX_CHECK(check_size(picture.size, order));
    if (order.only_size) return picture;
    const TiffLayout layout = layout_of(file.get());
    if (layout.known()) {
        TiffSamples samples(layout, picture.size);
        if (!samples.has_room()) throw std::bad_alloc();
        const int rows = read_samples(file.get(), samples, picture.size);
        if (rows == 0) return damaged(order, said);
        if (rows < picture.size.height()) picture.problems.push_back(cut_off(order));
        picture.image = samples.picture();
    } else if (!read_converted(file.get(), picture)) {
        return damaged(order, said);
    }
    take_profile(file.get(), picture);
    picture.pages = std::clamp(static_cast<int>(TIFFNumberOfDirectories(file.get())), 1, order.page_limit);
    return picture;
}

void prepare_tiff() {
    TIFFSetErrorHandler(keep);
    TIFFSetWarningHandler(ignore);
}

}  // namespace photoflux::imaging
