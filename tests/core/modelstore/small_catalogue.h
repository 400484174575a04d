#pragma once

#include "fakes/fake_hub.h"
#include "modelstore/catalogue.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <tuple>

namespace photoflux::modelstore::testing {

/// What the hub of `small_catalogue` holds for an entry.
inline QByteArray small_contents(const QString& id) { return QByteArray(400'000, id.front().toLatin1()); }

/// Two free models, one under a licence that asks, and the encoder that all need; files of 400 kB. Written to `file`.
inline Result<Catalogue> small_catalogue(const QString& file) {
    QJsonArray entries;
    for (const auto& [id, licence, needs] :
         {std::tuple("one", "free", "encoder"), std::tuple("two", "free", "encoder"),
          std::tuple("guarded", "strict", "encoder"), std::tuple("encoder", "free", "")}) {
        const QString name = QString::fromLatin1(id);
        const QByteArray bytes = small_contents(name);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const bool encoder = QByteArray(needs).isEmpty();
        const QJsonObject contents{
            {QStringLiteral("folder"), encoder ? QStringLiteral("clip") : QStringLiteral("unet")},
            {QStringLiteral("name"), name + QStringLiteral(".safetensors")},
            {QStringLiteral("size"), bytes.size()},
            {QStringLiteral("sha256"), QString::fromLatin1(hash)},
            {QStringLiteral("places"), QJsonArray{QStringLiteral("someone/%1@main:x.bin").arg(name)}}};
        QJsonObject entry{{QStringLiteral("id"), name},
                          {QStringLiteral("name"), name.toUpper()},
                          {QStringLiteral("kind"), encoder ? QStringLiteral("clip") : QStringLiteral("model")},
                          {QStringLiteral("precision"), QStringLiteral("bf16")},
                          {QStringLiteral("licence"), QString::fromLatin1(licence)},
                          {QStringLiteral("steps"), 4},
                          {QStringLiteral("files"), QJsonArray{contents}}};
        if (!encoder) entry[QStringLiteral("needs")] = QJsonArray{QString::fromLatin1(needs)};
        entries.append(entry);
    }
    const QJsonObject free{{QStringLiteral("id"), QStringLiteral("free")},
                           {QStringLiteral("name"), QStringLiteral("Free")},
                           {QStringLiteral("address"), QStringLiteral("https://free.example")}};
    QJsonObject strict = free;
    strict[QStringLiteral("id")] = QStringLiteral("strict");
    strict[QStringLiteral("ask")] = true;
    strict[QStringLiteral("summary")] = QJsonObject{{QStringLiteral("en"), QStringLiteral("Nothing is allowed.")}};
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(QJsonDocument(QJsonObject{{QStringLiteral("licences"), QJsonArray{free, strict}},
                                            {QStringLiteral("entries"), entries}})
                      .toJson());
    out.close();
    return Catalogue::read(file.toStdU16String());
}

/// A well-behaved answer of that hub.
inline photoflux::testing::HubAnswer small_answer(const photoflux::testing::HubRequest& request) {
    const QString id = QString::fromLatin1(request.path).section(QLatin1Char('/'), 2, 2);
    return photoflux::testing::FakeHub::file(small_contents(id), request);
}

}  // namespace photoflux::modelstore::testing
