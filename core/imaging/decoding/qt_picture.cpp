#include "imaging/decoding/cut_off.h"
#include "imaging/decoding/small_jpeg.h"
#include "imaging/decoding/stored_picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPixelFormat>
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace photoflux::imaging {
namespace {

/// What libjpeg warned of while a picture was read. It goes on with grey where data is missing, and Qt only logs it.
QString warning;

void keep_warning(QtMsgType, const QMessageLogContext& context, const QString& text) {
    if (context.category && QLatin1String(context.category) == QLatin1String("qt.gui.imageio.jpeg")) warning = text;
}

void add_warning(StoredPicture& picture, const ReadOrder& order) {
    if (warning.contains(QLatin1String("extraneous bytes"))) return;  // harmless, and common
    if (warning.contains(QLatin1String("remature end"))) {
        picture.problems.push_back(cut_off(order));
    } else if (!warning.isEmpty()) {
        picture.problems.emplace_back(
            ErrorCode::corrupt,
            sentence("imaging", "%1 is damaged: %2").with(order.name, warning.trimmed().toStdString()));
    }
}

/// Where Qt has more to say than that it failed.
std::string why(const QImageReader& reader) {
    const bool silent =
        reader.error() == QImageReader::UnknownError || reader.error() == QImageReader::InvalidDataError;
    return silent ? std::string() : reader.errorString().toStdString();
}

/// Qt's readers give thumbnails of animations their first frame; more is not asked for.
constexpr std::array<const char*, 5> kFormats{"jpeg", "png", "gif", "bmp", "webp"};

/// One grey pixel; Qt writes no GIF.
QByteArray tiny(const char* format) {
    if (QLatin1String(format) == QLatin1String("gif"))
        return QByteArray::fromHex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b");
    QImage pixel(1, 1, QImage::Format_RGB32);
    pixel.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pixel.save(&buffer, format);
    return bytes;
}

}  // namespace

Result<StoredPicture> read_with_qt(const QByteArray& bytes, const char* format, const ReadOrder& order) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    StoredPicture picture;
    warning.clear();
    picture.size = reader.size();
    if (!picture.size.isValid() || picture.size.isEmpty()) return damaged(order, "");
    PHOTOFLUX_CHECK(check_size(picture.size, order));
    if (order.only_size) return picture;
    if (order.roughly && order.max_side > 0 && QLatin1String(format) == QLatin1String("jpeg")) {
        const std::string_view file(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (auto small = read_small_jpeg(file, eighths_for(picture.size, order.max_side))) {
            picture.image = std::move(*small);
            return picture;
        }
    }
    // These two shrink while they decode, and well; the others would shrink palettes without mixing colours.
    const bool shrinks =
        QLatin1String(format) == QLatin1String("jpeg") || QLatin1String(format) == QLatin1String("webp");
    const auto pixel_bytes = static_cast<std::int64_t>(QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel()) / 8;
    if (!shrinks && picture.size.width() * pixel_bytes * picture.size.height() > order.memory_limit)
        return too_much_memory(order.name, order.memory_limit);
    if (shrinks && order.max_side > 0 && std::max(picture.size.width(), picture.size.height()) > order.max_side)
        reader.setScaledSize(fitted(picture.size, order.max_side));
    picture.image = reader.read();
    if (picture.image.isNull()) return damaged(order, why(reader));
    add_warning(picture, order);
    if (is_cut_off(bytes, format)) picture.problems.push_back(cut_off(order));
    return picture;
}

void prepare_qt_readers() {
    qInstallMessageHandler(keep_warning);
    for (const char* format : kFormats) {
        const QByteArray bytes = tiny(format);
        if (!bytes.isEmpty()) (void)read_with_qt(bytes, format, {});
    }
}

QSize fitted(QSize whole, int side) {
    const double scale = double(side) / std::max(whole.width(), whole.height());
    return QSize(qRound(whole.width() * scale), qRound(whole.height() * scale)).expandedTo({1, 1});
}

Result<void> check_size(QSize size, const ReadOrder& order) {
    const bool too_long = size.width() > order.side_limit || size.height() > order.side_limit;
    if (!too_long && std::int64_t{size.width()} * size.height() <= order.pixel_limit) return Done{};
    return Error{ErrorCode::bad_input,
                 sentence("imaging", "%1 has %2×%3 pixels, more than the %4 megapixels and %5 pixels a side allowed")
                     .with(order.name, size.width(), size.height(), order.pixel_limit / 1'000'000, order.side_limit)};
}

Error cut_off(const ReadOrder& order) {
    return {ErrorCode::corrupt, sentence("imaging", "%1 was cut off: its lower part is missing").with(order.name)};
}

Error too_much_memory(const std::string& name, std::int64_t limit) {
    return {
        ErrorCode::bad_input,
        sentence("imaging", "%1 takes more than the %2 MiB of memory allowed for decoding").with(name, limit >> 20)};
}

Error damaged(const ReadOrder& order, const std::string& why) {
    if (why.empty())
        return {ErrorCode::corrupt,
                sentence("imaging", "%1 cannot be decoded; it is damaged or was cut off").with(order.name)};
    return {ErrorCode::corrupt, sentence("imaging", "%1 cannot be decoded: %2; it is damaged or was cut off")
                                    .with(order.name, QString::fromStdString(why).simplified().toStdString())};
}

}  // namespace photoflux::imaging
