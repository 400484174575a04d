#include "ui/editor/photo_export.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"
#include "wording/words.h"

#include <QMetaObject>
#include <QStandardPaths>
#include <system_error>
#include <utility>

namespace photoflux::editor {

namespace {

using editing::ExportFormat;
using editing::ExportProfile;
using imaging::KeptMetadata;

constexpr std::pair<const char*, ExportFormat> kFormats[] = {{"jpeg", ExportFormat::jpeg},
                                                             {"png", ExportFormat::png},
                                                             {"tiff", ExportFormat::tiff},
                                                             {"webp", ExportFormat::webp}};
constexpr std::pair<const char*, ExportProfile> kProfiles[] = {
    {"srgb", ExportProfile::srgb}, {"p3", ExportProfile::display_p3}, {"adobe", ExportProfile::adobe_rgb}};
constexpr std::pair<const char*, KeptMetadata> kMetadata[] = {
    {"all", KeptMetadata::all}, {"without_place", KeptMetadata::without_place}, {"none", KeptMetadata::none}};

template <class Table, class Value>
QString nameOf(const Table& table, Value value) {
    for (const auto& [name, one] : table)
        if (one == value) return QLatin1String(name);
    return {};
}

template <class Table, class Value>
void take(const Table& table, const QVariant& name, Value& value) {
    for (const auto& [known, one] : table)
        if (name.toString() == QLatin1String(known)) value = one;
}

Result<QByteArray> madeOf(const Decode& decode, const std::filesystem::path& photo, const editing::Recipe& recipe,
                          const editing::ExportSettings& settings, const CancelToken& cancel) {
    PHOTOFLUX_TRY(const QImage picture, decode(photo, 0, cancel));
    PHOTOFLUX_TRY(auto renderer, editing::Renderer::create(picture));
    PHOTOFLUX_TRY(QByteArray bytes, editing::exported(renderer, recipe, settings, photo, cancel));
    if (cancel.cancelled()) return Cancelled{};
    return bytes;
}

Result<std::filesystem::path> writeBeside(const std::filesystem::path& photo, const editing::ExportSettings& settings,
                                          const std::filesystem::path& folder, const QByteArray& bytes) {
    return imaging::write_new_file(
        [&](int n) {
            auto name = photo.stem();
            if (n > 1) name += "-" + std::to_string(n);
            name += editing::suffix_of(settings.format);
            return folder / name;
        },
        bytes);
}

}  // namespace

editing::ExportSettings exportSettingsOf(const QVariantMap& map) {
    editing::ExportSettings settings;
    take(kFormats, map.value(QStringLiteral("format")), settings.format);
    take(kProfiles, map.value(QStringLiteral("profile")), settings.profile);
    take(kMetadata, map.value(QStringLiteral("metadata")), settings.metadata);
    settings.quality = map.value(QStringLiteral("quality"), settings.quality).toInt();
    settings.longest = map.value(QStringLiteral("longest")).toInt();
    settings.sixteen_bits = map.value(QStringLiteral("deep")).toBool() &&
                            (settings.format == ExportFormat::png || settings.format == ExportFormat::tiff);
    return settings;
}

Result<std::filesystem::path> exportPhoto(const Decode& decode, const std::filesystem::path& photo,
                                          const editing::Recipe& recipe, const editing::ExportSettings& settings,
                                          const std::filesystem::path& folder, const CancelToken& cancel) {
    PHOTOFLUX_TRY(const QByteArray bytes, madeOf(decode, photo, recipe, settings, cancel));
    return writeBeside(photo, settings, folder, bytes);
}

PhotoExport::PhotoExport(Decode decode, QObject* parent) : QObject(parent), decode_(std::move(decode)) {
    pool_.setMaxThreadCount(1);
}

PhotoExport::~PhotoExport() {
    cancel_.cancel();
    pool_.waitForDone();
}

void PhotoExport::cancel() { cancel_.cancel(); }

QVariantList PhotoExport::presets() const {
    QVariantList list;
    for (const auto& preset : editing::export_presets()) {
        const auto& settings = preset.settings;
        list << QVariantMap{{QStringLiteral("text"), words_of(preset.title)},
                            {QStringLiteral("name"), QString::fromLatin1(preset.name)},
                            {QStringLiteral("format"), nameOf(kFormats, settings.format)},
                            {QStringLiteral("quality"), settings.quality},
                            {QStringLiteral("longest"), settings.longest},
                            {QStringLiteral("deep"), settings.sixteen_bits},
                            {QStringLiteral("profile"), nameOf(kProfiles, settings.profile)},
                            {QStringLiteral("metadata"), nameOf(kMetadata, settings.metadata)}};
    }
    return list;
}

QUrl PhotoExport::usualFolder() const {
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
}

void PhotoExport::start(const std::filesystem::path& photo, const editing::Recipe& recipe, const QVariantMap& map,
                        const std::filesystem::path& folder) {
    const auto settings = exportSettingsOf(map);
    run(
        photo, recipe, settings,
        [photo, folder, settings](const QByteArray& bytes) { return writeBeside(photo, settings, folder, bytes); },
        false);
}

void PhotoExport::startTo(const std::filesystem::path& photo, const editing::Recipe& recipe,
                          const std::filesystem::path& file) {
    editing::ExportSettings settings;
    settings.format = ExportFormat::png;
    settings.metadata = KeptMetadata::none;
    run(
        photo, recipe, settings,
        [file](const QByteArray& bytes) -> Result<std::filesystem::path> {
            std::error_code ignored;  // the write below says what is wrong
            std::filesystem::create_directories(file.parent_path(), ignored);
            PHOTOFLUX_CHECK(imaging::write_whole_file(file, bytes, imaging::Readers::owner));
            return file;
        },
        true);
}

void PhotoExport::run(const std::filesystem::path& photo, const editing::Recipe& recipe,
                      const editing::ExportSettings& settings, const Write& write, bool own) {
    if (running_) return;
    running_ = true;
    problem_.clear();
    cancel_ = CancelToken();
    Q_EMIT changed();
    pool_.start([this, photo, recipe, settings, write, own, decode = decode_, cancel = cancel_] {
        const auto make = [&]() -> Result<std::filesystem::path> {
            PHOTOFLUX_TRY(const QByteArray bytes, madeOf(decode, photo, recipe, settings, cancel));
            return write(bytes);
        };
        auto file = make();
        QMetaObject::invokeMethod(this, [this, file = std::move(file), own] { end(file, own); });
    });
}

void PhotoExport::end(const Result<std::filesystem::path>& file, bool own) {
    running_ = false;
    if (!file.ok() && !file.cancelled()) problem_ = controls::errorWords(file.error());
    Q_EMIT changed();
    if (file.ok()) Q_EMIT finished(QUrl::fromLocalFile(imaging::to_qstring(*file)), own);
}

}  // namespace photoflux::editor
