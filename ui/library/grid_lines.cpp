#include "ui/library/grid_lines.h"

#include <QDateTime>
#include <QLocale>
#include <QVariantMap>
#include <algorithm>
#include <chrono>
#include <cmath>

namespace photoflux::libraryscreen {

namespace {

constexpr double kBetweenSections = 16;

/// Year * 12 + month.
int monthOf(std::int64_t when) {
    using namespace std::chrono;
    const year_month_day day(floor<days>(sys_time<milliseconds>(milliseconds(when))));
    return int(day.year()) * 12 + int(unsigned(day.month())) - 1;
}

bool byDate(library::Order order) { return order == library::Order::newest || order == library::Order::oldest; }

int keyOf(const library::Row& row, library::Order order) {
    return byDate(order) ? monthOf(row.when) : order == library::Order::rating ? int(row.rating) : 0;
}

}  // namespace

GridLines::GridLines(QObject* parent) : QObject(parent), headings_([this](int section) { return title(section); }) {}

void GridLines::setGrid(PhotoGrid* grid) {
    if (grid_ == grid) return;
    grid_ = grid;
    tiles_.setGrid(grid);
    if (grid_)
        connect(grid_, &PhotoGrid::rowsChanged, this, [this] {
            group();
            layOut();
        });
    if (grid_) connect(grid_, &PhotoGrid::wordsChanged, this, &GridLines::retranslate);
    group();
    layOut();
    Q_EMIT gridChanged();
}

void GridLines::setWidth(double width) {
    if (width_ == width) return;
    width_ = width;
    layOut();
}

void GridLines::setViewHeight(double height) {
    if (viewHeight_ == height) return;
    viewHeight_ = height;
    layOut();
}

void GridLines::setContentY(double y) {
    if (contentY_ == y) return;
    contentY_ = y;
    showVisible();
    Q_EMIT contentYChanged();
}

void GridLines::setTileSize(double size) {
    if (tileSize_ == size) return;
    tileSize_ = size;
    layOut();
}

void GridLines::setHeadingHeight(double height) {
    if (headingHeight_ == height) return;
    headingHeight_ = height;
    layOut();
}

void GridLines::group() {
    sections_.clear();
    if (!grid_) return;
    const auto& rows = grid_->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int key = keyOf(rows[i], grid_->order());
        if (sections_.empty() || sections_.back().key != key) sections_.push_back({int(i), 0, key, 0});
        ++sections_.back().count;
    }
}

double GridLines::headingOf(const Section&) const {
    return grid_ && (byDate(grid_->order()) || grid_->order() == library::Order::rating) ? headingHeight_ : 0;
}

void GridLines::layOut() {
    columns_ = std::max(1, int(std::floor((width_ + kGap) / (std::max(24.0, tileSize_) + kGap))));
    side_ = std::max(24.0, std::floor((width_ + kGap) / columns_ - kGap));
    double y = 0;
    for (Section& section : sections_) {
        section.y = y;
        y += headingOf(section) + lines(section) * lineHeight() + kBetweenSections;
    }
    contentHeight_ = y;
    // What is out of sight stands where it no longer belongs.
    tiles_.forget();
    headings_.forget();
    showVisible();
    Q_EMIT laidOut();
}

void GridLines::showVisible() {
    if (sections_.empty() || viewHeight_ <= 0) {
        first_ = last_ = 0;
        return;
    }
    // A line more on each side: it is there when it comes into sight.
    const double top = contentY_ - lineHeight(), bottom = contentY_ + viewHeight_ + lineHeight();
    first_ = rowFrom(top);
    last_ = std::max(first_, rowFrom(bottom));
    tiles_.show(first_, last_, [this](int row) { return rectOf(row).topLeft(); });
    const int from = sectionAt(top), to = sectionAt(bottom);
    if (headingOf(sections_.front()) > 0)
        headings_.show(from, to + 1, [this](int section) { return QPointF(0, sections_[std::size_t(section)].y); });
    Q_EMIT sightChanged(first_, last_);
}

