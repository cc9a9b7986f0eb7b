// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/processmetrics.h"

#include "app/sandbox/world/daycurve.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/random.h"
#include "app/sandbox/world/room.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

namespace {
constexpr double bytesPerPlayerSecond = 14'000.0;
constexpr double usualPlayers = 6.5;
constexpr double mostPlayers = 11.0;
constexpr int roomsThatCount = 12;
/// Of the seats that a process has, how many are taken on the average of a day.
constexpr double usualOccupancy = 0.45;
} // namespace

ProcessMetrics::ProcessMetrics(const Process &process, Moment now)
    : m_process(process)
    , m_now(now)
{
}

std::optional<Samples> ProcessMetrics::series(ProcessMetric metric, const Window &window) const
{
    const bool needsGpu = metric == ProcessMetric::GpuMemory || metric == ProcessMetric::GpuUtilization;
    if (!m_process.startedAt || (needsGpu && m_process.deployment->requestedGpu.value_or(0.0) <= 0.0))
        return std::nullopt;
    const Window lived = window.within(*m_process.startedAt, m_process.terminatedAt.value_or(m_now));
    return lived.sample([&](Moment at) { return value(metric, at); });
}

double ProcessMetrics::egressBetween(Moment from, Moment until) const
{
    if (!m_process.startedAt)
        return 0.0;
    const Moment end = std::min(until, m_process.terminatedAt.value_or(m_now));
    return end > from ? totalEgress(end) - totalEgress(from) : 0.0;
}

double ProcessMetrics::usualEgress(const Deployment &deployment)
{
    const int rooms = std::min(deployment.roomsPerProcess, roomsThatCount);
    return usualPlayers * rooms * usualOccupancy * bytesPerPlayerSecond;
}

double ProcessMetrics::value(ProcessMetric metric, Moment at) const
{
    switch (metric) {
    case ProcessMetric::Cpu:
        return cpu(at);
    case ProcessMetric::Memory:
        return std::floor(memory(at));
    case ProcessMetric::RateEgress:
        return std::floor(connections(at) * bytesPerPlayerSecond * (0.8 + 0.4 * noise(3, at, 15.0)));
    case ProcessMetric::TotalEgress:
        return std::floor(totalEgress(at));
    case ProcessMetric::ActiveConnections:
        return std::round(connections(at));
    case ProcessMetric::GpuMemory:
        return std::floor(0.5 * memory(at));
    case ProcessMetric::GpuUtilization:
        return 100.0 * load(at);
    }
    return 0.0;
}

double ProcessMetrics::connections(Moment at) const
{
    if (at < m_process.roomsKnownSince)
        return usualConnections(at);
    double players = 0.0;
    forEachStay([&](const Room &guest, const Allocation &stay) {
        if (stay.scheduledAt <= at && (!stay.unscheduledAt || at < *stay.unscheduledAt))
            players +=
                guest.players * (0.8 + 0.2 * noise(static_cast<std::uint64_t>(guest.players), at, 90.0));
    });
    return players;
}

/// For the time nobody wrote down who was there.
double ProcessMetrics::usualConnections(Moment at) const
{
    const int rooms = std::min(m_process.deployment->roomsPerProcess, roomsThatCount);
    return usualPlayers * rooms * 0.75 * dayCurve(m_process.region, at) * (0.7 + 0.6 * noise(1, at, 420.0));
}

double ProcessMetrics::load(Moment at) const
{
    return std::min(1.0, connections(at) / capacity());
}

double ProcessMetrics::cpu(Moment at) const
{
    const double share = 0.03 + 0.85 * load(at) * (0.8 + 0.35 * noise(2, at, 25.0));
    return m_process.deployment->requestedCpu * std::min(share, 0.99);
}

double ProcessMetrics::memory(Moment at) const
{
    const double limit = m_process.deployment->requestedMemoryMb * 1024.0 * 1024.0;
    const double age = static_cast<double>((at - *m_process.startedAt).count());
    const double usual = 0.2 + 0.22 * load(at) + 0.02 * noise(4, at, 60.0);
    if (!m_process.memoryFullAfter)
        return limit * usual;
    // The leak fills what the rest leaves, in a straight line.
    const double leaked = std::min(1.0, age / static_cast<double>(m_process.memoryFullAfter->count()));
    return limit * std::min(0.995, usual + (1.0 - usual) * leaked);
}

/// The integral of what the players took; never falls.
double ProcessMetrics::totalEgress(Moment at) const
{
    const auto seconds = [](Moment from, Moment until) {
        return until > from ? static_cast<double>((until - from).count()) / 1000.0 : 0.0;
    };
    double bytes = usualEgress(*m_process.deployment) *
                   seconds(*m_process.startedAt, std::min(at, m_process.roomsKnownSince));
    forEachStay([&](const Room &guest, const Allocation &stay) {
        const Moment from = std::max(stay.scheduledAt, m_process.roomsKnownSince);
        bytes += bytesPerPlayerSecond * guest.players * 0.9 *
                 seconds(from, std::min(at, stay.unscheduledAt.value_or(at)));
    });
    return bytes;
}

double ProcessMetrics::noise(std::uint64_t channel, Moment at, double seconds) const
{
    return Random::smooth(m_process.salt ^ Random::mix(channel), unixSeconds(at) / seconds);
}

double ProcessMetrics::capacity() const
{
    return mostPlayers * std::min(m_process.deployment->roomsPerProcess, roomsThatCount);
}

template <class Visit>
void ProcessMetrics::forEachStay(Visit visit) const
{
    for (const auto *rooms : {&m_process.formerRooms, &m_process.activeRooms}) {
        for (const auto &room : *rooms) {
            for (const Allocation &stay : room->allocations) {
                if (stay.processId == m_process.id)
                    visit(*room, stay);
            }
        }
    }
}

} // namespace sandbox
