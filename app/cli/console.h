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

/// Where a command's words go: results to stdout, text for people to stderr; with `json` one event a line on stdout and
/// nothing on stderr.
class Console {
public:
    explicit Console(bool json = false, bool quiet = false) : json_(json), quiet_(quiet) {}
    bool json() const { return json_; }

    /// One line on stdout, flushed.
    void result(const QString& line);
    /// One JSON object on stdout; nothing without `json`.
    void event(const nlohmann::ordered_json& event);
    /// A sentence for people; with `json` an event "warning".
    void warn(const QString& text);
    /// A sentence for people that nobody misses; not with `quiet` or `json`.
    void say(const QString& text);
    /// On a terminal a line that rewrites itself, elsewhere a line every few seconds; with `json` an event for each
    /// call.
    void progress(const engine::Progress& progress);

    /// Each reports and returns the exit code.
    int fail(const Error& error);
    int fail(const Failure& failure);
    int cancelled();

private:
    void clear_line();

    bool json_, quiet_;
    bool line_open_ = false;
    QElapsedTimer last_line_;
};

}  // namespace photoflux::cli
