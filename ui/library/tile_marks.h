#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QQuickItem>
#include <QString>

namespace photoflux::libraryscreen {

/// The stars and signs that lie on a tile, drawn as one picture: a tile is told of another item many times a second,
/// and an item for each sign would cost more than all the rest of it.
class TileMarks : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int rating MEMBER rating_ NOTIFY changed)
    /// Names of symbols, one after the other with spaces between.
    Q_PROPERTY(QString signs MEMBER signs_ NOTIFY changed)
    Q_PROPERTY(QColor shade MEMBER shade_ NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER ink_ NOTIFY changed)
    /// Height of a sign.
    Q_PROPERTY(double signSize MEMBER signSize_ NOTIFY changed)
public:
    explicit TileMarks(QQuickItem* parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void redraw();

    int rating_ = 0;
    QString signs_;
    QColor shade_, ink_;
    double signSize_ = 22;
    bool dirty_ = true;
};

}  // namespace photoflux::libraryscreen
