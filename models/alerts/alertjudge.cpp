// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertjudge.h"

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

constexpr int longestPause = 5; ///< looks

} // namespace

AlertJudge::AlertJudge(std::chrono::milliseconds lasting, AlertTimes times)
    : m_lasting(lasting)
    , m_times(times)
{
}

AlertJudge::News AlertJudge::judge(AlertVerdict verdict, qint64 now)
{
    const std::chrono::milliseconds since(now - std::exchange(m_lookedAt, now));
    const AlertVerdict before = std::exchange(m_verdict, verdict);
    if (verdict == AlertVerdict::Unknown)
        return News::None;
    // What counts is the way to the other side: beyond while all is well, back while it is not.
    const AlertVerdict counted = m_isRaised ? AlertVerdict::Within : AlertVerdict::Beyond;
    if (verdict != counted) {
        m_held = {};
        return News::None;
    }
    if (before == counted)
        m_held += std::clamp(since, std::chrono::milliseconds(0), m_times.every * longestPause);
    const auto needed = m_isRaised ? std::max(m_lasting, m_times.calm) : m_lasting;
    if (m_held < needed)
        return News::None;
    m_isRaised = !m_isRaised;
    m_held = {};
    return m_isRaised ? News::Raised : News::Cleared;
}

} // namespace hathora
