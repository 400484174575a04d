#pragma once

#include "library/connection.h"
#include "library/people.h"

#include <atomic>

namespace photoflux::library {

class People::Private {
public:
    explicit Private(Connection& shared) : connection(shared) {}

    Error no_face(std::int64_t id) const {
        return {ErrorCode::not_found, sentence("library", "there is no face %1 in %2").with(id, connection.name())};
    }
    Error no_person(std::int64_t id) const {
        return {ErrorCode::not_found, sentence("library", "there is no person %1 in %2").with(id, connection.name())};
    }
    bool is_person(std::int64_t id) const;
    std::int64_t new_person(const std::string& name) const;
    /// 0: nobody has it.
    std::int64_t with_name(const std::string& name) const;
    /// Runs a statement whose question marks are these numbers; how many rows it changed.
    int run(const char* sql, std::initializer_list<std::int64_t> values) const;
    Result<std::string> setting(const char* name) const;
    Result<void> set_setting(const char* name, const std::string& value);
    /// What the user says of one face. Errors: not_found, those of `work`.
    template <class Work>
    Result<void> say(std::int64_t face, Work&& work) {
        return connection.write([&]() -> Result<void> {
            if (run("UPDATE faces SET id = id WHERE id = ?1", {face}) == 0) return no_face(face);
            ++changes;
            return work();
        });
    }

    Connection& connection;
    std::atomic<std::int64_t> changes = 0;  ///< that the user made here
};

}  // namespace photoflux::library
