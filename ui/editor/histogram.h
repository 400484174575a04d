#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>
#include <QVariant>
#include <array>

namespace photoflux::editor {

/// How many pixels have each value, of a picture as it is shown.
struct Histogram {
    std::array<std::array<float, 256>, 3> channels{};  ///< red, green, blue: shares of the highest column
    bool known = false;
    double black = 0, white = 0;  ///< shares of the pixels at either end
};
Histogram histogramOf(const QImage& picture);

/// Draws one: the three colours lie over each other.
class HistogramView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// A Histogram.
    Q_PROPERTY(QVariant histogram MEMBER histogram_ WRITE setHistogram NOTIFY changed)
    Q_PROPERTY(QColor red MEMBER red_ NOTIFY changed)
    Q_PROPERTY(QColor green MEMBER green_ NOTIFY changed)
    Q_PROPERTY(QColor blue MEMBER blue_ NOTIFY changed)
    Q_PROPERTY(QColor all MEMBER all_ NOTIFY changed)
public:
    explicit HistogramView(QQuickItem* parent = nullptr);
    void setHistogram(const QVariant& histogram);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QVariant histogram_;
    QColor red_, green_, blue_, all_;
};

}  // namespace photoflux::editor

Q_DECLARE_METATYPE(photoflux::editor::Histogram)
