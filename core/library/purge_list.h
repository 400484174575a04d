#pragma once

#include "library/connection.h"

#include <string>
#include <vector>

namespace photoflux::library {

/// Files of which a purge removes first the rows, then themselves: in `purging-…` of the library folder while it does
/// so. What a kill left of them goes when the library opens the next time. All within a turn of the connection.
class PurgeList {
public:
    /// On the disk for sure when it returns, before the transaction ends. Where it cannot be written, as on a full
    /// disk, the purge that makes room goes on without.
    static PurgeList write(const Connection& connection, const std::vector<std::string>& stored);
    /// Removes the files, each with its sidecar, and the list. One that cannot be removed stays; `verify` shows it.
    void remove_files(const Connection& connection) const;

    /// Whether earlier purges left anything.
    static bool any_left(const Connection& connection);
    /// Removes it: files without a row. Within a transaction, so that no other purge is in its own.
    static void finish_all(Connection& connection);

private:
    std::filesystem::path list_;
    std::vector<std::string> stored_;
};

}  // namespace photoflux::library
