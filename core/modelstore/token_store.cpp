#include "modelstore/token_store.h"

#include <qt6keychain/keychain.h>
#include <QEventLoop>
#include <utility>

namespace photoflux::modelstore {
namespace {

QString service() { return QStringLiteral("PhotoFlux"); }

/// One token for each hub: its scheme, host and port.
QString key_of(const QUrl& hub) {
    return QStringLiteral("hub token ") + hub.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo);
}

/// Starts a job that deletes itself after `then`.
template <class Job>
void run(Job* job, const QUrl& hub, QObject* context, std::function<void(const Job&)> then) {
    job->setInsecureFallback(false);  // a readable file is no keychain
    job->setKey(key_of(hub));
    QObject::connect(job, &QKeychain::Job::finished, context, [job, then = std::move(then)] { then(*job); });
    job->start();
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

void read_token(const QUrl& hub, QObject* context, std::function<void(const Result<QByteArray>&)> then) {
    run<QKeychain::ReadPasswordJob>(
        new QKeychain::ReadPasswordJob(service()), hub, context,
        [then = std::move(then)](const QKeychain::ReadPasswordJob& job) {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound) return then(failed(job));
            then(job.error() == QKeychain::NoError ? job.textData().toUtf8() : QByteArray());
        });
}

void keep_token(const QUrl& hub, const QByteArray& token, QObject* context,
                std::function<void(const Result<void>&)> then) {
    const auto answer = [then = std::move(then)](const QKeychain::Job& job) {
        const bool good = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
        then(good ? Result<void>(Done{}) : failed(job));
    };
    if (token.isEmpty())
        return run<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(service()), hub, context, answer);
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setTextData(QString::fromUtf8(token));
    run<QKeychain::WritePasswordJob>(job, hub, context, answer);
}

void ask_token(const QUrl& hub, QObject* context, std::function<void(const QByteArray&)> then) {
    const QByteArray said = qgetenv("HF_TOKEN").trimmed();
    if (!said.isEmpty()) return then(said);
    read_token(hub, context, [then = std::move(then)](const Result<QByteArray>& stored) {
        then(stored.ok() ? *stored : QByteArray());
    });
}

Result<void> store_token(const QUrl& hub, const QByteArray& token) {
    QEventLoop loop;
    Result<void> outcome = Done{};
    bool answered = false;
    keep_token(hub, token, &loop, [&](const Result<void>& kept) {
        outcome = kept;
        answered = true;
        loop.quit();
    });
    if (!answered) loop.exec();
    return outcome;
}

Result<void> forget_token(const QUrl& hub) { return store_token(hub, {}); }

QByteArray token_for(const QUrl& hub) {
    QEventLoop loop;
    QByteArray token;
    bool answered = false;
    ask_token(hub, &loop, [&](const QByteArray& answer) {
        token = answer;
        answered = true;
        loop.quit();
    });
    if (!answered) loop.exec();
    return token;
}

}  // namespace photoflux::modelstore
