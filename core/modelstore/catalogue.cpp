#include "modelstore/catalogue.h"

#include "modelstore/model_folders.h"
#include "modelstore/path_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>
#include <optional>

namespace photoflux::modelstore {
namespace {

constexpr qint64 kMostBytes = 4 << 20;
constexpr double kExact = 9007199254740992;  // 2^53: JSON numbers are doubles

std::optional<EntryKind> kind_named(const QString& name) {
    static constexpr std::pair<const char*, EntryKind> kKinds[] = {
        {"model", EntryKind::model},     {"autoencoder", EntryKind::autoencoder},
        {"clip", EntryKind::clip},       {"t5", EntryKind::t5},
        {"adapter", EntryKind::adapter}, {"image_encoder", EntryKind::image_encoder},
        {"faces", EntryKind::faces}};
    for (const auto& [text, kind] : kKinds)
        if (name == QLatin1String(text)) return kind;
    return std::nullopt;
}

/// Reads one JSON object; the first thing that is wrong with it is kept.
class Fields {
public:
    Fields(const QJsonObject& object, QString where) : object_(object), where_(std::move(where)) {}

    QString text(const char* name) {
        const QString value = object_.value(QLatin1String(name)).toString();
        if (value.isEmpty()) complain(name);
        return value;
    }
    qint64 bytes(const char* name) {
        const double value = object_.value(QLatin1String(name)).toDouble();
        if (value < 1 || value > kExact) complain(name);
        return static_cast<qint64>(value);
    }
    QByteArray sha256(const char* name) {
        static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
        const QString value = object_.value(QLatin1String(name)).toString();
        if (!hex.match(value).hasMatch()) complain(name);
        return QByteArray::fromHex(value.toLatin1());
    }
    QJsonArray list(const char* name) {
        const QJsonArray value = object_.value(QLatin1String(name)).toArray();
        if (value.isEmpty()) complain(name);
        return value;
    }
    void complain(const char* name) {
        if (wrong_.isEmpty()) wrong_ = where_ + QLatin1Char('.') + QLatin1String(name);
    }
    /// Where the first wrong field is; empty: all are right.
    const QString& wrong() const { return wrong_; }

private:
    const QJsonObject& object_;
    QString where_, wrong_;
};

/// "ORGANISATION/NAME@REVISION:PATH"
std::optional<HubPlace> place_of(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([\\w.-]+/[\\w.-]+)@([0-9a-f]{40}|main):([\\w./-]+)$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || text.contains(QLatin1String(".."))) return std::nullopt;
    return HubPlace{match.captured(1), match.captured(2), match.captured(3)};
}

/// The place of what is wrong; empty: nothing.
QString read_file(const QJsonObject& object, const QString& where, CatalogueFile& file) {
    Fields fields(object, where);
    file.folder = fields.text("folder");
    file.name = fields.text("name");
    file.remote.size = fields.bytes("size");
    file.remote.exact = object.value(QLatin1String("exact")).toBool(true);
    file.remote.sha256 = fields.sha256("sha256");
    for (const auto& value : fields.list("places")) {
        if (const auto place = place_of(value.toString())) {
            file.remote.places.push_back(*place);
        } else {
            fields.complain("places");
        }
    }
    static const QRegularExpression plain(QStringLiteral("^[\\w][\\w.-]*$"));
    if (!plain.match(file.folder).hasMatch()) fields.complain("folder");
    if (!plain.match(file.name).hasMatch()) fields.complain("name");
    return fields.wrong();
}

QString read_entry(const QJsonObject& object, const QString& where, CatalogueEntry& entry) {
    Fields fields(object, where);
    entry.id = fields.text("id");
    entry.name = fields.text("name");
    entry.precision = fields.text("precision");
    entry.licence = fields.text("licence");
    entry.steps = object.value(QLatin1String("steps")).toInt();
    entry.guidance = object.value(QLatin1String("guidance")).toBool();
    const auto kind = kind_named(fields.text("kind"));
    if (!kind) fields.complain("kind");
    entry.kind = kind.value_or(EntryKind::model);
    for (const auto& need : object.value(QLatin1String("needs")).toArray()) entry.needs.append(need.toString());
    int index = 0;
    for (const auto& value : fields.list("files")) {
        CatalogueFile file;
        const QString place = QStringLiteral("%1.files[%2]").arg(where).arg(index++);
        if (const QString wrong = read_file(value.toObject(), place, file); !wrong.isEmpty()) return wrong;
        entry.files.push_back(std::move(file));
    }
    return fields.wrong();
}

QString read_licence(const QJsonObject& object, const QString& where, Licence& licence) {
    Fields fields(object, where);
    licence.id = fields.text("id");
    licence.name = fields.text("name");
    licence.address = QUrl(fields.text("address"), QUrl::StrictMode);
    licence.ask = object.value(QLatin1String("ask")).toBool();
    if (licence.ask) {
        const QJsonObject languages = object.value(QLatin1String("summary")).toObject();
        const QString english = languages.value(QLatin1String("en")).toString();
        licence.summary = languages.value(QLocale().name().section(QLatin1Char('_'), 0, 0)).toString(english);
        if (english.isEmpty()) fields.complain("summary");
    }
    if (licence.address.scheme() != QLatin1String("https")) fields.complain("address");
    return fields.wrong();
}

}  // namespace

