#pragma once

#include "base/sentence.h"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace photoflux {

/// What went wrong, as far as a caller decides by it. Programs map these to exit codes.
enum class ErrorCode {
    usage,      ///< the request itself makes no sense (exit 2)
    bad_input,  ///< a file, prompt or setting cannot be used (exit 3)
    not_found,  ///< something named does not exist (exit 3)
    corrupt,    ///< a file breaks its own format (exit 3)
    no_memory,  ///< host or device memory is not enough (exit 4)
    no_disk,    ///< the disk is full or cannot be written (exit 4)
    network,    ///< the network failed (exit 5)
    internal,   ///< a defect of the program (exit 1)
};

/// An error for people: `message` says where, what and the likely cause, in one sentence or two. It is English and
/// begins with its part of the program, `[weights] x.safetensors is empty; …`, for logs and other programs; people read
/// `words_of` (wording/words.h).
struct Error {
    Error() = default;
    Error(ErrorCode code, Sentence said)
        : code(code), message("[" + said.part + "] " + english(said)), sentence(std::move(said)) {}
    /// Words that have no translation: another program's, or chosen in the user's language already.
    Error(ErrorCode code, std::string message) : code(code), message(std::move(message)) {}

    ErrorCode code = ErrorCode::internal;
    std::string message;
    std::optional<Sentence> sentence;  ///< what `message` was made from
};

/// An error inside another's sentence.
inline Sentence argument(const Error& error) { return error.sentence ? *error.sentence : plain(error.message); }

/// The user asked to stop. Neither a value nor an error.
struct Cancelled {};

using Failure = std::variant<Error, Cancelled>;

/// A value, an error, or cancelled. Every public function of `core/` that can fail returns one.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}
    Result(Cancelled) : state_(std::in_place_index<2>) {}
    Result(Failure failure) : state_(std::in_place_index<2>) {
        if (auto* error = std::get_if<Error>(&failure)) state_.template emplace<1>(std::move(*error));
    }

    bool ok() const { return state_.index() == 0; }
    bool cancelled() const { return state_.index() == 2; }
    explicit operator bool() const { return ok(); }

    /// Only when `ok()`.
    T& value() & { return std::get<0>(state_); }
    const T& value() const& { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// Only when neither `ok()` nor `cancelled()`.
    const Error& error() const { return std::get<1>(state_); }
    /// Only when not `ok()`: what to hand on to one's own caller.
    Failure failure() const {
        if (cancelled()) return Cancelled{};
        return error();
    }

private:
    std::variant<T, Error, Cancelled> state_;
};

struct Done {};

/// For functions that only succeed or fail: `return Done{};`
template <>
class [[nodiscard]] Result<void> : public Result<Done> {
public:
    using Result<Done>::Result;
    Result(Done done = {}) : Result<Done>(done) {}
};

#define PHOTOFLUX_JOIN_(a, b) a##b
#define PHOTOFLUX_JOIN(a, b) PHOTOFLUX_JOIN_(a, b)

/// `PHOTOFLUX_TRY(auto file, open(path));` declares `file`, or returns the failure of `open`.
#define PHOTOFLUX_TRY(declaration, expression)                                                       \
    auto PHOTOFLUX_JOIN(result_, __LINE__) = (expression);                                           \
    if (!PHOTOFLUX_JOIN(result_, __LINE__).ok()) return PHOTOFLUX_JOIN(result_, __LINE__).failure(); \
    declaration = std::move(PHOTOFLUX_JOIN(result_, __LINE__)).value()

/// The same for a `Result<void>`.
#define PHOTOFLUX_CHECK(expression) \
    if (auto result = (expression); !result.ok()) return result.failure()

}  // namespace photoflux
