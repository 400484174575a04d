#pragma once

#include <QByteArray>
#include <QObject>

namespace photoflux::cli {

bool stderr_is_terminal();
/// False where there is no display to open one on.
bool window_possible();

/// One line of stdin, not shown on the screen while it is typed. Without its end.
QByteArray read_secret_line();

/// Before anything is written: a full disk, a reader that went away or a closed stdout is an error of the write, not
/// the program's death, nor a place in the next file that it opens.
void let_writes_fail();

/// Turns Ctrl-C and a polite request to end into a Qt signal, once. The second one ends the process with 130 at once.
/// One object at a time, in the main thread.
class StopRequest : public QObject {
    Q_OBJECT
public:
    explicit StopRequest(QObject* parent = nullptr);

Q_SIGNALS:
    void requested();
};

}  // namespace photoflux::cli
