#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QImage>
#include <vector>

namespace photoflux::editor {

/// The filters with what each makes of the photo; the first row is none. GUI thread.
class FilterList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
public:
    enum Role { NameRole = Qt::UserRole + 1, TitleRole, DescriptionRole, PictureRole };

    explicit FilterList(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setPicture(const QString& name, const QImage& picture);
    void clear();
    void retranslate();

private:
    std::vector<QImage> pictures_;
};

}  // namespace photoflux::editor
