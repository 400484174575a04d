#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace photoflux::library {

/// One step of a version's history.
struct EditStep {
    int number = 0;            ///< from 1; 0 is the original
    std::string recipe;        ///< as core/editing writes it; empty: as the original
    std::string what;          ///< what became different, for people; the caller's, as the recipe is
    std::int64_t made_at = 0;  ///< milliseconds since 1970, UTC
};

/// A photo may be edited in several ways at once (virtual copies): each has a name, a history and a place in it.
struct EditVersion {
    std::int64_t id = 0;
    std::string name;    ///< empty: the first one, which nobody named
    int steps = 0;       ///< of its history
    int step = 0;        ///< that it shows; those after it were undone
    bool shown = false;  ///< the one that the library shows
};

/// What was done to photos, in their order, for as long as they are in the library: nothing of it is in the files. Part
/// of a Catalogue, which must outlive it; any thread may call, calls take turns. What a call acknowledged survives a
/// kill and a power failure. Row::edited follows; a step with an empty recipe is the original again. Errors besides
/// those named: corrupt, no_disk.
class Edits {
public:
    /// The recipe that the shown version stands at; empty: the original, or no such item.
    Result<std::string> recipe(std::int64_t item) const;
    /// The same for several, in their order.
    Result<std::vector<std::string>> recipes(std::span<const std::int64_t> items) const;
    /// As Row::edited, of those that exist.
    Result<std::map<std::int64_t, int>> marks(std::span<const std::int64_t> items) const;
    /// None where nobody ever edited the photo.
    Result<std::vector<EditVersion>> versions(std::int64_t item) const;
    /// Of the shown version, oldest first, those that were undone included.
    Result<std::vector<EditStep>> history(std::int64_t item) const;

    /// A new step of the shown version; what was undone before it is gone. `instead`: in place of the step that it
    /// stands at (a slider that still moves), where there is one. Errors: not_found (the item).
    Result<void> record(std::int64_t item, const std::string& recipe, const std::string& what, bool instead = false);
    /// The same for each of the items in one transaction: a batch is undone photo by photo.
    Result<void> record(std::span<const std::int64_t> items, const std::string& recipe, const std::string& what);
    /// To any step of the shown version's history, 0 being the original: undo and redo. Errors: not_found.
    Result<void> go_to(std::int64_t item, int step);

    /// Another version, which begins as the shown one looks and is shown from now on. Errors: not_found (the item),
    /// bad_input (the name is empty or taken).
    Result<std::int64_t> add_version(std::int64_t item, const std::string& name);
    /// Errors: not_found; bad_input (the name is empty or taken).
    Result<void> rename_version(std::int64_t version, const std::string& name);
    Result<void> show_version(std::int64_t version);
    /// With its history. Of the one that is shown, the oldest takes the place. Errors: not_found.
    Result<void> remove_version(std::int64_t version);

private:
    friend class Catalogue;
    class Private;
    explicit Edits(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;

public:
    ~Edits();
};

}  // namespace photoflux::library
