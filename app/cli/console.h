#pragma once

#include "base/result.h"
#include "engine/request.h"

#include <QElapsedTimer>
#include <QString>
#include <nlohmann/json_fwd.hpp>

namespace photoflux::cli {

/// 0 done · 1 a defect of the program · 2 wrong usage · 3 bad input · 4 not enough memory or disk · 5 network · 130
/// cancelled.
inline constexpr int kExitDone = 0, kExitCancelled = 130;
int exit_code(ErrorCode code);

/// "335.3 MB", in the user's language.
QString size_of(qint64 bytes);

/// "3 min 20 s left", in the user's language.
QString time_left(double seconds);

/// The last word of the program: `code`, unless it says "done" and results did not reach stdout. A full disk behind it
/// is told on stderr, even with `--json`; a reader that went away knows.
int finished(int code);

/// Where a command's words go: results to stdout, text for people to stderr; with `json` one event a line on stdout and
/// nothing on stderr.
class Console {
public:
    explicit Console(bool json = false, bool quiet = false) : json_(json), quiet_(quiet) {}
    bool json() const { return json_; }

    /// One line on stdout, flushed. What steers a terminal is taken out (plain_text).
    void result(const QString& line);
    /// The name of a file that the user chose, as it is: scripts open it.
    void path(const QString& name);
    /// One JSON object on stdout; nothing without `json`.
    void event(const nlohmann::ordered_json& event);
    /// A sentence for people; with `json` an event "warning".
    void warn(const QString& text);
    /// A sentence for people that nobody misses; not with `quiet` or `json`.
    void say(const QString& text);
    /// How far something is: on a terminal a line that rewrites itself, elsewhere a line every few seconds; not with
    /// `quiet` or `json`.
    void moving_line(const QString& text);
    /// A moving line; with `json` an event for each call.
    void progress(const engine::Progress& progress);

    /// Each reports and returns the exit code.
    int fail(const Error& error);
    int fail(const Failure& failure);
    int cancelled();
    /// In other words than that nothing was kept.
    int cancelled(const QString& text);

private:
    void clear_line();

    bool json_, quiet_;
    bool line_open_ = false;
    QElapsedTimer last_line_;
};

}  // namespace photoflux::cli
