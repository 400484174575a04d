#pragma once

#include "editing/recipe.h"
#include "library/catalogue.h"
#include "library/item.h"
#include "ui/editor/edit_batch.h"
#include "ui/editor/filter_list.h"
#include "ui/editor/filter_thread.h"
#include "ui/editor/photo_edits.h"
#include "ui/editor/photo_export.h"
#include "ui/editor/photo_source.h"
#include "ui/editor/render_thread.h"

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QUrl>
#include <QVariantMap>

namespace photoflux::editor {

/// What the Editor screen shows and does. Decoding, rendering and the catalogue have threads of their own; what is on
/// the screen goes ahead of what is kept. Points and rectangles are shares of the picture that is shown, unless said
/// otherwise. GUI thread.
class EditorModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(photoflux::editor::PhotoEdits* edits READ edits CONSTANT)
    Q_PROPERTY(photoflux::editor::FilterList* filters READ filters CONSTANT)
    Q_PROPERTY(photoflux::editor::EditBatch* batch READ batch CONSTANT)
    Q_PROPERTY(photoflux::editor::PhotoExport* exporter READ exporter CONSTANT)
    /// "empty", "loading" (nothing to see yet), "ready" or "error" (`problem` says why).
    Q_PROPERTY(QString state READ state NOTIFY stateChanged)
    /// The last thing that went wrong, in one sentence; empty: nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    Q_PROPERTY(qint64 item READ item NOTIFY stateChanged)
    Q_PROPERTY(QString name READ name NOTIFY stateChanged)
    Q_PROPERTY(QUrl file READ file NOTIFY stateChanged)
    /// Every pixel is there, not only as many as a screen has.
    Q_PROPERTY(bool full READ full NOTIFY stateChanged)
    /// Ids of the photos that one can go on to, with this one among them.
    Q_PROPERTY(QVariantList neighbours READ neighbours NOTIFY neighboursChanged)
    Q_PROPERTY(int position READ position NOTIFY stateChanged)
    /// By id, of photos that were edited since the program began: a number that is another one when the edit is.
    Q_PROPERTY(QVariantMap looks READ looks NOTIFY looksChanged)

    /// QImages: of all of it, of what is looked at closely (at `partPlace`), and both without the edit.
    Q_PROPERTY(QVariant whole READ whole NOTIFY wholeChanged)
    Q_PROPERTY(QVariant part READ part NOTIFY partChanged)
    Q_PROPERTY(QRectF partPlace READ partPlace NOTIFY partChanged)
    Q_PROPERTY(QVariant wholeBefore READ wholeBefore NOTIFY beforeChanged)
    Q_PROPERTY(QVariant partBefore READ partBefore NOTIFY beforeChanged)
    Q_PROPERTY(QRectF partBeforePlace READ partBeforePlace NOTIFY beforeChanged)
    Q_PROPERTY(QVariant histogram READ histogram NOTIFY wholeChanged)
    /// In pixels at full size, of what `whole` shows.
    Q_PROPERTY(QSize shownSize READ shownSize NOTIFY wholeChanged)
    /// `whole` shows what a crop would leave away.
    Q_PROPERTY(bool uncropped READ uncropped NOTIFY wholeChanged)

    /// Of every setting by its name, and "transfer-strength".
    Q_PROPERTY(QVariantMap values READ values NOTIFY recipeChanged)
    Q_PROPERTY(bool edited READ edited NOTIFY recipeChanged)
    /// Parts of recipe_parts.h in which something is changed.
    Q_PROPERTY(QStringList changedParts READ changedParts NOTIFY recipeChanged)
    /// Points of "rgb", "red", "green" and "blue", two at least.
    Q_PROPERTY(QVariantMap curves READ curves NOTIFY recipeChanged)
    Q_PROPERTY(QString filter READ filter NOTIFY recipeChanged)
    Q_PROPERTY(bool transferred READ transferred NOTIFY recipeChanged)
    /// In shares of the straightened picture.
    Q_PROPERTY(QRectF crop READ crop NOTIFY recipeChanged)
    /// Width to height that was asked for, in pixels; 0: any.
    Q_PROPERTY(double cropRatio READ cropRatio NOTIFY recipeChanged)
    /// Of the result, in pixels at full size.
    Q_PROPERTY(QSize resultSize READ resultSize NOTIFY recipeChanged)
    /// `[{x, y, radius, sourceX, sourceY}, …]`; the radius as a share of the shown width.
    Q_PROPERTY(QVariantList spots READ spots NOTIFY spotsChanged)
    Q_PROPERTY(int spot READ spot WRITE setSpot NOTIFY spotsChanged)
    /// Of the next spot, in thousandths of the longest side.
    Q_PROPERTY(double spotSize READ spotSize WRITE setSpotSize NOTIFY spotsChanged)

