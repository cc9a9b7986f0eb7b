// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/clock.h"

namespace sandbox {

Moment Clock::now() const
{
    return m_manual ? m_now : std::chrono::floor<Span>(std::chrono::system_clock::now());
}

bool Clock::advance(Span span)
{
    if (!m_manual || span < Span::zero())
        return false;
    m_now += span;
    return true;
}

} // namespace sandbox
