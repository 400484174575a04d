#pragma once

#include "library/catalogue.h"
#include "ui/generate/library_calls.h"
#include "ui/generate/picture_entry.h"

#include <QAbstractListModel>
#include <QList>

namespace photoflux::generate {

/// The pictures made so far, newest first, read from the catalogue page by page as the strip is scrolled. GUI thread.
class StripModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The first page has been read: before that an empty strip says nothing.
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged)
public:
    enum Role { IdRole = Qt::UserRole + 1, SourceRole, PromptRole, SeedRole, FavouriteRole };

    /// Both must outlive the model. Reads the first page at once.
    StripModel(library::Catalogue* catalogue, LibraryCalls* calls, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    int count() const { return int(entries_.size()); }
    bool loaded() const { return loaded_; }
    /// An entry with id 0 where there is none.
    Q_INVOKABLE photoflux::generate::PictureEntry at(int row) const;
    int rowOf(qint64 id) const;
    int rowOfPath(const QString& path) const;

    /// Reads what came since, and says so with `refreshed`.
    void refresh();
    void setFavourite(qint64 id, bool favourite);
    void take(qint64 id);
    void putBack(const PictureEntry& entry);

Q_SIGNALS:
    void countChanged();
    void loadedChanged();
    void refreshed();
    /// A sentence for people.
    void failed(const QString& message);

private:
    void appendPage(const std::vector<library::MadePicture>& page);

    library::Catalogue* catalogue_;
    LibraryCalls* calls_;
    QList<PictureEntry> entries_;
    bool loaded_ = false, fetching_ = false, complete_ = false;
};

}  // namespace photoflux::generate