    /// "": none; "crop": all of the picture is shown; "heal".
    Q_PROPERTY(QString tool READ tool WRITE setTool NOTIFY toolChanged)
    Q_PROPERTY(bool comparing READ comparing WRITE setComparing NOTIFY toolChanged)
    Q_PROPERTY(bool filtersShown READ filtersShown WRITE setFiltersShown NOTIFY toolChanged)
    /// Edits were copied, and can be pasted.
    Q_PROPERTY(bool copied READ copied NOTIFY copiedChanged)
    /// What is pasted of them: parts of recipe_parts.h.
    Q_PROPERTY(QStringList copiedParts READ copiedParts NOTIFY copiedChanged)
public:
    /// `catalogue` must outlive it. `decode` is called on other threads.
    /// `background` is for what nobody waits for at this moment; none: `decode` is.
    EditorModel(library::Catalogue* catalogue, Decode decode, Decode background = {}, QObject* parent = nullptr);
    ~EditorModel() override;

    PhotoEdits* edits() { return &edits_; }
    FilterList* filters() { return &filters_; }
    EditBatch* batch() { return &batch_; }
    PhotoExport* exporter() { return &exporter_; }
    QString state() const { return state_; }
    QString problem() const { return problem_; }
    qint64 item() const { return item_; }
    QString name() const;
    QUrl file() const { return path_.isEmpty() ? QUrl() : QUrl::fromLocalFile(path_); }
    bool full() const { return source_.full; }
    QVariantList neighbours() const;
    int position() const { return int(neighbours_.indexOf(item_)); }
    QVariantMap looks() const { return looks_; }
    QVariant whole() const { return whole_.image; }
    QVariant part() const { return part_.image; }
    QRectF partPlace() const { return part_.place; }
    QVariant wholeBefore() const { return wholeBefore_.image; }
    QVariant partBefore() const { return partBefore_.image; }
    QRectF partBeforePlace() const { return partBefore_.place; }
    QVariant histogram() const { return QVariant::fromValue(whole_.histogram); }
    QSize shownSize() const;
    bool uncropped() const;
    QVariantMap values() const;
    bool edited() const { return !recipe_.is_identity(); }
    QStringList changedParts() const;
    QVariantMap curves() const;
    QString filter() const { return QString::fromStdString(recipe_.filter); }
    bool transferred() const { return recipe_.transfer.has_value(); }
    QRectF crop() const { return {recipe_.crop.x, recipe_.crop.y, recipe_.crop.width, recipe_.crop.height}; }
    double cropRatio() const { return recipe_.crop.ratio; }
    QSize resultSize() const;
    QVariantList spots() const;
    int spot() const { return spot_; }
    void setSpot(int spot);
    double spotSize() const { return spotSize_; }
    void setSpotSize(double size);
    QString tool() const { return tool_; }
    void setTool(const QString& tool);
    bool comparing() const { return comparing_; }
    void setComparing(bool comparing);
    bool filtersShown() const { return filtersShown_; }
    void setFiltersShown(bool shown);
    bool copied() const { return copied_.has_value(); }
    QStringList copiedParts() const { return copiedParts_; }
    const editing::Recipe& recipe() const { return recipe_; }
    /// What is seen shows the edit as it is now. For tests.
    bool upToDate() const;

    /// An item of the library; `neighbours` are those that one can go on to.
    Q_INVOKABLE void open(qint64 item, const QList<qint64>& neighbours = {});
    /// To one before or after this.
    Q_INVOKABLE void openNeighbour(int position);
    Q_INVOKABLE void retry();
    Q_INVOKABLE void close();
    Q_INVOKABLE void dismissProblem();
    /// What the screen shows: `scale` of the whole, screen pixels to the result's; and the part that is looked at
    /// closely with its own scale, or an empty one.
    Q_INVOKABLE void setView(double scale, const QRectF& part, double partScale);

    /// `{lowest, highest, usual}`
    Q_INVOKABLE QVariantMap range(const QString& setting) const;
    /// `moving`: more follows, and nothing is kept before `commit`.
    Q_INVOKABLE void set(const QString& setting, double value, bool moving = false);
    /// Keeps what is shown as one step. Of the same `slider` soon after: in place of the last.
    Q_INVOKABLE void commit(const QString& slider = {});
    Q_INVOKABLE void reset();
    Q_INVOKABLE void resetParts(const QStringList& parts);

