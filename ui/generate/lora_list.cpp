#include "ui/generate/lora_list.h"

#include "modelstore/model_folders.h"
#include "ui/generate/paths.h"

#include <QtConcurrent>
#include <algorithm>

namespace photoflux::generate {

namespace {

constexpr int kStrongest = 200;

}  // namespace

LoraList::LoraList(QObject* parent) : QObject(parent) {
    connect(&looking_, &QFutureWatcher<Files>::finished, this, &LoraList::useFiles);
}

QStringList LoraList::names() const {
    QStringList names;
    for (const auto& file : files_) names << toQString(file.stem());
    return names;
}

void LoraList::setCurrent(int row) {
    current_ = row >= 0 && row < int(files_.size()) ? row : -1;
    Q_EMIT changed();
}

void LoraList::setStrength(int percent) {
    strength_ = std::clamp(percent, -kStrongest, kStrongest);
    Q_EMIT changed();
}

void LoraList::refresh() {
    if (!looking_.isRunning()) looking_.setFuture(QtConcurrent::run(modelstore::installed_loras));
}

void LoraList::useFiles() {
    const auto before = use();
    files_ = looking_.result();
    for (const auto& file : added_)
        if (std::find(files_.begin(), files_.end(), file) == files_.end()) files_.push_back(file);
    const auto same = before ? std::find(files_.begin(), files_.end(), before->file) : files_.end();
    current_ = same == files_.end() ? -1 : int(same - files_.begin());
    Q_EMIT changed();
}

void LoraList::add(const QUrl& file) {
    const auto path = toPath(file.toLocalFile());
    auto found = std::find(files_.begin(), files_.end(), path);
    if (found == files_.end()) {
        added_.push_back(path);
        found = files_.insert(files_.end(), path);
    }
    setCurrent(int(found - files_.begin()));
}

std::optional<engine::LoraUse> LoraList::use() const {
    if (current_ < 0) return std::nullopt;
    return engine::LoraUse{files_[std::size_t(current_)], strength_ / 100.0};
}

Result<std::filesystem::path> LoraList::find(const std::string& name) const {
    const auto known = std::find_if(files_.begin(), files_.end(), [&](const auto& file) {
        return toQString(file.stem()) == QString::fromStdString(name) ||
               toQString(file.filename()) == QString::fromStdString(name);
    });
    if (known != files_.end()) return *known;
    return modelstore::find_lora(name);
}

}  // namespace photoflux::generate
