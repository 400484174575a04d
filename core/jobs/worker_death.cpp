#include "jobs/worker_death.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace photoflux::jobs {

namespace {

// Numbers that are the same on every Unix; elsewhere crash codes are far above them.
constexpr int kIllegalInstruction = 4, kAbort = 6, kKilled = 9, kSegmentation = 11, kTerminated = 15;
constexpr std::size_t kMostQuoted = 300;
constexpr std::array<std::string_view, 4> kOutOfMemory = {"failed to map segment", "cannot allocate memory",
                                                          "std::bad_alloc", "out of memory"};

std::string last_line(const std::string& text) {
    const auto end = text.find_last_not_of(" \t\r\n");
    if (end == std::string::npos) return {};
    const auto begin = text.find_last_of('\n', end);
    std::string line = text.substr(begin == std::string::npos ? 0 : begin + 1, end + 1);
    line.resize(std::min(line.find_last_not_of(" \t\r\n") + 1, kMostQuoted));
    return line;
}

/// What loaders, allocators and the system say when memory is short; the dynamic loader ends with 127 whatever it
/// lacks.
bool speaks_of_memory(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::any_of(kOutOfMemory.begin(), kOutOfMemory.end(),
                       [&](std::string_view words) { return text.find(words) != std::string::npos; });
}

Error describe_signal(int signal) {
    switch (signal) {
        case kKilled:
            return {ErrorCode::no_memory,
                    sentence("worker",
                             "the engine was killed by the system (SIGKILL); most likely memory ran out: choose a "
                             "smaller size or close other programs")};
        case kTerminated:
            return {ErrorCode::internal, sentence("worker", "the engine was ended by another program (SIGTERM)")};
        case kIllegalInstruction:
            return {ErrorCode::internal,
                    sentence("worker",
                             "the engine crashed (SIGILL); this processor may lack instructions that this LibTorch "
                             "needs")};
        case kSegmentation:
            return {ErrorCode::internal,
                    sentence("worker", "the engine crashed (SIGSEGV); a graphics driver or a defect is to blame")};
        case kAbort:
            return {ErrorCode::internal, sentence("worker", "the engine crashed (SIGABRT)")};
        default:
            return {ErrorCode::internal, sentence("worker", "the engine crashed (code %1)").with(signal)};
    }
}

ErrorCode meaning_of(int exit_code) {
    switch (exit_code) {
        case 2:
            return ErrorCode::usage;
        case 3:
            return ErrorCode::corrupt;
        case 4:
            return ErrorCode::no_memory;
        default:
            return ErrorCode::internal;
    }
}

Error with_last_words(Error error, const std::string& said) {
    if (said.empty()) return error;
    return {error.code, sentence("worker", "%1; it last said: %2").with(error, said)};
}

/// A sentence that the worker wrote itself. One of them comes from a signal handler (weights/mapped_file_posix.cpp),
/// which can only write; it is told by its end, to be said in the user's language.
Error own_words(ErrorCode code, const std::string& said) {
    constexpr std::string_view begin = "[weights] ";
    const Sentence cut =
        sentence("weights",
                 "%1 was cut or its disk vanished while it was in use; let downloads and copies finish "
                 "first, then start again.");
    const std::string end = cut.pattern.substr(2);
    if (!said.starts_with(begin) || !said.ends_with(end)) return {code, said};
    return {code, cut.with(said.substr(begin.size(), said.size() - begin.size() - end.size()))};
}

}  // namespace

Error describe(const WorkerDeath& death) {
    const std::string said = last_line(death.said);
    const bool own_sentence = !death.by_signal && death.code == 4;
    if (!own_sentence && speaks_of_memory(said)) {
        return {ErrorCode::no_memory,
                sentence("worker",
                         "there is not enough memory for the engine; close other programs or choose a smaller size (it "
                         "last said: %1)")
                    .with(said)};
    }
    if (death.by_signal) return with_last_words(describe_signal(death.code), said);
    const ErrorCode code = meaning_of(death.code);
    if (!said.empty() && (death.code == 3 || death.code == 4)) return own_words(code, said);
    return with_last_words(
        {code, sentence("worker", "the engine ended without having been asked to (exit code %1)").with(death.code)},
        said);
}

}  // namespace photoflux::jobs
