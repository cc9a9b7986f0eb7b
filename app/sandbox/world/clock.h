// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

namespace sandbox {

/// The machine's time, or a time that stands still until somebody moves it. Not thread-safe: World guards it.
class Clock
{
public:
    static Clock system() { return Clock(); }
    static Clock manual(Moment start) { return Clock(start); }

    Moment now() const;
    bool isManual() const { return m_manual; }

    /// Only a manual clock moves on request; returns whether this one did.
    bool advance(Span span);

private:
    Clock() = default;
    explicit Clock(Moment start)
        : m_manual(true)
        , m_now(start)
    {
    }

    bool m_manual = false;
    Moment m_now{};
};

} // namespace sandbox
