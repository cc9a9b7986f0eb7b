// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/regions/regionpings.h"

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

constexpr RefreshTimes rarely{std::chrono::hours(1), std::chrono::hours(2)};

} // namespace

RegionPings::RegionPings(Discovery discovery, const QString &caFile, const PingTimes &times, Pace &pace,
                         QObject *parent)
    : QObject(parent)
    , m_discovery(discovery)
    , m_times(times)
    , m_pace(pace)
    , m_endpoints([discovery] { return discovery.pingEndpoints(); }, rarely, pace)
{
    m_next.setSingleShot(true);
    connect(&m_trust, &QFutureWatcherBase::finished, this, &RegionPings::schedule);
    m_trust.setFuture(EchoProbe::trustIn(caFile));
    connect(&m_next, &QTimer::timeout, this, &RegionPings::askNow);
    connect(&m_endpoints, &Store::refreshed, this, &RegionPings::schedule);
    connect(&pace, &Pace::changed, this, &RegionPings::schedule);
    connect(&pace, &Pace::refreshWanted, this, &RegionPings::askNow);
}

RegionPings::~RegionPings()
{
    abandon();
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
    const bool wasUnderWay = isUnderWay();
    if (asking == Asking::Off)
        abandon();
    schedule();
    if (wasUnderWay)
        Q_EMIT underWayChanged();
}

/// What nothing is known of yet is asked for at once and whatever the pace, as stores do; and so is the rest
/// of a round.
void RegionPings::schedule()
{
    const bool isOpen = !m_sinceEnd.isValid() || !m_open.isEmpty();
    const bool isLive = m_pace.live() == Pace::Live::On && m_pace.session() == Pace::Session::Open;
    if (m_asking == Asking::Off || !m_trust.isFinished() || isUnderWay() || (!isOpen && !isLive))
        return m_next.stop();
    const std::chrono::milliseconds pause = isOpen ? 0ms : m_pace.stretched(m_times.every);
    const std::chrono::milliseconds since(m_sinceEnd.isValid() ? m_sinceEnd.elapsed() : 0);
    m_next.start(std::max(pause - since, 0ms));
}

void RegionPings::askNow()
{
    if (m_asking == Asking::On && m_trust.isFinished() && !isUnderWay())
        begin();
}

/// The rest of a round that began long ago would leave figures of two times side by side.
void RegionPings::begin()
{
    m_next.stop();
    if (m_open.isEmpty() || m_sinceBegin.hasExpired(m_times.every.count())) {
        m_sinceBegin.start();
        m_open.clear();
        QList<Region> taken; // a region is pinged once, however often it is listed
        for (const PingEndpoint &endpoint : m_endpoints.value().value_or(QList<PingEndpoint>())) {
            if (!taken.contains(endpoint.region))
                m_open.append(endpoint);
            taken.append(endpoint.region);
        }
    }
    startMore();
    if (isUnderWay())
        Q_EMIT underWayChanged();
}

void RegionPings::startMore()
{
    for (const PingEndpoint &endpoint : std::as_const(m_open)) {
        if (m_probes.size() >= m_times.atOnce)
            return;
        if (!m_probes.contains(endpoint.region))
            start(endpoint);
    }
}

void RegionPings::start(const PingEndpoint &endpoint)
{
    auto *probe = new EchoProbe(
        {m_discovery.echoUrl(endpoint), m_times.samples, m_times.patience, m_trust.result()}, this);
    m_probes.insert(endpoint.region, probe);
    connect(probe, &EchoProbe::finished, this,
            [this, endpoint](const EchoProbe::Outcome &outcome) { ended(endpoint, outcome); });
    probe->start();
}

void RegionPings::ended(const PingEndpoint &endpoint, const EchoProbe::Outcome &outcome)
{
    if (EchoProbe *probe = m_probes.take(endpoint.region))
        probe->deleteLater(); // it is still speaking
    m_open.removeOne(endpoint);
    m_histories[endpoint.region].add(
        {QDateTime::currentDateTimeUtc(), outcome.times, outcome.sent, m_times.samples});
    startMore();
    const bool isEnd = m_open.isEmpty();
    if (isEnd)
        m_sinceEnd.start();
    Q_EMIT pinged(endpoint.region);
    if (!isEnd)
        return;
    schedule();
    Q_EMIT underWayChanged();
}

/// What was under way tells nothing: an echo that nobody waited for is not one that was lost.
void RegionPings::abandon()
{
    for (EchoProbe *probe : std::exchange(m_probes, {})) {
        probe->disconnect(this);
        delete probe;
    }
}

} // namespace hathora
