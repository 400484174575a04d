#include "lora_worker.h"

#include "protocol/lora_messages.h"
#include "terminal.h"

#include <QEventLoop>
#include <QProcess>
#include <optional>

namespace photoflux::cli {
namespace {

Error no_answer(const QProcess& process, const QByteArray& said) {
    const std::string why = said.isEmpty() ? process.errorString().toStdString() : said.trimmed().toStdString();
    return {ErrorCode::internal, sentence("worker", "the engine ended without an answer: %1").with(why)};
}

}  // namespace

Result<lora::LoraOutcome> run_lora_job(const lora::LoraJob& job, const QString& worker) {
    PHOTOFLUX_TRY(const auto bytes, protocol::encode(protocol::message_of(job)));
    QProcess process;
    QEventLoop loop;
    StopRequest stop;
    protocol::FrameReader reader;
    std::optional<Result<lora::LoraOutcome>> outcome;
    bool stopped = false;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, [&] {
        const QByteArray read = process.readAllStandardOutput();
        reader.feed({reinterpret_cast<const std::uint8_t*>(read.constData()), std::size_t(read.size())});
        const auto message = reader.next();
        if (!message.ok()) outcome = message.failure();
        if (message.ok() && *message) outcome = protocol::lora_outcome_from(**message);
    });
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, [&](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) loop.quit();
    });
    // Its input closes: it stops at the next layer.
    QObject::connect(&stop, &StopRequest::requested, [&] {
        stopped = true;
        process.closeWriteChannel();
    });
    process.start(worker, {QStringLiteral("lora")});
    process.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()));
    loop.exec();
    if (outcome) return *std::move(outcome);
    if (stopped) return Cancelled{};
    return no_answer(process, process.readAllStandardError());
}

}  // namespace photoflux::cli
