// How long photoflux-decoder takes for a file:
// photoflux-decoder-bench DECODER CHILDREN SIDE,SIDE… FILE…   prints one line of JSON. Files are read once before.

#include "imaging/decoder.h"

#include <sys/resource.h>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <sstream>
#include <string>
#include <thread>

namespace {

using photoflux::imaging::Decoder;

double seconds_of(const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

double processor_seconds(int who) {
    rusage used{};
    getrusage(who, &used);
    return seconds_of(used.ru_utime) + seconds_of(used.ru_stime);
}

std::vector<int> numbers(const std::string& text) {
    std::vector<int> all;
    std::istringstream stream(text);
    for (std::string one; std::getline(stream, one, ',');)
        all.push_back(static_cast<int>(std::strtol(one.c_str(), nullptr, 10)));
    return all;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 5) {
        std::fputs("usage: photoflux-decoder-bench DECODER CHILDREN SIDE,SIDE FILE…\n", stderr);
        return 2;
    }
    const int children = std::max(1, static_cast<int>(std::strtol(argv[2], nullptr, 10)));
    const auto sides = numbers(argv[3]);
    const std::vector<std::string> files(argv + 4, argv + argc);
    // Into the system's cache, so that disks are not measured.
    for (const std::string& file : files)
        std::ifstream(file, std::ios::binary).ignore(std::numeric_limits<std::streamsize>::max());
    std::atomic<std::size_t> next = 0, wrong = 0;
    const double before = processor_seconds(RUSAGE_SELF);
    const auto begin = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> threads;
        for (int n = 0; n < children; ++n) {
            threads.emplace_back([&] {
                auto decoder = Decoder::create(argv[1]);
                for (std::size_t i = next++; decoder.ok() && i < files.size(); i = next++) {
                    const auto examined = (*decoder)->examine(files[i], {}, sides);
                    if (examined.ok()) continue;
                    ++wrong;
                    std::fprintf(stderr, "%s\n", examined.error().message.c_str());
                }
            });
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    const double count = double(files.size());
    std::printf(
        "{\"files\": %zu, \"wrong\": %zu, \"ms_per_file\": %.2f, \"files_per_second\": %.1f, "
        "\"child_processor_ms_per_file\": %.2f, \"own_processor_ms_per_file\": %.2f}\n",
        files.size(), wrong.load(), took.count() * 1000 / count, count / took.count(),
        processor_seconds(RUSAGE_CHILDREN) * 1000 / count, (processor_seconds(RUSAGE_SELF) - before) * 1000 / count);
    return wrong == 0 ? 0 : 1;
}
