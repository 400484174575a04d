#pragma once

#include "base/result.h"
#include "engine/request.h"

#include <QtQml/qqmlregistration.h>
#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <filesystem>
#include <optional>
#include <vector>

namespace photoflux::generate {

/// The personal models to choose from: LoRA files in the folders of models, found on another thread. GUI thread.
class LoraList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Names, without endings.
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    /// Row of `names`; -1: none is used.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
    /// Per cent of what it was trained to do.
    Q_PROPERTY(int strength READ strength WRITE setStrength NOTIFY changed)
public:
    explicit LoraList(QObject* parent = nullptr);

    QStringList names() const;
    int current() const { return current_; }
    void setCurrent(int row);
    int strength() const { return strength_; }
    void setStrength(int percent);

    /// Looks again at what lies in the folders. What is chosen stays where it is still there.
    void refresh();
    /// One from anywhere: it joins the list and is chosen.
    Q_INVOKABLE void add(const QUrl& file);
    /// What is chosen.
    std::optional<engine::LoraUse> use() const;
    /// The file of this name or path. Errors: those of modelstore::find_lora, which looks where this list has not yet.
    Result<std::filesystem::path> find(const std::string& name) const;

Q_SIGNALS:
    void changed();

private:
    using Files = std::vector<std::filesystem::path>;
    void useFiles();

    Files files_, added_;
    QFutureWatcher<Files> looking_;
    int current_ = -1, strength_ = 100;
};

}  // namespace photoflux::generate
