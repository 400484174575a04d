#include "ui/editor/histogram.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <cstddef>

namespace photoflux::editor {

namespace {

constexpr int kMostRows = 400;  // looked at: more would not change the drawing

QPainterPath pathOf(const std::array<float, 256>& columns, QSizeF size) {
    QPainterPath path(QPointF(0, size.height()));
    for (std::size_t i = 0; i < columns.size(); ++i)
        path.lineTo(double(i) / 255 * size.width(), size.height() * (1 - double(columns[i])));
    path.lineTo(size.width(), size.height());
    path.closeSubpath();
    return path;
}

}  // namespace

Histogram histogramOf(const QImage& picture) {
    Histogram found;
    if (picture.isNull() || picture.depth() != 32) return found;
    std::array<std::array<int, 256>, 3> counts{};
    const int step = std::max(1, picture.height() / kMostRows);
    std::int64_t pixels = 0, black = 0, white = 0;
    for (int y = 0; y < picture.height(); y += step) {
        const auto* row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int red = qRed(row[x]), green = qGreen(row[x]), blue = qBlue(row[x]);
            ++counts[0][std::size_t(red)];
            ++counts[1][std::size_t(green)];
            ++counts[2][std::size_t(blue)];
            black += std::max({red, green, blue}) == 0;
            white += std::min({red, green, blue}) == 255;
        }
        pixels += picture.width();
    }
    // The ends would dwarf the rest where much is black or white.
    int highest = 1;
    for (const auto& channel : counts)
        highest = std::max(highest, *std::max_element(channel.begin() + 1, channel.end() - 1));
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = 0; i < 256; ++i)
            found.channels[c][i] = std::sqrt(std::min(1.0F, float(counts[c][i]) / float(highest)));
    found.known = true;
    found.black = double(black) / double(pixels);
    found.white = double(white) / double(pixels);
    return found;
}

HistogramView::HistogramView(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &HistogramView::changed, this, [this] { update(); });
}

void HistogramView::setHistogram(const QVariant& histogram) {
    histogram_ = histogram;
    Q_EMIT changed();
}

void HistogramView::paint(QPainter* painter) {
    const auto histogram = histogram_.value<Histogram>();
    if (!histogram.known) return;
    const auto& [red, green, blue] = histogram.channels;
    std::array<float, 256> common{};
    for (std::size_t i = 0; i < common.size(); ++i) common[i] = std::min({red[i], green[i], blue[i]});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto draw = [&](const std::array<float, 256>& columns, QColor colour, double alpha) {
        colour.setAlphaF(float(alpha));
        painter->setBrush(colour);
        painter->drawPath(pathOf(columns, size()));
    };
    draw(red, red_, 0.6);
    draw(green, green_, 0.5);
    draw(blue, blue_, 0.6);
    draw(common, all_, 1);
}

}  // namespace photoflux::editor
