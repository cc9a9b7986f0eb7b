// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace hathora {

/// What one round of pings to a region came to.
struct PingRound
{
    QDateTime at; ///< UTC
    QList<std::chrono::microseconds> times;
    int sent = 0;   ///< 0 where there was no connection
    int wanted = 0; ///< how many were to be sent

    bool operator==(const PingRound &) const = default;
};

/// The latest rounds to one region, and their figures.
class PingHistory
{
public:
    static constexpr qsizetype mostRounds = 120;

    void add(const PingRound &round);

    const QList<PingRound> &rounds() const { return m_rounds; } ///< oldest first
    bool isReached() const;                                     ///< by the last round

    // Of all rounds that are kept; absent while no echo came.
    std::optional<double> median() const;       ///< milliseconds
    std::optional<double> percentile95() const; ///< milliseconds
    std::optional<double> jitter() const;       ///< milliseconds between one echo and the next, on average
    std::optional<double> loss() const;         ///< 0 to 1; what could not be sent counts as lost

    std::optional<double> latest() const; ///< the last round's median in milliseconds
    static std::optional<double> medianOf(const PingRound &round); ///< milliseconds

private:
    std::optional<double> percentile(double share) const;

    QList<PingRound> m_rounds;
};

} // namespace hathora