    /// Moves a point, as far as its neighbours allow; `index` -1 makes a new one. Returns where it is.
    Q_INVOKABLE int setCurvePoint(const QString& channel, int index, const QPointF& point, bool moving);
    Q_INVOKABLE void removeCurvePoint(const QString& channel, int index);
    Q_INVOKABLE void resetCurve(const QString& channel);

    Q_INVOKABLE void setFilter(const QString& name);
    /// Of this file; read on another thread.
    Q_INVOKABLE void takeColours(const QUrl& file);
    Q_INVOKABLE void dropColours();

    Q_INVOKABLE void copy(const QStringList& parts);
    Q_INVOKABLE void paste();
    /// Of another photo, as the library shows it.
    Q_INVOKABLE void copyFrom(qint64 item, const QStringList& parts);
    /// These parts of what was copied, onto other items; `batch` tells of it, as of the two that follow.
    Q_INVOKABLE void pasteOnto(const QVariantList& items, const QStringList& parts);
    Q_INVOKABLE void resetAll(const QVariantList& items);
    Q_INVOKABLE void exportAll(const QVariantList& items, const QUrl& folder, const QVariantMap& settings);

    Q_INVOKABLE void turn(int quarters);
    Q_INVOKABLE void flip();
    /// Edges as bits of Qt::Edge: 1 top, 2 left, 4 right, 8 bottom; none moves all of it. `start`: the crop when the
    /// drag began; `by`: how far since then, in shares of the straightened picture.
    Q_INVOKABLE void dragCrop(const QRectF& start, int edges, const QPointF& by);
    /// In pixels; 0: any, negative: the photo's own.
    Q_INVOKABLE void setCropRatio(double ratio);
    Q_INVOKABLE void swapCropRatio();
    Q_INVOKABLE void resetCrop();
    /// What was drawn from one point to the other is to be level, or upright where it is nearer to that.
    Q_INVOKABLE void level(const QPointF& from, const QPointF& to);

    Q_INVOKABLE void addSpot(const QPointF& at);
    Q_INVOKABLE void moveSpot(int index, const QPointF& to, bool source, bool moving);
    Q_INVOKABLE void resizeSpot(int index, double factor, bool moving);
    Q_INVOKABLE void removeSpot(int index);
    /// As PhotoExport takes it.
    Q_INVOKABLE void exportTo(const QUrl& folder, const QVariantMap& settings);
    /// `restyleAsked` follows with the photo, or, where it is edited, with a picture of it in the library's folder.
    Q_INVOKABLE void restyle();
    Q_INVOKABLE void retranslate();

Q_SIGNALS:
    void stateChanged();
    void neighboursChanged();
    void looksChanged();
    void wholeChanged();
    void partChanged();
    void beforeChanged();
    void recipeChanged();
    void spotsChanged();
    void toolChanged();
    void copiedChanged();
    void restyleAsked(const QUrl& file);
    /// What the library shows of these is another picture now.
    void itemsEdited(const QList<qint64>& items);
    /// "copied", "nothing" (there was no edit to be copied), "pasted", "applied", "exported"; `detail`: what or how
    /// many.
    void told(const QString& what, const QString& detail);

private:
    void use(const library::Item& item);
    void useSource(const Source& source);
    void useFrame(const Frame& frame);
    void fail(const Error& error);
    /// The catalogue has another edit of these.
    void tellEdited(const QList<qint64>& items);
    void setState(const QString& state, const QString& problem = {});
    /// Shows the recipe with `recipe` in its place.
    void change(const editing::Recipe& recipe, bool moving);
    void ask(bool moving);
    /// As the screen shows it now.
    editing::Recipe shownRecipe() const;
    QPointF toSource(const QPointF& shown) const;
    double frameRatio() const;

    library::Catalogue* catalogue_;
    Decode decode_;
    generate::LibraryCalls calls_;
    PhotoEdits edits_;
    FilterList filters_;
    EditBatch batch_;
    PhotoExport exporter_;
    QString state_ = QStringLiteral("empty"), problem_, path_, tool_;
    qint64 item_ = 0;
    QList<qint64> neighbours_;
    QVariantMap looks_;
    int lastLook_ = 1;
    QSize size_;  // of the photo, upright
    Source source_;
    Frame whole_, part_, wholeBefore_, partBefore_;
    editing::Recipe recipe_;
    double scale_ = 0, partScale_ = 0;
    QRectF partWanted_;
    int spot_ = -1;
    double spotSize_ = 12;
    bool comparing_ = false, filtersShown_ = false, movedYet_ = false;
    std::optional<editing::Recipe> copied_;
    QStringList copiedParts_;
    QThreadPool others_;
    PhotoSource reader_;
    RenderThread renderer_;
    FilterThread filterMaker_;
};

}  // namespace photoflux::editor
