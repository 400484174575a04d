#pragma once

#include "console.h"
#include "dataset/choice.h"
#include "options.h"

#include <filesystem>
#include <string>
#include <vector>

namespace photoflux::cli {

/// Photos, what is said about each, and which are chosen.
struct CheckedPhotos {
    dataset::CheckOptions options;
    std::vector<dataset::PhotoReport> reports;
    dataset::Choice choice;
};

/// The photos that the positional arguments and the library's options (library_photos.h) name, each once. Errors:
/// usage, bad_input, those of photos_in and library_photos.
Result<std::vector<std::filesystem::path>> named_photos(Console& console, const Options& options);

/// The options that `check_arguments` reads, beside those of its caller.
std::vector<Option> check_options();

/// Checks the photos that named_photos finds while the terminal shows how
/// far it is; Ctrl-C cancels. `person`: the subject, beside what --person says. Errors: usage, bad_input (no photo, a
/// file in --keep or --leave that is none of them), those of check_photos.
Result<CheckedPhotos> check_arguments(Console& console, const Options& options, bool person);

/// A line a photo, kept or set aside with the reason, then how many and what is to be said about that. Where something
/// else is the command's result, these lines go to stderr.
enum class PhotoLines { result, remark };
void show(Console& console, const CheckedPhotos& checked, PhotoLines lines = PhotoLines::result);

}  // namespace photoflux::cli
