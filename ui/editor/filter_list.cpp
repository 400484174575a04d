#include "ui/editor/filter_list.h"

#include "editing/filters.h"
#include "wording/words.h"

namespace photoflux::editor {

FilterList::FilterList(QObject* parent) : QAbstractListModel(parent), pictures_(editing::filters().size() + 1) {}

int FilterList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(pictures_.size()); }

QVariant FilterList::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= rowCount()) return {};
    const editing::Filter* filter = index.row() == 0 ? nullptr : &editing::filters()[std::size_t(index.row()) - 1];
    switch (role) {
        case NameRole:
            return filter ? QString::fromLatin1(filter->name) : QString();
        case Qt::DisplayRole:
        case TitleRole:
            return filter ? words_of(filter->title) : tr("None");
        case DescriptionRole:
            return filter ? words_of(filter->description) : QString();
        case PictureRole:
            return pictures_[std::size_t(index.row())];
        default:
            return {};
    }
}

QHash<int, QByteArray> FilterList::roleNames() const {
    return {{NameRole, "name"}, {TitleRole, "title"}, {DescriptionRole, "description"}, {PictureRole, "picture"}};
}

void FilterList::setPicture(const QString& name, const QImage& picture) {
    for (int row = 0; row < rowCount(); ++row) {
        if (data(index(row), NameRole).toString() != name) continue;
        pictures_[std::size_t(row)] = picture;
        Q_EMIT dataChanged(index(row), index(row), {PictureRole});
    }
}

void FilterList::clear() {
    for (QImage& picture : pictures_) picture = {};
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PictureRole});
}

void FilterList::retranslate() { Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole, DescriptionRole}); }

}  // namespace photoflux::editor
