// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace sandbox {

/// What something is set to, and what it was set to before. It always was something: its value's default,
/// until it was told.
template <class Value>
class Timeline
{
public:
    /// Moments must not go back.
    void set(Moment since, Value value) { m_entries.push_back({since, std::move(value)}); }

    const Value &latest() const { return m_entries.back().value; }
    /// When it was last set.
    Moment since() const { return m_entries.back().since; }

    const Value &at(Moment moment) const
    {
        const auto next = std::ranges::upper_bound(m_entries, moment, {}, &Entry::since);
        return next == m_entries.begin() ? next->value : std::prev(next)->value;
    }

private:
    struct Entry
    {
        Moment since{};
        Value value{};
    };

    std::vector<Entry> m_entries{Entry()};
};

} // namespace sandbox
