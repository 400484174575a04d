#include "library/people_private.h"
#include "library/text.h"

namespace photoflux::library {

namespace {

constexpr const char* kTake =
    "UPDATE faces SET person = ?2, state = CASE state WHEN 2 THEN 2 ELSE 1 END WHERE person = ?1";
constexpr const char* kGive = "UPDATE faces SET person = ?2, state = 1 WHERE id = ?1";
constexpr const char* kAgree = "DELETE FROM face_refusals WHERE face = ?1 AND person = ?2";

Result<std::string> clean_name(const std::string& name) {
    std::string clean = trimmed(name);
    if (!folded(clean).empty()) return clean;
    return Error{ErrorCode::bad_input, sentence("library", "a person's name needs at least one letter")};
}

}  // namespace

Result<std::int64_t> People::name(std::int64_t person, const std::string& name) {
    PHOTOFLUX_TRY(const std::string clean, clean_name(name));
    return d->connection.write([&]() -> Result<std::int64_t> {
        if (!d->is_person(person)) return d->no_person(person);
        ++d->changes;
        const std::int64_t other = d->with_name(clean);
        const std::int64_t owner = other != 0 ? other : person;
        d->run(kTake, {person, owner});
        if (owner != person) return owner;
        SQLite::Statement write(*d->connection.db, "UPDATE people SET name = ?2, folded = ?3 WHERE id = ?1");
        write.bind(1, person);
        write.bind(2, clean);
        write.bind(3, folded(clean));
        write.exec();
        return owner;
    });
}

Result<void> People::merge(std::int64_t person, std::int64_t other) {
    return d->connection.write([&]() -> Result<void> {
        for (const std::int64_t id : {person, other})
            if (!d->is_person(id)) return d->no_person(id);
        if (person == other) return Done{};
        ++d->changes;
        d->run("UPDATE OR IGNORE face_refusals SET person = ?2 WHERE person = ?1", {other, person});
        d->run(kTake, {other, person});
        return Done{};
    });
}

Result<void> People::join(std::int64_t person, std::int64_t group) {
    return d->connection.write([&]() -> Result<void> {
        if (!d->is_person(person)) return d->no_person(person);
        d->run(
            "UPDATE faces SET person = ?2 WHERE person = ?1 AND state = 0 AND EXISTS (SELECT 1 FROM people WHERE id "
            "= ?1 AND folded = '') AND NOT EXISTS (SELECT 1 FROM face_refusals WHERE face = faces.id AND "
            "face_refusals.person = ?2)",
            {group, person});
        return Done{};
    });
}

Result<void> People::unname(std::int64_t person) {
    return d->connection.write([&]() -> Result<void> {
        ++d->changes;
        if (d->run("UPDATE people SET name = '', folded = '' WHERE id = ?1", {person}) == 0)
            return d->no_person(person);
        d->run("UPDATE faces SET state = 0 WHERE person = ?1 AND state = 1", {person});
        return Done{};
    });
}

Result<void> People::assign(std::int64_t face, std::int64_t person) {
    return d->say(face, [&]() -> Result<void> {
        if (!d->is_person(person)) return d->no_person(person);
        d->run(kGive, {face, person});
        d->run(kAgree, {face, person});
        return Done{};
    });
}

Result<std::int64_t> People::assign(std::int64_t face, const std::string& name) {
    PHOTOFLUX_TRY(const std::string clean, clean_name(name));
    std::int64_t person = 0;
    PHOTOFLUX_CHECK(d->say(face, [&]() -> Result<void> {
        person = d->with_name(clean);
        if (person == 0) person = d->new_person(clean);
        d->run(kGive, {face, person});
        d->run(kAgree, {face, person});
        return Done{};
    }));
    return person;
}

Result<void> People::confirm(std::int64_t face) {
    return d->say(face, [&]() -> Result<void> {
        d->run("UPDATE faces SET state = 1 WHERE id = ?1 AND person IS NOT NULL", {face});
        return Done{};
    });
}

Result<void> People::refuse(std::int64_t face) {
    return d->say(face, [&]() -> Result<void> {
        d->run(
            "INSERT OR IGNORE INTO face_refusals (face, person) SELECT id, person FROM faces WHERE id = ?1 AND "
            "person IS NOT NULL",
            {face});
        d->run("UPDATE faces SET person = ?2, state = 0 WHERE id = ?1", {face, d->new_person("")});
        return Done{};
    });
}

Result<void> People::ignore(std::int64_t face) {
    return d->say(face, [&]() -> Result<void> {
        d->run("UPDATE faces SET person = NULL, state = 2 WHERE id = ?1", {face});
        return Done{};
    });
}

Result<void> People::regard(std::int64_t face) {
    return d->say(face, [&]() -> Result<void> {
        const std::int64_t group = d->new_person("");
        if (d->run("UPDATE faces SET person = ?2, state = 0 WHERE id = ?1 AND state = 2", {face, group}) == 0)
            d->run("DELETE FROM people WHERE id = ?1", {group});
        return Done{};
    });
}

}  // namespace photoflux::library
