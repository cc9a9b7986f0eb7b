// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/regions/regionpings.h"

#include <utility>

namespace hathora {

namespace {

constexpr RefreshTimes rarely{std::chrono::hours(1), std::chrono::hours(2)};

} // namespace

RegionPings::RegionPings(Discovery discovery, const PingTimes &times, Pace &pace, QObject *parent)
    : QObject(parent)
    , m_discovery(discovery)
    , m_times(times)
    , m_pace(pace)
    , m_endpoints([discovery] { return discovery.pingEndpoints(); }, rarely, pace)
{
    m_next.setSingleShot(true);
    m_next.setInterval(times.every);
    connect(&m_next, &QTimer::timeout, this, &RegionPings::askByItself);
    connect(&m_endpoints, &Store::refreshed, this, &RegionPings::askNow);
    connect(&pace, &Pace::refreshWanted, this, &RegionPings::askNow);
}

RegionPings::~RegionPings()
{
    stop();
}

QList<Region> RegionPings::regions() const
{
    QList<Region> regions;
    for (const PingEndpoint &endpoint : m_endpoints.value().value_or(QList<PingEndpoint>())) {
        if (!regions.contains(endpoint.region))
            regions.append(endpoint.region);
    }
    return regions;
}

const PingHistory *RegionPings::of(const Region &region) const
{
    const auto found = m_histories.constFind(region);
    return found == m_histories.cend() ? nullptr : &*found;
}

void RegionPings::setAsking(Asking asking)
{
    if (std::exchange(m_asking, asking) == asking)
        return;
    if (asking == Asking::On)
        askByItself();
    else
        stop();
}

void RegionPings::askByItself()
{
    m_next.start();
    if (m_pace.live() == Pace::Live::On)
        askNow();
}

void RegionPings::askNow()
{
    if (m_asking == Asking::On && !isUnderWay())
        begin();
}

void RegionPings::begin()
{
    QList<Region> taken; // a region is pinged once, however often it is listed
    for (const PingEndpoint &endpoint : m_endpoints.value().value_or(QList<PingEndpoint>())) {
        if (!taken.contains(endpoint.region))
            m_open.append(endpoint);
        taken.append(endpoint.region);
    }
    startMore();
}

void RegionPings::startMore()
{
    while (!m_open.isEmpty() && m_probes.size() < m_times.atOnce) {
        const PingEndpoint endpoint = m_open.takeFirst();
        auto *probe = new EchoProbe({m_discovery.echoUrl(endpoint), m_times.samples, m_times.patience}, this);
        m_probes.insert(endpoint.region, probe);
        connect(probe, &EchoProbe::finished, this,
                [this, endpoint](const EchoProbe::Outcome &outcome) { ended(endpoint, outcome); });
        probe->start();
    }
}

void RegionPings::ended(const PingEndpoint &endpoint, const EchoProbe::Outcome &outcome)
{
    if (EchoProbe *probe = m_probes.take(endpoint.region))
        probe->deleteLater(); // it is still speaking
    m_histories[endpoint.region].add(
        {QDateTime::currentDateTimeUtc(), outcome.times, outcome.sent, m_times.samples});
    startMore();
    Q_EMIT pinged(endpoint.region);
    if (isUnderWay())
        return;
    m_next.start();
    Q_EMIT roundEnded();
}

/// What was under way tells nothing: an echo that nobody waited for is not one that was lost.
void RegionPings::stop()
{
    m_next.stop();
    m_open.clear();
    for (EchoProbe *probe : std::exchange(m_probes, {})) {
        probe->disconnect(this);
        delete probe;
    }
}

} // namespace hathora
