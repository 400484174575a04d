#include "modelstore/token_store.h"

#include <qt6keychain/keychain.h>
#include <QEventLoop>

namespace photoflux::modelstore {
namespace {

QString service() { return QStringLiteral("PhotoFlux"); }

/// One token for each hub: its scheme, host and port.
QString key_of(const QUrl& hub) {
    return QStringLiteral("hub token ") + hub.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo);
}

void run(QKeychain::Job& job, const QUrl& hub) {
    job.setAutoDelete(false);
    job.setInsecureFallback(false);  // a readable file is no keychain
    job.setKey(key_of(hub));
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
}

Error failed(const QKeychain::Job& job) {
    const std::string why = job.errorString().toStdString();
    switch (job.error()) {
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return {ErrorCode::bad_input,
                    sentence("modelstore", "the system's keychain is closed to PhotoFlux (%1)").with(why)};
        default:
            return {
                ErrorCode::bad_input,
                sentence("modelstore",
                         "the system's keychain cannot be used (%1); the environment variable HF_TOKEN can hold the "
                         "token instead")
                    .with(why)};
    }
}

}  // namespace

Result<QByteArray> stored_token(const QUrl& hub) {
    QKeychain::ReadPasswordJob job(service());
    run(job, hub);
    if (job.error() == QKeychain::EntryNotFound) return QByteArray();
    if (job.error() != QKeychain::NoError) return failed(job);
    return job.textData().toUtf8();
}

Result<void> store_token(const QUrl& hub, const QByteArray& token) {
    QKeychain::WritePasswordJob job(service());
    job.setTextData(QString::fromUtf8(token));
    run(job, hub);
    if (job.error() != QKeychain::NoError) return failed(job);
    return Done{};
}

Result<void> forget_token(const QUrl& hub) {
    QKeychain::DeletePasswordJob job(service());
    run(job, hub);
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound) return failed(job);
    return Done{};
}

QByteArray token_for(const QUrl& hub) {
    QByteArray said = qgetenv("HF_TOKEN").trimmed();
    if (!said.isEmpty()) return said;
    const auto stored = stored_token(hub);
    return stored.ok() ? *stored : QByteArray();
}

}  // namespace photoflux::modelstore
