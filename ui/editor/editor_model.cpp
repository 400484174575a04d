#include "ui/editor/editor_model.h"

#include "editing/placing.h"
#include "library/items.h"
#include "ui/controls/error_words.h"
#include "ui/generate/paths.h"

#include <QFileInfo>
#include <algorithm>
#include <cmath>
#include <utility>

namespace photoflux::editor {

namespace {

constexpr int kFilterSide = 132;

}  // namespace

EditorModel::EditorModel(library::Catalogue* catalogue, Decode decode, Decode background, QObject* parent)
    : QObject(parent),
      catalogue_(catalogue),
      decode_(std::move(decode)),
      edits_(&catalogue->edits(), &calls_),
      batch_(catalogue, background ? std::move(background) : decode_),
      exporter_(decode_),
      reader_(decode_),
      filterMaker_([this] { return renderer_.busy(); }) {
    others_.setMaxThreadCount(1);
    connect(&reader_, &PhotoSource::loaded, this, &EditorModel::useSource);
    connect(&reader_, &PhotoSource::failed, this, [this](const Error& error) {
        setState(source_.whole ? state_ : QStringLiteral("error"), controls::errorWords(error));
    });
    connect(&renderer_, &RenderThread::rendered, this, &EditorModel::useFrame);
    connect(&renderer_, &RenderThread::failed, this, &EditorModel::fail);
    connect(&filterMaker_, &FilterThread::made, this, [this](qint64 item, const QString& filter, const QImage& image) {
        if (item == item_) filters_.setPicture(filter, image);
    });
    connect(&edits_, &PhotoEdits::failed, this, &EditorModel::fail);
    connect(&edits_, &PhotoEdits::moved, this, [this] {
        movedYet_ = true;
        change(edits_.recipe(), false);
    });
    connect(&exporter_, &PhotoExport::finished, this, [this](const QUrl& file, bool own) {
        if (own)
            Q_EMIT restyleAsked(file);
        else
            Q_EMIT told(QStringLiteral("exported"), file.fileName());
    });
    connect(&edits_, &PhotoEdits::kept, this, [this](qint64 item) { tellEdited({item}); });
    connect(&batch_, &EditBatch::edited, this, [this](const QList<qint64>& items) {
        if (item_ != 0 && items.contains(item_)) edits_.open(item_);
        tellEdited(items);
    });
}

EditorModel::~EditorModel() { others_.waitForDone(); }

QString EditorModel::name() const { return QFileInfo(path_).fileName(); }

QVariantList EditorModel::neighbours() const {
    QVariantList list;
    for (const qint64 id : neighbours_) list << id;
    return list;
}

void EditorModel::open(qint64 item, const QList<qint64>& neighbours) {
    close();
    item_ = item;
    neighbours_ = neighbours.contains(item) ? neighbours : QList<qint64>{item};
    setState(QStringLiteral("loading"));
    Q_EMIT neighboursChanged();
    calls_.run([catalogue = catalogue_, item] { return catalogue->items().item(item); })
        .then(this, [this, item](const Result<library::Item>& found) {
            if (item != item_) return;
            if (found.ok()) return use(*found);
            if (!found.cancelled()) setState(QStringLiteral("error"), controls::errorWords(found.error()));
        });
}

void EditorModel::use(const library::Item& item) {
    path_ = generate::toQString(item.path);
    size_ = QSize(item.notes.width, item.notes.height);
    Q_EMIT stateChanged();
    edits_.open(item_);
    reader_.open(item.path);
}

void EditorModel::openNeighbour(int position) {
    if (position < 0 || position >= neighbours_.size() || neighbours_[position] == item_) return;
    open(neighbours_[position], QList<qint64>(neighbours_));
}

void EditorModel::retry() {
    if (item_ != 0) open(item_, QList<qint64>(neighbours_));
}

void EditorModel::close() {
    reader_.close();
    renderer_.setSource({});
    filterMaker_.setPhoto(0, {});
    source_ = {};
    whole_ = part_ = wholeBefore_ = partBefore_ = {};
    recipe_ = {};
    item_ = 0;
    path_.clear();
    size_ = {};
    scale_ = partScale_ = 0;
    partWanted_ = {};
    spot_ = -1;
    tool_.clear();
    comparing_ = movedYet_ = false;
    edits_.open(0);
    filters_.clear();
    setState(QStringLiteral("empty"));
    Q_EMIT toolChanged();
    Q_EMIT wholeChanged();
    Q_EMIT partChanged();
    Q_EMIT beforeChanged();
    Q_EMIT recipeChanged();
    Q_EMIT spotsChanged();
}

void EditorModel::setState(const QString& state, const QString& problem) {
    state_ = state;
    problem_ = problem;
    Q_EMIT stateChanged();
}

void EditorModel::tellEdited(const QList<qint64>& items) {
    ++lastLook_;
    for (const qint64 item : items) looks_[QString::number(item)] = lastLook_;
    Q_EMIT looksChanged();
    Q_EMIT itemsEdited(items);
}

void EditorModel::fail(const Error& error) { setState(state_, controls::errorWords(error)); }
void EditorModel::dismissProblem() { setState(state_); }

void EditorModel::useSource(const Source& source) {
    source_ = source;
    // What the catalogue knows of the file may be out of date; a smaller copy has its shape, roughly.
    const QSize own = source.picture.size();
    const double known = size_.isEmpty() ? 0 : double(size_.width()) / size_.height() * own.height() / own.width();
    if (source.full || std::abs(known - 1) > 0.01) size_ = own;
    renderer_.setSource(source);
    filterMaker_.setPhoto(item_, source.picture);
    Q_EMIT stateChanged();
    Q_EMIT recipeChanged();
    Q_EMIT spotsChanged();
    ask(false);
}

QSize EditorModel::shownSize() const {
    return whole_.image.isNull() ? QSize() : editing::result_size(size_, whole_.recipe);
}

QSize EditorModel::resultSize() const { return size_.isEmpty() ? QSize() : editing::result_size(size_, recipe_); }

bool EditorModel::upToDate() const {
    return movedYet_ && !whole_.image.isNull() && whole_.full == source_.full && whole_.recipe == shownRecipe();
}

bool EditorModel::uncropped() const { return whole_.recipe.crop == editing::Crop{} && !whole_.image.isNull(); }

void EditorModel::useFrame(const Frame& frame) {
    if (!source_.whole) return;
    switch (frame.kind) {
        case Frame::whole:
            whole_ = frame;
            if (state_ != QLatin1String("ready")) setState(QStringLiteral("ready"), problem_);
            Q_EMIT wholeChanged();
            Q_EMIT spotsChanged();
            return;
        case Frame::part:
            part_ = frame;
            return Q_EMIT partChanged();
        case Frame::wholeBefore:
            wholeBefore_ = frame;
            return Q_EMIT beforeChanged();
        case Frame::partBefore:
            partBefore_ = frame;
            return Q_EMIT beforeChanged();
    }
}

void EditorModel::setView(double scale, const QRectF& part, double partScale) {
    if (scale == scale_ && part == partWanted_ && partScale == partScale_) return;
    scale_ = scale;
    partWanted_ = part;
    partScale_ = partScale;
    if (part.isEmpty() && !part_.image.isNull()) {
        part_ = partBefore_ = {};
        Q_EMIT partChanged();
        Q_EMIT beforeChanged();
    }
    ask(false);
}

editing::Recipe EditorModel::shownRecipe() const {
    editing::Recipe shown = recipe_;
    if (tool_ == QLatin1String("crop")) shown.crop = {};
    return shown;
}

void EditorModel::ask(bool moving) {
    // Before the edit is known, the original would flash.
    if (!source_.whole || !movedYet_) return;
    Wish wish;
    wish.recipe = shownRecipe();
    wish.size = size_;
    const QSize size = editing::result_size(size_, wish.recipe);
    wish.scale = scale_ > 0 ? scale_ : std::min(1.0, 1600.0 / std::max(size.width(), size.height()));
    wish.part = partWanted_;
    wish.partScale = partScale_;
    wish.before = comparing_;
    wish.moving = moving;
    renderer_.ask(wish);
    // As it is turned and cropped only: sliders are not to wait for thumbnails, nor thumbnails for sliders.
    if (filtersShown_) filterMaker_.ask(unedited(recipe_), kFilterSide);
}

void EditorModel::setTool(const QString& tool) {
    if (tool_ == tool) return;
    commit();
    tool_ = tool;
    spot_ = -1;
    Q_EMIT toolChanged();
    Q_EMIT spotsChanged();
    ask(false);
}

void EditorModel::setComparing(bool comparing) {
    if (std::exchange(comparing_, comparing) == comparing) return;
    Q_EMIT toolChanged();
    ask(false);
}

void EditorModel::setFiltersShown(bool shown) {
    if (std::exchange(filtersShown_, shown) == shown) return;
    Q_EMIT toolChanged();
    ask(false);
}

void EditorModel::exportTo(const QUrl& folder, const QVariantMap& settings) {
    if (item_ == 0 || path_.isEmpty()) return;
    exporter_.start(generate::toPath(path_), recipe_, settings, generate::toPath(folder.toLocalFile()));
}

void EditorModel::restyle() {
    if (item_ == 0 || path_.isEmpty()) return;
    if (!edited()) return Q_EMIT restyleAsked(file());
    // A job reads its photo when it runs, so the picture stays, one for each photo and step.
    const std::string name = std::to_string(item_) + "-" + std::to_string(edits_.step()) + ".png";
    exporter_.startTo(generate::toPath(path_), recipe_, catalogue_->folder() / "start-photos" / name);
}

void EditorModel::retranslate() {
    edits_.retranslate();
    filters_.retranslate();
}

}  // namespace photoflux::editor
