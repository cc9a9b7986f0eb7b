// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertjudge.h"
#include "models/refresher.h"

namespace hathora {

using namespace std::chrono_literals;

/// How the fleet of an application is put together from pages of ten.
struct AssemblyTimes
{
    std::chrono::milliseconds sweepEvery = 30s;   ///< from the end of one sweep to the next
    std::chrono::milliseconds firstPause = 100ms; ///< between the requests of the first sweep
    std::chrono::milliseconds pause = 500ms;      ///< between those of the later ones
    std::chrono::milliseconds countEvery = 15s;   ///< counts by status
    int keptEnded = 200;                          ///< stopped and failed processes that are kept
};

/// When a change whose answer was lost is looked for.
struct CheckTimes
{
    std::chrono::milliseconds pause = 2s; ///< before each look
    int looks = 4;
};

/// How much may be asked about metrics. The client's own budget is wider: it is for everything.
struct MetricPace
{
    double perSecond = 2;
    std::chrono::milliseconds recovery = 30s; ///< after a 429, until a quarter of it comes back
};

/// How long a room that was just made or resumed is waited for. The official Unity plugin asks every second;
/// a process that has not bound its port within 100 s is killed, so that two minutes are enough.
struct ArrivalTimes
{
    std::chrono::milliseconds every = 1s;
    std::chrono::milliseconds most = 2min;
    std::chrono::milliseconds processEvery = 5s; ///< its process is looked at no more often
};

/// How the distance of regions is measured.
struct PingTimes
{
    std::chrono::milliseconds every = 60s;   ///< from the end of one round to the next
    std::chrono::milliseconds patience = 3s; ///< for the connection, and then for each answer
    int samples = 5;                         ///< a region and round; the vendor's guide: 3 to 5
    int atOnce = 4;                          ///< regions
};

/// How often what is seen is kept.
struct HistoryTimes
{
    std::chrono::milliseconds closest = 15s;   ///< two samples, where something changed
    std::chrono::milliseconds farthest = 5min; ///< where nothing did
};

/// How fresh each entity must be. One table for the whole program.
struct StoreTimes
{
    RefreshTimes organizations{5min, 30min};
    RefreshTimes apps{60s, 10min};
    RefreshTimes appCounts{30s, 5min};
    RefreshTimes builds{30s, 5min};
    RefreshTimes runningBuild{3s, 60s};
    RefreshTimes deployments{30s, 5min};
    RefreshTimes processes{5s, 60s};
    RefreshTimes rooms{5s, 60s};
    RefreshTimes room{5s, 60s};
    RefreshTimes fleets{60s, 10min};
    RefreshTimes usage{60s, 10min};
    RefreshTimes people{60s, 10min}; ///< members, invites, tokens
    RefreshTimes billing{5min, 30min};
    PingTimes pings;
    RefreshTimes metrics{15s, 2min};
    std::chrono::milliseconds sparklineKept = 20s;    ///< a row's sparkline is asked again after that
    std::chrono::milliseconds sparklinePause = 600ms; ///< between two of them
    std::chrono::milliseconds summaryEvery = 1s;
    MetricPace metricPace;
    AssemblyTimes assembly;
    CheckTimes check;
    ArrivalTimes arrival;
    HistoryTimes history;
    AlertTimes alerts;
};

} // namespace hathora
