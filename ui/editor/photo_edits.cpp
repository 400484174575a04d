#include "ui/editor/photo_edits.h"

#include "ui/editor/kept_recipe.h"

#include "wording/words.h"

#include <QStringList>
#include <algorithm>
#include <utility>

namespace photoflux::editor {

namespace {

constexpr qint64 kSameMove = 1000;  // milliseconds between two steps of one slider that are one step
constexpr int kMostWords = 3;

std::string englishWords(const editing::Recipe& before, const editing::Recipe& after) {
    std::string text;
    for (const Sentence& one : editing::differences(before, after)) text += (text.empty() ? "" : ", ") + english(one);
    return text;
}

}  // namespace

PhotoEdits::PhotoEdits(library::Edits* edits, generate::LibraryCalls* calls, QObject* parent)
    : QObject(parent), edits_(edits), calls_(calls) {}

const editing::Recipe& PhotoEdits::recipeAt(int step) const {
    static const editing::Recipe original;
    return step <= 0 || step > int(recipes_.size()) ? original : recipes_[std::size_t(step) - 1];
}

QString PhotoEdits::words(int step) const {
    const editing::Recipe &before = recipeAt(step - 1), &after = recipeAt(step);
    const auto found = editing::differences(before, after);
    if (after.is_identity() && found.size() > 1) return tr("Back to the original");
    QStringList list;
    for (const Sentence& one : found) {
        if (list.size() == kMostWords) break;
        list << words_of(one);
    }
    if (list.isEmpty()) return tr("No change");
    const QString words = list.join(QStringLiteral(", "));
    return int(found.size()) > kMostWords ? tr("%1 and more").arg(words) : words;
}

QVariantList PhotoEdits::history() const {
    QVariantList list;
    for (int step = 0; step <= int(recipes_.size()); ++step)
        list << QVariantMap{{QStringLiteral("number"), step},
                            {QStringLiteral("what"), step == 0 ? tr("Original") : words(step)},
                            {QStringLiteral("undone"), step > step_},
                            {QStringLiteral("current"), step == step_}};
    return list;
}

QVariantList PhotoEdits::versions() const {
    QVariantList list;
    if (versions_.size() < 2) return list;
    for (const auto& version : versions_)
        list << QVariantMap{
            {QStringLiteral("id"), qint64(version.id)},
            {QStringLiteral("name"), version.name.empty() ? tr("First version") : QString::fromStdString(version.name)},
            {QStringLiteral("shown"), version.shown},
            {QStringLiteral("steps"), version.step}};
    return list;
}

QString PhotoEdits::versionName() const {
    for (const QVariant& version : versions())
        if (version.toMap().value(QStringLiteral("shown")).toBool())
            return version.toMap().value(QStringLiteral("name")).toString();
    return {};
}

Result<PhotoEdits::State> PhotoEdits::read(library::Edits* edits, qint64 item) {
    State state;
    PHOTOFLUX_TRY(state.versions, edits->versions(item));
    PHOTOFLUX_TRY(const auto steps, edits->history(item));
    for (const auto& step : steps) {
        PHOTOFLUX_TRY(auto recipe, recipeOf(step.recipe));
        state.recipes.push_back(std::move(recipe));
    }
    for (const auto& version : state.versions)
        if (version.shown) state.step = std::min(version.step, int(state.recipes.size()));
    return state;
}

void PhotoEdits::open(qint64 item) {
    item_ = item;
    recipes_.clear();
    versions_.clear();
    step_ = 0;
    slider_.clear();
    Q_EMIT changed();
    if (item == 0) return;
    calls_->run([edits = edits_, item] { return read(edits, item); })
        .then(this, [this, item](const Result<State>& state) { use(item, state); });
}

void PhotoEdits::use(qint64 item, const Result<State>& state) {
    if (item != item_) return;
    if (!state.ok()) {
        if (!state.cancelled()) Q_EMIT failed(state.error());
        return;
    }
    recipes_ = state->recipes;
    step_ = state->step;
    versions_ = state->versions;
    slider_.clear();
    Q_EMIT changed();
    Q_EMIT moved();
}

template <class Call>
void PhotoEdits::change(Call call, bool readAgain) {
    struct Answer {
        Result<void> done;
        std::optional<Result<State>> state;
    };
    const qint64 item = item_;
    calls_
        ->run([call = std::move(call), readAgain, edits = edits_, item] {
            Answer answer{call(edits), {}};
            if (readAgain || !answer.done.ok()) answer.state = read(edits, item);
            return answer;
        })
        .then(this, [this, item](const Answer& answer) {
            if (!answer.done.ok() && !answer.done.cancelled()) Q_EMIT failed(answer.done.error());
            if (answer.state) use(item, *answer.state);
            Q_EMIT kept(item);
        });
}

void PhotoEdits::record(const editing::Recipe& recipe, const QString& slider) {
    if (item_ == 0 || recipe == this->recipe()) return;
    const bool instead = !slider.isEmpty() && slider == slider_ && step_ > 0 && !canRedo() && sinceRecord_.isValid() &&
                         sinceRecord_.elapsed() < kSameMove;
    if (instead && recipe == recipeAt(step_ - 1)) return goTo(step_ - 1);
    recipes_.resize(std::size_t(instead ? step_ - 1 : step_));
    const std::string what = englishWords(recipeAt(int(recipes_.size())), recipe);
    recipes_.push_back(recipe);
    step_ = int(recipes_.size());
    slider_ = slider;
    sinceRecord_.start();
    Q_EMIT changed();
    // An edit's first step may make the photo's first version.
    change([item = item_, json = textOf(recipe), what,
            instead](library::Edits* edits) { return edits->record(item, json, what, instead); },
           false);
}

void PhotoEdits::goTo(int step) {
    if (item_ == 0 || step < 0 || step > int(recipes_.size()) || step == step_) return;
    step_ = step;
    slider_.clear();
    Q_EMIT changed();
    Q_EMIT moved();
    change([item = item_, step](library::Edits* edits) { return edits->go_to(item, step); }, false);
}

void PhotoEdits::addVersion(const QString& name) {
    change(
        [item = item_, name = name.toStdString()](library::Edits* edits) -> Result<void> {
            PHOTOFLUX_TRY([[maybe_unused]] const auto id, edits->add_version(item, name));
            return Done{};
        },
        true);
}

void PhotoEdits::renameVersion(qint64 id, const QString& name) {
    change([id, name = name.toStdString()](library::Edits* edits) { return edits->rename_version(id, name); }, true);
}

void PhotoEdits::removeVersion(qint64 id) {
    change([id](library::Edits* edits) { return edits->remove_version(id); }, true);
}

void PhotoEdits::showVersion(qint64 id) {
    change([id](library::Edits* edits) { return edits->show_version(id); }, true);
}

}  // namespace photoflux::editor
