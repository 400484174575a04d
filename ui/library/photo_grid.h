#pragma once

#include "library/items.h"

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariantList>
#include <unordered_set>
#include <vector>

namespace photoflux::libraryscreen {

/// What a tile says of its item besides what the row holds; read when it comes into sight.
struct KnownItem {
    QString name;  ///< of the file
    QString path;
    bool favourite = false;
    bool offline = false;  ///< the file is not there now
};

/// The rows of a view, which of them are selected and which one the keyboard stands on. GUI thread.
class PhotoGrid : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)
    /// The row that the keyboard stands on; -1: none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)
public:
    enum Role {
        PhotoIdRole = Qt::UserRole + 1,
        NameRole,
        RatingRole,
        MadeRole,
        FlagRole,  ///< "", "picked" or "rejected"
        RejectedRole,
        SignsRole,  ///< symbols that lie on the tile, as TileMarks takes them
        FavouriteRole,
        OfflineRole,
        SelectedRole,
        CurrentRole,
        EditedRole,  ///< 0, or a number that changes with the edit
        SpokenRole,  ///< for a screen reader: name, rating, date, position
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(rows_.size()); }
    int current() const { return current_; }
    void setCurrent(int row);
    int selectedCount() const { return int(selected_.size()); }
    const std::vector<library::Row>& rows() const { return rows_; }
    library::Order order() const { return order_; }

    /// What is selected stays so where it is still there.
    void setRows(std::vector<library::Row> rows, library::Order order);
    void setKnown(const QHash<qint64, KnownItem>& items);
    /// Null: not read yet.
    const KnownItem* known(qint64 id) const;
    int rowOf(qint64 id) const;
    Q_INVOKABLE qint64 idAt(int row) const { return row >= 0 && row < count() ? rows_[std::size_t(row)].id : 0; }
    bool isSelected(qint64 id) const { return selected_.count(id) != 0; }
    /// In the order of the rows.
    std::vector<std::int64_t> selectedIds() const;
    /// Brings what `change` does to the rows of these items.
    template <class Change>
    void changeRows(const std::vector<std::int64_t>& ids, const Change& change) {
        const std::unordered_set<std::int64_t> wanted(ids.begin(), ids.end());
        for (auto& row : rows_)
            if (wanted.count(row.id) != 0) change(row);
        tellRows();
    }
    /// `edited` as in a row.
    void setEdited(const QHash<qint64, int>& edited);
    void setFavourite(const std::vector<std::int64_t>& ids, bool favourite);
    /// They are no longer part of the view; what comes after them is current then.
    void take(const std::vector<std::int64_t>& ids);
    /// The words are to be said in another language.
    void retranslate();

    /// As a click does: with Ctrl it turns one over, with Shift it selects from where the last one was.
    Q_INVOKABLE void click(int row, int modifiers);
    /// As an arrow key does.
    Q_INVOKABLE void step(int row, bool extend);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();
    Q_INVOKABLE bool selected(int row) const;
    /// Their ids, in the order of the rows.
    Q_INVOKABLE QVariantList selectedItems() const;
    /// What a lasso holds, on top of what was selected when it began, or instead of it.
    Q_INVOKABLE void beginLasso(bool keep);
    Q_INVOKABLE void lasso(const QList<int>& rows);

Q_SIGNALS:
    void rowsChanged();
    void currentChanged();
    void selectionChanged();
    /// The language changed.
    void wordsChanged();

private:
    void selectRange(int from, int to);
    void tellRows();
    void tellSelection();

    std::vector<library::Row> rows_;
    library::Order order_ = library::Order::newest;
    std::unordered_set<std::int64_t> selected_, beforeLasso_;
    int current_ = -1, anchor_ = -1;
    QHash<qint64, KnownItem> known_;
};

/// "4 stars", "no stars".
QString ratingWords(int rating);
/// "14 September 2025", of milliseconds as they stand in a row.
QString dateWords(std::int64_t when);

}  // namespace photoflux::libraryscreen
