// Drives a libFuzzer target where libFuzzer is not to be had: seeded random mutations of the target's own seeds.
// Usage: PROGRAM [runs [seed]], or PROGRAM FILE to try one file again. With PHOTOFLUX_LONG=1 in the environment it goes
// on for ten minutes of processor time, whatever `runs` says.

#include "long_run.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
std::vector<std::string> fuzz_seeds();

namespace {

std::string mutated(std::string bytes, std::mt19937& random) {
    static const std::vector<std::string> words = {
        "0",    "-1",          "1e9", "{",     "}", "[",    "]",       ",",
        ":",    "\"",          "\\u", "ud800", " ", "null", "\"F64\"", "18446744073709551615",
        "\xFF", "\xED\xA0\x80"};
    const auto below = [&](std::size_t n) { return n ? random() % n : 0; };
    for (std::size_t count = 1 + below(4); count > 0; --count) {
        const std::size_t at = below(bytes.size() + 1), length = below(5);
        switch (below(6)) {
            case 0:
                bytes.insert(at, 1, static_cast<char>(random()));
                break;
            case 1:
                bytes.erase(at, length);
                break;
            case 2:
                bytes.insert(at, words[below(words.size())]);
                break;
            case 3:
                bytes.replace(at, length, words[below(words.size())]);
                break;
            case 4:
                bytes.insert(at, bytes.substr(below(bytes.size() + 1), 1 + below(40)));
                break;
            default:
                if (at < bytes.size()) bytes[at] ^= static_cast<char>(1 << below(8));
        }
    }
    // Lengths that fit get past the first check.
    if (bytes.size() >= 8 && below(2)) {
        const std::size_t end = bytes.rfind('}');
        if (end != bytes.npos && end >= 8)
            for (int i = 0; i < 8; ++i)
                bytes[static_cast<std::size_t>(i)] = static_cast<char>(std::uint64_t(end - 7) >> 8 * i & 0xFF);
    }
    return bytes;
}

void run(const std::string& bytes) {
    // On the heap and exactly as long: the address sanitizer sees a byte too far.
    const std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 2) {
        if (std::ifstream file(argv[1], std::ios::binary); file) {
            run({std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()});
            return 0;
        }
    }
    const long runs = argc > 1 ? std::stol(argv[1]) : 100000;
    std::mt19937 random(argc > 2 ? static_cast<unsigned>(std::stoul(argv[2])) : 1u);
    std::vector<std::string> pool = fuzz_seeds();
    const std::size_t seeds = pool.size();
    for (const auto& seed : pool) run(seed);
    const bool is_long = photoflux::long_run();
    constexpr double kLongSeconds = 600;
    const auto goes_on = [&](long i) {
        return is_long ? static_cast<double>(std::clock()) / CLOCKS_PER_SEC < kLongSeconds : i < runs;
    };
    long done = 0;
    for (long i = 0; goes_on(i); ++i, ++done) {
        const std::string bytes = mutated(pool[random() % pool.size()], random);
        run(bytes);
        // Some mutants become parents, so that faults add up.
        if (i % 64 == 0 && bytes.size() < 4096)
            pool.size() < seeds + 64 ? pool.push_back(bytes) : void(pool[seeds + random() % 64] = bytes);
    }
    std::printf("%ld inputs, no fault\n", done);
}
