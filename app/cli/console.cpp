#include "console.h"

#include "plain_text.h"
#include "protocol/engine_json.h"
#include "terminal.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

constexpr qint64 kSparseMilliseconds = 5000;

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

int lost_output = 0;  // errno of the first write to stdout that failed

void write(std::FILE* file, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
    if (!written && file == stdout && lost_output == 0) lost_output = errno;
}

QString described(const engine::Progress& progress) {
    QString text;
    switch (progress.stage) {
        case engine::Stage::load:
            text = ConsoleText::tr("Loading the model");
            break;
        case engine::Stage::encode:
            text = ConsoleText::tr("Reading the prompt");
            break;
        case engine::Stage::denoise:
            text = ConsoleText::tr("Step %1 of %2").arg(progress.step).arg(progress.steps);
            break;
        case engine::Stage::decode:
            text = ConsoleText::tr("Developing the picture");
            break;
    }
    if (progress.pictures > 1) {
        text = ConsoleText::tr("Picture %1 of %2").arg(progress.picture + 1).arg(progress.pictures) +
               QStringLiteral(" · ") + text;
    }
    return progress.seconds_left < 0 ? text : text + QStringLiteral(" · ") + time_left(progress.seconds_left);
}

}  // namespace

int exit_code(ErrorCode code) {
    switch (code) {
        case ErrorCode::usage:
            return 2;
        case ErrorCode::bad_input:
        case ErrorCode::not_found:
        case ErrorCode::corrupt:
            return 3;
        case ErrorCode::no_memory:
        case ErrorCode::no_disk:
            return 4;
        case ErrorCode::network:
            return 5;
        case ErrorCode::internal:
            return 1;
    }
    return 1;
}

QString size_of(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QString time_left(double seconds) {
    const int whole = static_cast<int>(std::ceil(std::min(seconds, 360'000.0)));
    if (whole < 60) return ConsoleText::tr("%1 s left").arg(whole);
    if (whole < 3600) return ConsoleText::tr("%1 min %2 s left").arg(whole / 60).arg(whole % 60);
    return ConsoleText::tr("%1 h %2 min left").arg(whole / 3600).arg(whole / 60 % 60);
}

int finished(int code) {
    if (code != kExitDone || lost_output == 0) return code;
    if (lost_output != EPIPE) {
        const QString why = ConsoleText::tr("the output could not be written (%1); pictures that were made are kept")
                                .arg(qt_error_string(lost_output));
        write(stderr, ConsoleText::tr("Error: %1").arg(why) + QLatin1Char('\n'));
    }
    return exit_code(ErrorCode::no_disk);
}

void Console::clear_line() {
    if (line_open_) write(stderr, QStringLiteral("\r\x1b[K"));
    line_open_ = false;
}

void Console::result(const QString& line) {
    clear_line();
    write(stdout, plain_text(line) + QLatin1Char('\n'));
}

void Console::path(const QString& name) {
    clear_line();
    write(stdout, name + QLatin1Char('\n'));
}

void Console::event(const nlohmann::ordered_json& event) {
    if (!json_) return;
    const std::string line = event.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    write(stdout, QString::fromStdString(line) + QLatin1Char('\n'));
}

void Console::warn(const QString& text) {
    if (json_) return event({{"event", "warning"}, {"message", text.toStdString()}});
    clear_line();
    write(stderr, ConsoleText::tr("Note: %1").arg(plain_text(text)) + QLatin1Char('\n'));
}

void Console::say(const QString& text) {
    if (json_ || quiet_) return;
    clear_line();
    write(stderr, text + QLatin1Char('\n'));
}

void Console::progress(const engine::Progress& progress) {
    if (json_) {
        nlohmann::ordered_json line = {{"event", "progress"},
                                       {"stage", protocol::name_of(progress.stage)},
                                       {"step", progress.step},
                                       {"steps", progress.steps},
                                       {"picture", progress.picture + 1},
                                       {"pictures", progress.pictures}};
        if (progress.seconds_left >= 0) line["seconds_left"] = progress.seconds_left;
        return event(line);
    }
    moving_line(described(progress));
}

void Console::moving_line(const QString& text) {
    if (json_ || quiet_) return;
    if (stderr_is_terminal()) {
        write(stderr, QStringLiteral("\r\x1b[K") + text);
        line_open_ = true;
        return;
    }
    if (!last_line_.isValid()) last_line_.start();
    if (last_line_.elapsed() < kSparseMilliseconds) return;
    last_line_.restart();
    write(stderr, text + QLatin1Char('\n'));
}

int Console::fail(const Error& error) {
    if (json_) {
        const auto [where, text] = english_of(error);
        nlohmann::ordered_json line = {
            {"event", "error"}, {"code", protocol::name_of(error.code)}, {"message", text.toStdString()}};
        if (!where.isEmpty()) line["where"] = where.toStdString();
        event(line);
    } else {
        clear_line();
        write(stderr, ConsoleText::tr("Error: %1").arg(plain_text(words_of(error))) + QLatin1Char('\n'));
    }
    return exit_code(error.code);
}

int Console::fail(const Failure& failure) {
    const auto* error = std::get_if<Error>(&failure);
    return error ? fail(*error) : cancelled();
}

int Console::cancelled() { return cancelled(ConsoleText::tr("Cancelled; nothing half-finished was kept.")); }

int Console::cancelled(const QString& text) {
    if (json_) {
        event({{"event", "error"}, {"code", "cancelled"}, {"message", text.toStdString()}});
    } else {
        clear_line();
        write(stderr, text + QLatin1Char('\n'));
    }
    return kExitCancelled;
}

}  // namespace photoflux::cli
