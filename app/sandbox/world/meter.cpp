// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/meter.h"

#include "app/sandbox/world/random.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr std::chrono::days peaksKept{14};

double hoursBetween(Moment from, Moment until)
{
    return until > from ? static_cast<double>((until - from).count()) / 3'600'000.0 : 0.0;
}

/// No two days are alike.
double busyness(std::uint64_t salt, std::chrono::sys_days day)
{
    return 0.75 + 0.25 * Random::fixed(salt, static_cast<std::uint64_t>(day.time_since_epoch().count()));
}

} // namespace

void Meter::assume(Moment since, const Load &load, std::uint64_t salt)
{
    m_history.push_back({since, load, salt});
}

void Meter::open(Moment now)
{
    m_openedAt = m_countedUntil = now;
}

void Meter::processBegan(Hosting hosting, double vcpus, Moment now)
{
    change(hosting, vcpus, now);
}

void Meter::processEnded(Hosting hosting, double vcpus, Moment now)
{
    change(hosting, -vcpus, now);
}

void Meter::addEgress(Month month, double bytes)
{
    m_counted[month].egressBytes += bytes;
}

Usage Meter::usage(Month month, Moment now) const
{
    const auto counted = m_counted.find(month);
    Usage usage = counted == m_counted.end() ? Usage() : counted->second;
    const double open = hoursBetween(std::max(m_countedUntil, beginOf(month)), std::min(now, endOf(month)));
    for (std::size_t i = 0; i < countOf<Hosting>; ++i)
        usage.vcpuHours[i] += m_vcpus[i] * open;
    for (const History &history : m_history)
        addHistory(history, month, usage);
    return usage;
}

double Meter::peakSince(Moment moment) const
{
    double peak = sumOf(m_vcpus);
    const auto first = m_peaks.lower_bound(std::chrono::floor<std::chrono::days>(moment));
    std::for_each(first, m_peaks.end(), [&](const auto &day) { peak = std::max(peak, day.second); });
    return peak;
}

void Meter::change(Hosting hosting, double vcpus, Moment now)
{
    count(now);
    // What was there until now belongs to today as well.
    notePeak(now);
    m_vcpus[static_cast<std::size_t>(hosting)] += vcpus;
    notePeak(now);
}

void Meter::count(Moment now)
{
    while (m_countedUntil < now) {
        const Month month = monthOf(m_countedUntil);
        const Moment until = std::min(now, endOf(month));
        for (std::size_t i = 0; i < countOf<Hosting>; ++i)
            m_counted[month].vcpuHours[i] += m_vcpus[i] * hoursBetween(m_countedUntil, until);
        m_countedUntil = until;
    }
}

void Meter::notePeak(Moment now)
{
    const auto today = std::chrono::floor<std::chrono::days>(now);
    double &peak = m_peaks[today];
    peak = std::max(peak, sumOf(m_vcpus));
    m_peaks.erase(m_peaks.begin(), m_peaks.lower_bound(today - peaksKept));
}

void Meter::addHistory(const History &history, Month month, Usage &usage) const
{
    const Moment end = std::min(m_openedAt, endOf(month));
    for (Moment from = std::max(history.since, beginOf(month)); from < end;) {
        const auto day = std::chrono::floor<std::chrono::days>(from);
        const Moment until = std::min<Moment>(day + std::chrono::days(1), end);
        const double hours = hoursBetween(from, until) * busyness(history.salt, day);
        for (std::size_t i = 0; i < countOf<Hosting>; ++i)
            usage.vcpuHours[i] += history.load.vcpus[i] * hours;
        usage.egressBytes += history.load.egressPerSecond * hours * 3600.0;
        from = until;
    }
}

} // namespace sandbox
