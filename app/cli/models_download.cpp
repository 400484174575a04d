#include "models_download.h"

#include "modelstore/model_download.h"
#include "modelstore/model_folders.h"
#include "modelstore/token_store.h"
#include "terminal.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <cmath>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

using modelstore::DownloadProgress;
using modelstore::ModelProgress;

struct DownloadText {
    Q_DECLARE_TR_FUNCTIONS(Download)
};

QString time_of(double seconds) {
    const auto whole = static_cast<int>(std::lround(seconds));
    return whole < 60     ? DownloadText::tr("%1 s").arg(whole)
           : whole < 3600 ? DownloadText::tr("%1 min").arg((whole + 30) / 60)
                          : DownloadText::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString described(const ModelProgress& progress) {
    const auto& now = progress.now;
    const QString which =
        progress.files == 1
            ? progress.name
            : DownloadText::tr("%1 (%2 of %3)").arg(progress.name).arg(progress.file).arg(progress.files);
    if (now.phase == DownloadProgress::Phase::checking)
        return DownloadText::tr("%1: checking what is here, %2 of %3")
            .arg(which, size_of(now.done), size_of(now.total));
    if (now.phase == DownloadProgress::Phase::waiting) {
        return DownloadText::tr("%1: %2; trying again in %3")
            .arg(which, now.trouble ? words_of(*now.trouble) : QString(), time_of(now.seconds_left.value_or(0)));
    }
    QString text = DownloadText::tr("%1: %2 of %3").arg(which, size_of(now.done), size_of(now.total));
    if (now.bytes_per_second > 0)
        text += DownloadText::tr(", %1 a second").arg(size_of(static_cast<qint64>(now.bytes_per_second)));
    if (progress.seconds_left) text += DownloadText::tr(", %1 left").arg(time_of(*progress.seconds_left));
    return text;
}

nlohmann::ordered_json event_of(const ModelProgress& progress) {
    static constexpr const char* kPhases[] = {"checking", "receiving", "waiting"};
    nlohmann::ordered_json event = {{"event", "progress"},
                                    {"stage", kPhases[static_cast<int>(progress.now.phase)]},
                                    {"file", progress.name.toStdString()},
                                    {"done", progress.done},
                                    {"total", progress.total},
                                    {"bytes_per_second", progress.now.bytes_per_second}};
    if (progress.seconds_left) event["seconds_left"] = *progress.seconds_left;
    if (progress.now.trouble) event["trouble"] = english(*progress.now.trouble);
    return event;
}

}  // namespace

int download_entry(Console& console, const modelstore::Catalogue& catalogue, const modelstore::CatalogueEntry& entry,
                   bool accept_licence) {
    const auto store = modelstore::user_models();
    const auto& licence = catalogue.licence_of(entry);
    if (!modelstore::licence_accepted(store, licence)) {
        if (!accept_licence) {
            return console.fail(
                Error{ErrorCode::usage,
                      DownloadText::tr(
                          "%1 is under the %2. %3 Read it at %4, then give the command again with --accept-licence")
                          .arg(entry.name, licence.name, licence.summary, licence.address.toString())
                          .toStdString()});
        }
        const auto accepted = modelstore::accept_licence(store, licence);
        if (!accepted.ok()) return console.fail(accepted.failure());
    }
    const auto missing = modelstore::missing_files(store, modelstore::folders_of_others(), catalogue, entry);
    if (missing.empty()) console.say(DownloadText::tr("%1 is here already.").arg(entry.name));

    auto hub = modelstore::hub_from_environment();
    hub.token = modelstore::token_for(hub.base);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QNetworkAccessManager network;
    CancelToken cancel;
    StopRequest stop;
    QObject::connect(&stop, &StopRequest::requested, &stop, [&] { cancel.cancel(); });
    QElapsedTimer clock;
    clock.start();
    const auto note = [&](const ModelProgress& progress) {
        console.event(event_of(progress));
        console.moving_line(described(progress));
    };
    const auto done = modelstore::download_files(network, hub, catalogue, missing, store, {}, note, cancel);
    if (done.cancelled())
        return console.cancelled(DownloadText::tr("Stopped. What has arrived is kept: the same command goes on."));
    if (!done.ok()) return console.fail(done.failure());
    console.event({{"event", "done"}, {"name", entry.id.toStdString()}, {"seconds", double(clock.elapsed()) / 1000}});
    if (!console.json()) console.result(DownloadText::tr("%1 is ready.").arg(entry.name));
    return kExitDone;
}

}  // namespace photoflux::cli
