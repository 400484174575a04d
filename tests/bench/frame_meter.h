#pragma once

#include <QQuickWindow>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace photoflux::bench {

/// Of this thread: what other programs take of the machine is not counted.
inline double milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// What the GUI thread computes for each frame, and what of that is painting.
class Meter {
public:
    explicit Meter(QQuickWindow* window) {
        QObject::connect(
            window, &QQuickWindow::beforeRendering, window, [this] { began_ = milliseconds(); }, Qt::DirectConnection);
        QObject::connect(
            window, &QQuickWindow::frameSwapped, window,
            [this] {
                const double now = milliseconds(), painted = began_ > 0 ? now - began_ : 0;
                frames.push_back(now - last_ - painted);
                painting.push_back(painted);
                last_ = now;
                began_ = 0;
            },
            Qt::DirectConnection);
    }
    void clear() {
        frames.clear();
        painting.clear();
    }
    std::vector<double> frames, painting;

private:
    double began_ = 0, last_ = milliseconds();
};

inline double part(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

inline void report(const char* what, const std::vector<double>& values) {
    std::printf("%-28s %5zu frames  median %.2f ms  p99 %.2f ms  worst %.2f ms\n", what, values.size(),
                part(values, 0.5), part(values, 0.99), part(values, 1));
}

}  // namespace photoflux::bench
