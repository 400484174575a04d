#include "library/near_duplicates.h"

#include "library/items_private.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace photoflux::library {

namespace {

/// Sets that grow together.
class Sets {
public:
    explicit Sets(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0); }
    std::size_t of(std::size_t i) {
        while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) { parent_[of(a)] = of(b); }

private:
    std::vector<std::size_t> parent_;
};

// Two hashes that differ in `bits` places agree wholly in one of `bits` + 1 bands: only those are compared.
void join_near(const std::vector<std::uint64_t>& hashes, int bits, Sets& sets) {
    const int bands = bits + 1;
    std::vector<std::size_t> order(hashes.size());
    std::vector<std::uint64_t> key(hashes.size());
    for (int band = 0, first = 0; band < bands; ++band) {
        const int width = (64 - first) / (bands - band);
        const std::uint64_t mask = width >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
        for (std::size_t i = 0; i < hashes.size(); ++i) key[i] = (hashes[i] >> first) & mask;
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key[a] < key[b]; });
        for (std::size_t from = 0; from < order.size();) {
            std::size_t end = from;
            while (end < order.size() && key[order[end]] == key[order[from]]) ++end;
            for (std::size_t a = from; a < end; ++a) {
                for (std::size_t b = a + 1; b < end; ++b) {
                    if (std::popcount(hashes[order[a]] ^ hashes[order[b]]) <= bits) sets.join(order[a], order[b]);
                }
            }
            from = end;
        }
        first += width;
    }
}

}  // namespace

std::vector<std::vector<std::int64_t>> groups_within(const std::vector<Look>& looks, int bits) {
    std::vector<std::uint64_t> hashes;
    hashes.reserve(looks.size());
    for (const Look& look : looks) hashes.push_back(look.hash);
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    Sets sets(hashes.size());
    join_near(hashes, std::clamp(bits, 0, 63), sets);

    std::vector<std::vector<std::int64_t>> of_set(hashes.size());
    for (const Look& look : looks) {
        const auto at = std::lower_bound(hashes.begin(), hashes.end(), look.hash) - hashes.begin();
        of_set[sets.of(static_cast<std::size_t>(at))].push_back(look.id);
    }
    std::vector<std::vector<std::int64_t>> groups;
    for (auto& group : of_set) {
        if (group.size() < 2) continue;
        std::sort(group.begin(), group.end());
        groups.push_back(std::move(group));
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

Result<std::vector<std::vector<std::int64_t>>> Items::near_duplicates(int bits) const {
    std::vector<Look> looks;
    PHOTOFLUX_CHECK(d->connection.read([&]() -> Result<void> {
        SQLite::Statement query(
            *d->connection.db,
            "SELECT id, look FROM items INDEXED BY items_look WHERE look IS NOT NULL AND trashed_at IS NULL");
        while (query.executeStep()) {
            looks.push_back({query.getColumn(0).getInt64(), static_cast<std::uint64_t>(query.getColumn(1).getInt64())});
        }
        return Done{};
    }));
    return groups_within(looks, bits);
}

}  // namespace photoflux::library
