// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace sandbox {

/// What is going to happen, and when. Things due at one moment happen in the order they were noted.
class Agenda
{
public:
    using Deed = std::function<void()>;

    void note(Moment due, Deed deed);
    /// Does all that is due until the moment, setting now to each deed's own time before it.
    void run(Moment until, Moment &now);

private:
    struct Entry
    {
        Moment due;
        std::uint64_t order;
        Deed deed;
    };

    static bool isLater(const Entry &left, const Entry &right);

    std::vector<Entry> m_heap;
    std::uint64_t m_order = 0;
};

} // namespace sandbox
