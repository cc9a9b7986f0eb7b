// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/fault.h"

#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

namespace sandbox {

/// The faults that are armed. Thread-safe.
class FaultBoard
{
public:
    /// Which requests a fault with a rate befalls depends on the seed, on how many faults were armed before
    /// it and on how many requests it has seen, and on nothing else.
    explicit FaultBoard(std::uint64_t seed)
        : m_seed(seed)
    {
    }

    void arm(const Fault &fault);
    /// As if none had ever been armed.
    void clear();
    /// The fault that befalls a request to the operation now, if one does; its count is used up by that.
    std::optional<Fault> strike(const std::string &operation);

private:
    struct Armed
    {
        Fault fault;
        std::uint64_t salt = 0;
        std::uint64_t seen = 0;
    };

    static bool befalls(Armed &armed, const std::string &operation);

    std::uint64_t m_seed;
    std::mutex m_mutex;
    std::vector<Armed> m_armed;
    std::uint64_t m_everArmed = 0;
};

} // namespace sandbox
