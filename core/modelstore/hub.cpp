#include "modelstore/hub.h"

#include <QStringList>

namespace photoflux::modelstore {
namespace {

constexpr auto kPublicHub = "https://huggingface.co";

int port_of(const QUrl& address) { return address.port(address.scheme() == QLatin1String("https") ? 443 : 80); }

}  // namespace

Hub hub_from_environment() {
    QStringList chosen = qEnvironmentVariable("PHOTOFLUX_HUB").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (chosen.isEmpty()) chosen = qEnvironmentVariable("HF_ENDPOINT").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<QUrl> bases;
    for (const QString& text : chosen) {
        const QUrl address(text, QUrl::StrictMode);
        const bool web = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
        if (web && !address.host().isEmpty()) bases.append(address);
    }
    if (bases.isEmpty()) bases.append(QUrl(QLatin1String(kPublicHub)));
    return {bases.first(), bases.mid(1), {}};
}

QUrl file_address(const QUrl& base, const HubPlace& place) {
    QString beginning = base.path();
    while (beginning.endsWith(QLatin1Char('/'))) beginning.chop(1);
    QUrl address = base;
    address.setPath(QStringLiteral("%1/%2/resolve/%3/%4").arg(beginning, place.repository, place.revision, place.path));
    return address;
}

bool same_origin(const QUrl& one, const QUrl& other) {
    return one.scheme() == other.scheme() && one.host().compare(other.host(), Qt::CaseInsensitive) == 0 &&
           port_of(one) == port_of(other);
}

}  // namespace photoflux::modelstore