qint64 CatalogueEntry::bytes() const {
    qint64 sum = 0;
    for (const auto& file : files) sum += file.remote.size;
    return sum;
}

Result<Catalogue> Catalogue::load() {
    const QString chosen = qEnvironmentVariable("PHOTOFLUX_CATALOGUE");
    if (!chosen.isEmpty()) return read(chosen.toStdU16String());
    const auto bundled = carried("models/catalogue.json");
    if (!bundled.empty()) return read(bundled);
    return Error{
        ErrorCode::not_found,
        sentence("modelstore", "the list of models that can be fetched is missing: the installation is incomplete")};
}

Result<Catalogue> Catalogue::read(const std::filesystem::path& path) {
    QFile file(to_qstring(path));
    const std::string name = shown(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::not_found,
                     sentence("modelstore", "%1 cannot be read: %2").with(name, file.errorString().toStdString())};
    const auto corrupt = [&](const QString& where) {
        return Error{
            ErrorCode::corrupt,
            sentence("modelstore", "%1 is no list of models: %2 is missing or wrong").with(name, where.toStdString())};
    };
    const QJsonObject document = QJsonDocument::fromJson(file.read(kMostBytes)).object();

    Catalogue catalogue;
    int index = 0;
    for (const auto& value : document.value(QLatin1String("licences")).toArray()) {
        Licence licence;
        const QString where = QStringLiteral("licences[%1]").arg(index++);
        if (const QString wrong = read_licence(value.toObject(), where, licence); !wrong.isEmpty())
            return corrupt(wrong);
        catalogue.licences_.push_back(std::move(licence));
    }
    index = 0;
    for (const auto& value : document.value(QLatin1String("entries")).toArray()) {
        CatalogueEntry entry;
        const QString where = QStringLiteral("entries[%1]").arg(index++);
        if (const QString wrong = read_entry(value.toObject(), where, entry); !wrong.isEmpty()) return corrupt(wrong);
        if (catalogue.find(entry.id)) return corrupt(where + QStringLiteral(".id"));
        const bool licensed = std::any_of(catalogue.licences_.begin(), catalogue.licences_.end(),
                                          [&](const Licence& licence) { return licence.id == entry.licence; });
        if (!licensed) return corrupt(where + QStringLiteral(".licence"));
        catalogue.entries_.push_back(std::move(entry));
    }
    if (catalogue.entries_.empty()) return corrupt(QStringLiteral("entries"));
    for (const auto& entry : catalogue.entries_)
        for (const QString& need : entry.needs)
            if (!catalogue.find(need)) return corrupt(entry.id + QStringLiteral(".needs"));
    return catalogue;
}

const CatalogueEntry* Catalogue::find(const QString& id) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](auto& entry) { return entry.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

weights::ModelSize size_of_model(const Catalogue& catalogue, const CatalogueEntry& entry) {
    const auto packed = [](const CatalogueEntry& one) {
        const bool numbers = one.precision == QLatin1String("bf16") || one.precision == QLatin1String("fp16");
        return numbers ? 0 : static_cast<std::uint64_t>(one.bytes());
    };
    weights::ModelSize size = weights::kFluxSize;
    size.packed_transformer_bytes = packed(entry);
    for (const QString& need : entry.needs)
        if (const auto* other = catalogue.find(need); other->kind == EntryKind::t5)
            size.packed_t5_bytes = packed(*other);
    return size;
}

const CatalogueEntry* Catalogue::owner_of(const QString& file_name, qint64 size) const {
    for (const auto& entry : entries_)
        for (const auto& file : entry.files)
            if (file.name == file_name && file.remote.size == size) return &entry;
    return nullptr;
}

const Licence& Catalogue::licence_of(const CatalogueEntry& entry) const {
    // Held by `read`: every entry names one of the licences.
    return *std::find_if(licences_.begin(), licences_.end(),
                         [&](auto& licence) { return licence.id == entry.licence; });
}

}  // namespace photoflux::modelstore
