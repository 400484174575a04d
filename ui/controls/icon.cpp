#include "ui/controls/icon.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

namespace photoflux::controls {

namespace {

// The symbols have one colour of their own, black: it is replaced in the text of the file.
QByteArray coloured(const QString& name, const QColor& color) {
    QFile file(QStringLiteral(":/photoflux/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray svg = file.readAll();
    return svg.replace("<svg ", "<svg fill=\"" + color.name().toLatin1() + "\" ");
}

}  // namespace

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

void Icon::setName(const QString& name) {
    if (name_ == name) return;
    name_ = name;
    Q_EMIT nameChanged();
    update();
}

void Icon::setColor(const QColor& color) {
    if (color_ == color) return;
    color_ = color;
    Q_EMIT colorChanged();
    update();
}

void Icon::paint(QPainter* painter) {
    if (name_.isEmpty()) return;
    QSvgRenderer renderer(coloured(name_, color_));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, boundingRect());
}

}  // namespace photoflux::controls
