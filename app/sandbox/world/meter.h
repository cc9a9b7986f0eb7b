// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/month.h"
#include "app/sandbox/world/usage.h"

#include <cstdint>
#include <map>
#include <vector>

namespace sandbox {

/// What an organization's processes use, month by month. It counts what it is told of; for the time before it
/// began to, it takes an application to have been about as busy as it was then.
class Meter
{
public:
    /// An application that has been there since the moment, and what it is busy with as counting begins.
    void assume(Moment since, const Load &load, std::uint64_t salt);
    /// Counts from now on.
    void open(Moment now);

    void processBegan(Hosting hosting, double vcpus, Moment now);
    void processEnded(Hosting hosting, double vcpus, Moment now);
    /// Bytes of a process that is over; those that live are asked themselves.
    void addEgress(Month month, double bytes);

    /// Up to now, where the month is not over.
    Usage usage(Month month, Moment now) const;
    /// Most vCPUs at once since the day of the moment.
    double peakSince(Moment moment) const;
    Moment openedAt() const { return m_openedAt; }

private:
    struct History
    {
        Moment since;
        Load load;
        std::uint64_t salt;
    };

    void change(Hosting hosting, double vcpus, Moment now);
    void count(Moment now);
    void notePeak(Moment now);
    void addHistory(const History &history, Month month, Usage &usage) const;

    std::vector<History> m_history;
    Moment m_openedAt{};
    ByHosting m_vcpus{};
    Moment m_countedUntil{};
    std::map<Month, Usage> m_counted;
    std::map<std::chrono::sys_days, double> m_peaks;
};

} // namespace sandbox
