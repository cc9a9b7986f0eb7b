// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/regioncapacity.h"

#include "models/workbench.h"

#include <algorithm>
#include <utility>

namespace hathora {

using namespace std::chrono_literals;

namespace {

const MetricSpan lately{.length = 1h, .from = {}, .to = {}}; ///< as charts begin, so that they share it

} // namespace

RegionCapacity::RegionCapacity(Workbench &workbench, QObject *parent, const CapacityTimes &times)
    : QObject(parent)
    , m_workbench(workbench)
    , m_times(times)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RegionCapacity::turn);
    connect(&workbench.pace(), &Pace::changed, this, &RegionCapacity::schedule);
    connect(&workbench.pace(), &Pace::refreshWanted, this, &RegionCapacity::askAnew);
}

RegionCapacity::~RegionCapacity() = default;

void RegionCapacity::setFleet(const FleetId &fleet)
{
    if (fleet == m_fleet)
        return;
    m_fleet = fleet;
    letGo();
    m_known.clear();
    schedule();
    Q_EMIT changed();
}

void RegionCapacity::setRegions(const QStringList &regions)
{
    if (std::exchange(m_regions, regions) != regions)
        schedule();
}

void RegionCapacity::setAsking(Asking asking)
{
    if (std::exchange(m_asking, asking) != asking)
        schedule();
}

void RegionCapacity::askAnew()
{
    for (Known &known : m_known)
        known.asked.invalidate();
    schedule();
}

void RegionCapacity::schedule()
{
    if (m_asking == Asking::Off || m_fleet.isEmpty() || m_regions.isEmpty()) {
        m_timer.stop();
        return letGo();
    }
    const bool isQuick = isUrgent(next());
    const auto pause = m_workbench.pace().stretched(isQuick ? m_times.atFirst : m_times.later);
    const auto since = m_sinceTurn.isValid() ? std::chrono::milliseconds(m_sinceTurn.elapsed()) : pause;
    m_timer.start(std::max(pause - since, 0ms));
}

/// What is not asked for grows old all the same.
void RegionCapacity::turn()
{
    const QString region = next();
    m_sinceTurn.start();
    if (mayAsk(region))
        ask(region);
    tellAges();
    schedule();
}

/// A slow answer is waited for, and what nothing is known of is asked for whatever the pace, as stores do.
bool RegionCapacity::mayAsk(const QString &region) const
{
    const Pace &pace = m_workbench.pace();
    const bool isWaiting = m_store && m_store->refresher().isAsking();
    const bool isLive = pace.live() == Pace::Live::On || !m_known.value(region).asked.isValid();
    return !isWaiting && isLive && pace.session() == Pace::Session::Open;
}

void RegionCapacity::ask(const QString &region)
{
    m_known[region].asked.start();
    letGo();
    m_store = m_workbench.metricsOf(m_fleet, Region(region), lately);
    // Not at once: what follows may replace the store, which must not happen while it is speaking.
    connect(m_store.get(), &Store::refreshed, this, &RegionCapacity::take, Qt::QueuedConnection);
    m_watch = m_store->watch();
    take(); // what a chart was told
}

/// Others may keep the store.
void RegionCapacity::letGo()
{
    m_watch = Watch();
    if (m_store)
        m_store->disconnect(this);
    m_store.reset();
}

void RegionCapacity::take()
{
    if (!m_store || m_store->state() != StoreState::Fresh)
        return;
    const auto used = m_store->latest(FleetMetric::Utilized);
    const auto provisioned = m_store->latest(FleetMetric::ProvisionedTotal);
    Known &known = m_known[m_store->region()->text()];
    known.told.start();
    known.use = used && provisioned ? std::optional(Use{*used, *provisioned}) : std::nullopt;
    Q_EMIT changed();
}

void RegionCapacity::tellAges()
{
    const auto old = std::count_if(m_known.cbegin(), m_known.cend(),
                                   [this](const Known &known) { return known.use && isOld(known); });
    if (std::exchange(m_old, old) != old)
        Q_EMIT changed();
}

/// Those that were never asked about first.
QString RegionCapacity::next() const
{
    const auto isEarlier = [this](const QString &one, const QString &other) {
        const QElapsedTimer a = m_known.value(one).asked;
        const QElapsedTimer b = m_known.value(other).asked;
        return a.isValid() && b.isValid() ? a.msecsTo(b) > 0 : !a.isValid() && b.isValid();
    };
    return m_regions.isEmpty() ? QString()
                               : *std::min_element(m_regions.cbegin(), m_regions.cend(), isEarlier);
}

bool RegionCapacity::isUrgent(const QString &region) const
{
    const QElapsedTimer asked = m_known.value(region).asked;
    return !asked.isValid() || asked.hasExpired(twoRounds().count());
}

bool RegionCapacity::isOld(const Known &known) const
{
    return known.told.hasExpired(twoRounds().count());
}

std::chrono::milliseconds RegionCapacity::twoRounds() const
{
    return m_workbench.pace().stretched(2 * m_times.later * m_regions.size());
}

std::optional<RegionCapacity::Use> RegionCapacity::of(const QString &region) const
{
    const Known known = m_known.value(region);
    if (known.use)
        return Use{known.use->used, known.use->provisioned, isOld(known)};
    return {};
}

} // namespace hathora
