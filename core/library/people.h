#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace photoflux::library {

/// What tells a face: near each other for pictures of one person.
using FaceNumbers = std::array<float, 128>;

/// Shares of the width and height of the photo as it lies upright, before its edits.
struct FaceBox {
    double x = 0, y = 0, width = 0, height = 0;
    bool operator==(const FaceBox&) const = default;
};

enum class FaceState {
    guessed,    ///< the machine thinks so
    confirmed,  ///< the user said so; no machine ever changes that
    ignored,    ///< no face, or one that nobody asks for
};

struct Face {
    std::int64_t id = 0, item = 0;
    FaceBox box;
    std::optional<std::int64_t> person;
    std::string name;  ///< of the person; empty: none yet
    FaceState state = FaceState::guessed;
};

/// A person with a name, or a group of faces that are likely one person's.
struct Person {
    std::int64_t id = 0;
    std::string name;             ///< empty: a group
    int photos = 0;               ///< with a face of theirs, without the trash
    int guessed = 0;              ///< faces that nobody has confirmed
    std::int64_t cover_item = 0;  ///< whose face stands for them: the clearest …
    FaceBox cover;                ///< … and where it is
};

/// A face as grouping needs it.
struct KnownFace {
    std::int64_t id = 0;
    std::int64_t person = 0;  ///< 0: ignored, belongs to none
    bool named = false, confirmed = false;
    FaceNumbers numbers{};
};

/// A face that was found in a photo.
struct NewFace {
    FaceBox box;
    double sure = 0;
    FaceNumbers numbers{};
    std::int64_t person = 0;  ///< a known one; 0: a group of its own
};

/// Who is in the photos: found only where the user asked for it. Part of a Catalogue, which must outlive it; any thread
/// may call, calls take turns. What a call acknowledged survives a kill and a power failure. Errors besides those
/// named: corrupt, no_disk.
class People {
public:
    /// Whether faces shall be found; off in every library until the user asks.
    Result<bool> enabled() const;
    Result<void> set_enabled(bool enabled);
    /// A folder of the user's own with the networks; empty: the one that was fetched.
    Result<std::filesystem::path> models() const;
    Result<void> set_models(const std::filesystem::path& folder);
    /// How much there is to forget.
    Result<int> faces() const;
    /// Deletes boxes, numbers, names and what was looked at, so that the file holds no byte of them. Backups made
    /// meanwhile keep theirs.
    Result<void> forget();

    // --- finding ---
    /// Photos that were not looked through with this model as they are now, newest first; without the trash.
    Result<std::vector<std::int64_t>> unseen(const std::string& model) const;
    /// All with numbers, to compare new ones with.
    Result<std::vector<KnownFace>> known() const;
    /// Those that the user said a face is not: (face, person).
    Result<std::vector<std::pair<std::int64_t, std::int64_t>>> refusals() const;
    /// Changes whenever someone else may have changed what `known` returns.
    Result<std::int64_t> stamp() const;
    /// What was found in a photo takes the place of what was found before; what the user said of a face in the same
    /// place stays said. A person who is no more becomes a new group. Returns the faces, in their order. Errors:
    /// not_found (the item).
    Result<std::vector<Face>> put(std::int64_t item, const std::string& model, std::span<const NewFace> faces);
    /// The guessed faces of a group without a name are `person`'s, but for those that the user said are not.
    Result<void> join(std::int64_t person, std::int64_t group);

    // --- what is there ---
    /// Those with a name by name, then groups, the largest first. Of groups, those with at least `least` photos.
    Result<std::vector<Person>> people(int least = 1) const;
    Result<std::optional<Person>> person_named(const std::string& name) const;
    Result<std::vector<Face>> faces_of(std::int64_t item) const;           ///< from left to right
    Result<std::vector<Face>> faces_of_person(std::int64_t person) const;  ///< newest photo first, without the trash
    Result<Face> face(std::int64_t id) const;                              ///< Errors: not_found

    // --- what the user says ---
    /// Names a person or a group, and confirms its faces. If another has the name, the two become one. Returns whose
    /// faces they are now. Errors: not_found, bad_input (no letter in it).
    Result<std::int64_t> name(std::int64_t person, const std::string& name);
    /// The faces of `other` are `person`'s. Errors: not_found.
    Result<void> merge(std::int64_t person, std::int64_t other);
    /// The name is forgotten, the group stays. Errors: not_found.
    Result<void> unname(std::int64_t person);
    /// This face is that person's. Errors: not_found.
    Result<void> assign(std::int64_t face, std::int64_t person);
    /// The same by name; a new person where nobody has it. Returns the person.
    Result<std::int64_t> assign(std::int64_t face, const std::string& name);
    /// The guess is right. Errors: not_found.
    Result<void> confirm(std::int64_t face);
    /// It is not the person that it was taken for, and will not be again: a group of its own for now.
    Result<void> refuse(std::int64_t face);
    Result<void> ignore(std::int64_t face);
    /// Takes `ignore` back.
    Result<void> regard(std::int64_t face);

private:
    friend class Catalogue;
    class Private;
    explicit People(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;

public:
    ~People();
};

}  // namespace photoflux::library
