// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/regioncapacity.h"

#include "models/workbench.h"

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds atFirst = 700ms; ///< until each region was asked about once
constexpr std::chrono::milliseconds later = 4s;
const MetricSpan lately{.length = 1h, .from = {}, .to = {}}; ///< as charts begin, so that they share it

} // namespace

RegionCapacity::RegionCapacity(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_timer.setInterval(atFirst);
    connect(&m_timer, &QTimer::timeout, this, &RegionCapacity::askNext);
}

RegionCapacity::~RegionCapacity() = default;

void RegionCapacity::setFleet(const FleetId &fleet)
{
    if (fleet == m_fleet)
        return;
    m_fleet = fleet;
    letGo();
    m_uses.clear();
    setAsking(m_asking);
    Q_EMIT changed();
}

void RegionCapacity::setRegions(const QStringList &regions)
{
    if (regions == m_regions)
        return;
    m_regions = regions;
    m_next = 0;
    setAsking(m_asking);
}

void RegionCapacity::setAsking(Asking asking)
{
    m_asking = asking;
    const bool asks = asking == Asking::On && !m_fleet.isEmpty() && !m_regions.isEmpty();
    if (!asks) {
        m_timer.stop();
        letGo();
    } else if (!m_timer.isActive()) {
        m_timer.start();
        askNext();
    }
}

void RegionCapacity::askNext()
{
    const Pace &pace = m_workbench.pace();
    if (pace.live() == Pace::Live::Off || pace.session() == Pace::Session::Suspended)
        return;
    m_timer.setInterval(m_next < m_regions.size() ? atFirst : later);
    if (m_next >= 2 * m_regions.size())
        m_next = m_regions.size(); // the first round is over, another begins
    letGo();
    m_store = m_workbench.metricsOf(m_fleet, Region(m_regions.at(m_next++ % m_regions.size())), lately);
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
    if (!m_store || !m_store->hasLoaded())
        return;
    const auto used = m_store->latest(FleetMetric::Utilized);
    const auto provisioned = m_store->latest(FleetMetric::ProvisionedTotal);
    const QString region = m_store->region() ? m_store->region()->text() : QString();
    if (used && provisioned)
        m_uses.insert(region, {*used, *provisioned});
    else
        m_uses.remove(region);
    Q_EMIT changed();
}

std::optional<RegionCapacity::Use> RegionCapacity::of(const QString &region) const
{
    const auto found = m_uses.constFind(region);
    return found == m_uses.cend() ? std::nullopt : std::optional(*found);
}

} // namespace hathora