int GridLines::sectionAt(double y) const {
    const auto after = std::upper_bound(sections_.begin(), sections_.end(), y,
                                        [](double value, const Section& section) { return value < section.y; });
    return std::max(0, int(after - sections_.begin()) - 1);
}

int GridLines::sectionOf(int row) const {
    const auto after = std::upper_bound(sections_.begin(), sections_.end(), row,
                                        [](int value, const Section& section) { return value < section.first; });
    return std::max(0, int(after - sections_.begin()) - 1);
}

int GridLines::rowFrom(double y) const {
    const Section& section = sections_[std::size_t(sectionAt(y))];
    const double inside = y - section.y - headingOf(section);
    const int line = std::clamp(int(std::ceil(inside / lineHeight())), 0, lines(section));
    return section.first + std::min(line * columns_, section.count);
}

QRectF GridLines::rectOf(int row) const {
    if (sections_.empty() || row < 0 || !grid_ || row >= grid_->count()) return {};
    const Section& section = sections_[std::size_t(sectionOf(row))];
    const int at = row - section.first;
    const int line = at / columns_;
    return {at % columns_ * (side_ + kGap), section.y + headingOf(section) + line * lineHeight(), side_, side_};
}

int GridLines::rowAt(double x, double y) const {
    if (sections_.empty() || x < 0 || y < 0) return -1;
    const Section& section = sections_[std::size_t(sectionAt(y))];
    const double inside = y - section.y - headingOf(section);
    const int column = int(x / (side_ + kGap));
    if (inside < 0 || column >= columns_) return -1;
    const int at = int(inside / lineHeight()) * columns_ + column;
    const int row = section.first + at;
    return at < section.count && rectOf(row).contains(x, y) ? row : -1;
}

QList<int> GridLines::rowsIn(const QRectF& area) const {
    QList<int> rows;
    if (sections_.empty()) return rows;
    const QRectF box = area.normalized();
    for (int row = rowFrom(box.top() - lineHeight()); row < grid_->count(); ++row) {
        const QRectF tile = rectOf(row);
        if (tile.top() > box.bottom()) break;
        if (tile.intersects(box)) rows << row;
    }
    return rows;
}

int GridLines::below(int row, int wanted) const {
    if (sections_.empty()) return -1;
    if (row < 0) return 0;
    const int column = (row - sections_[std::size_t(sectionOf(row))].first) % columns_;
    for (int left = std::abs(wanted), down = wanted > 0 ? 1 : -1; left > 0; --left) {
        auto at = std::size_t(sectionOf(row));
        int line = (row - sections_[at].first) / columns_ + down;
        if (line < 0 || line >= lines(sections_[at])) {
            if ((down < 0 && at == 0) || (down > 0 && at + 1 == sections_.size())) break;
            at += std::size_t(down);
            line = down > 0 ? 0 : lines(sections_[at]) - 1;
        }
        row = sections_[at].first + std::min(line * columns_ + column, sections_[at].count - 1);
    }
    return row;
}

int GridLines::linesPerPage() const { return std::max(1, int(viewHeight_ / lineHeight())); }

QString GridLines::title(int section) const {
    if (!grid_ || section < 0 || section >= int(sections_.size())) return {};
    const int key = sections_[std::size_t(section)].key;
    if (grid_->order() == library::Order::rating) return ratingWords(key);
    if (!byDate(grid_->order())) return {};
    QString words = QLocale().toString(QDate(key / 12, key % 12 + 1, 1), tr("MMMM yyyy", "format of a month"));
    words[0] = words[0].toUpper();
    return words;
}

QString GridLines::titleAt(double y) const { return sections_.empty() ? QString() : title(sectionAt(y)); }

QVariantList GridLines::years() const {
    QVariantList years;
    if (!grid_ || !byDate(grid_->order())) return years;
    int before = 0;
    for (const Section& section : sections_) {
        if (section.key / 12 == before) continue;
        before = section.key / 12;
        years << QVariantMap{{QStringLiteral("year"), before}, {QStringLiteral("y"), section.y}};
    }
    return years;
}

void GridLines::retranslate() {
    headings_.forget();
    showVisible();
    Q_EMIT laidOut();
}

}  // namespace photoflux::libraryscreen
