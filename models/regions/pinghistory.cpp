// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/regions/pinghistory.h"

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

using Times = QList<std::chrono::microseconds>;

double milliseconds(std::chrono::microseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// The least of the times that so many of them are no longer than.
std::optional<double> nearestRank(Times times, double share)
{
    if (times.isEmpty())
        return {};
    std::sort(times.begin(), times.end());
    const auto rank = qsizetype(std::ceil(share * double(times.size())));
    return milliseconds(times.at(std::clamp<qsizetype>(rank - 1, 0, times.size() - 1)));
}

} // namespace

void PingHistory::add(const PingRound &round)
{
    m_rounds.append(round);
    if (m_rounds.size() > mostRounds)
        m_rounds.removeFirst();
}

bool PingHistory::isReached() const
{
    return !m_rounds.isEmpty() && !m_rounds.constLast().times.isEmpty();
}

std::optional<double> PingHistory::percentile(double share) const
{
    Times all;
    for (const PingRound &round : m_rounds)
        all.append(round.times);
    return nearestRank(all, share);
}

std::optional<double> PingHistory::median() const
{
    return percentile(0.5);
}

std::optional<double> PingHistory::percentile95() const
{
    return percentile(0.95);
}

std::optional<double> PingHistory::latest() const
{
    return m_rounds.isEmpty() ? std::nullopt : medianOf(m_rounds.constLast());
}

std::optional<double> PingHistory::medianOf(const PingRound &round)
{
    return nearestRank(round.times, 0.5);
}

/// Within rounds only: between them lies a minute and another connection.
std::optional<double> PingHistory::jitter() const
{
    double sum = 0;
    int steps = 0;
    for (const PingRound &round : m_rounds) {
        for (qsizetype i = 1; i < round.times.size(); ++i, ++steps)
            sum += std::abs(milliseconds(round.times.at(i) - round.times.at(i - 1)));
    }
    return steps > 0 ? std::optional(sum / steps) : std::nullopt;
}

std::optional<double> PingHistory::loss() const
{
    qsizetype wanted = 0;
    qsizetype came = 0;
    for (const PingRound &round : m_rounds) {
        wanted += std::max({round.wanted, round.sent, 1});
        came += round.times.size();
    }
    return wanted > 0 ? std::optional(1 - double(came) / double(wanted)) : std::nullopt;
}

} // namespace hathora
