#include "recogniser/networks.h"
#include "recogniser/politeness.h"

#include <cstdio>
#include <exception>
#include <vector>

namespace {

namespace wire = photoflux::faces::wire;

constexpr int kStdinEnded = 0, kFailed = 1, kUsage = 2;

bool read_all(void* into, std::size_t bytes) { return std::fread(into, 1, bytes, stdin) == bytes; }
bool write_all(const void* from, std::size_t bytes) { return std::fwrite(from, 1, bytes, stdout) == bytes; }

bool serve_one(photoflux::recogniser::Networks& networks, const wire::Question& question) {
    if (question.sign != wire::kQuestion || question.width == 0 || question.height == 0 ||
        question.width > wire::kMostPixels || question.height > wire::kMostPixels)
        return false;
    std::vector<std::uint8_t> pixels(std::size_t{question.width} * question.height * 3);
    if (!read_all(pixels.data(), pixels.size())) return false;
    const auto faces = networks.find(pixels, question.width, question.height);
    wire::Answer answer;
    answer.faces = static_cast<std::uint32_t>(faces.size());
    return write_all(&answer, sizeof answer) && write_all(faces.data(), faces.size() * sizeof(wire::Face)) &&
           std::fflush(stdout) == 0;
}

}  // namespace

// photoflux-recogniser FOLDER-OF-MODELS: see core/faces/wire.h.
int main(int argc, char** argv) try {
    if (argc != 2) {
        std::fputs("photoflux-recogniser is started by the other programs of PhotoFlux\n", stderr);
        return kUsage;
    }
    photoflux::recogniser::be_polite();
    const auto networks = photoflux::recogniser::Networks::load(argv[1]);
    if (!networks) return wire::kNoModels;
    if (!write_all(&wire::kReady, sizeof wire::kReady) || std::fflush(stdout) != 0) return kFailed;
    wire::Question question;
    while (read_all(&question, sizeof question))
        if (!serve_one(*networks, question)) return kFailed;
    return kStdinEnded;
} catch (const std::exception&) {
    return kFailed;
}
