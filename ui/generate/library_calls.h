#pragma once

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>
#include <utility>

namespace photoflux::generate {

/// Runs calls of the catalogue one after the other on a thread of their own, so that the window never waits for a disk.
/// Waits for the calls under way when it is destroyed.
class LibraryCalls {
public:
    LibraryCalls() { pool_.setMaxThreadCount(1); }
    ~LibraryCalls() { pool_.waitForDone(); }

    template <class Call>
    auto run(Call call) {
        return QtConcurrent::run(&pool_, std::move(call));
    }

private:
    QThreadPool pool_;
};

}  // namespace photoflux::generate
