#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// `--name value` pairs of a command line; every option must be asked for, else it is an error.
class Options {
public:
    static photoflux::Result<Options> parse(int count, char** words);

    std::string text(const std::string& name, const std::string& fallback = "");
    double number(const std::string& name, double fallback);
    long long whole(const std::string& name, long long fallback);
    std::vector<std::int64_t> whole_list(const std::string& name);  ///< `1,2,3`; empty when missing
    bool yes(const std::string& name);  ///< `yes` or `no`, which is also what a missing one means
    /// Complains about a missing value, a word that is no number or neither yes nor no, or an option nobody asked for.
    photoflux::Result<void> outcome() const;
    void require(const std::string& name);

private:
    std::map<std::string, std::string> values_, unread_;
    std::string complaint_;
};
