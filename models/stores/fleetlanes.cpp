// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/fleetlanes.h"

#include "models/stores/livefilter.h"

#include <algorithm>

namespace hathora {

namespace {

QDateTime oldestOf(const QList<Process> &page)
{
    const auto oldest = std::min_element(page.cbegin(), page.cend(), [](const Process &a, const Process &b) {
        return a.createdAt < b.createdAt;
    });
    return oldest->createdAt;
}

/// The next moment in the unit, so that of processes created at the same moment none is passed over.
QDateTime justAfter(const QDateTime &time, BeforeUnit unit)
{
    if (unit == BeforeUnit::Milliseconds)
        return time.addMSecs(1);
    return QDateTime::fromMSecsSinceEpoch((time.toMSecsSinceEpoch() / 1000 + 1) * 1000, Qt::UTC);
}

} // namespace

FleetLanes::FleetLanes(int keptEnded)
    : m_keptEnded(keptEnded)
{
    for (const EnumName<KnownRegion> &region : enumNames(KnownRegion{}))
        m_regions.append(region.value);
}

void FleetLanes::setPaging(Paging paging)
{
    if (std::exchange(m_paging, paging) != paging && !isDone())
        start();
}

void FleetLanes::noteRegions(const QList<Process> &processes)
{
    for (const Process &process : processes) {
        if (!m_regions.contains(process.region))
            m_regions.append(process.region);
    }
}

void FleetLanes::start()
{
    m_lanes.clear();
    m_seen.clear();
    for (const bool live : {true, false}) {
        ProcessFilter filter = live ? liveProcesses() : endedProcesses();
        if (m_paging != Paging::None) {
            m_lanes.push_back({filter, live ? std::optional<int>() : m_keptEnded});
            continue;
        }
        for (const Region &region : std::as_const(m_regions)) {
            filter.regions = {region};
            m_lanes.push_back({filter, {}});
        }
    }
}

ProcessFilter FleetLanes::next() const
{
    return m_lanes.front().filter;
}

void FleetLanes::took(const QList<Process> &page)
{
    m_pageSize = std::max(m_pageSize, page.size());
    if (m_paging == Paging::None)
        return takeUnpaged(page);
    if (!isHonoured(page))
        return tryOtherUnit();
    if (m_paging == Paging::Untried && m_lanes.front().filter.before && !page.isEmpty())
        m_paging = m_unit == BeforeUnit::Milliseconds ? Paging::Milliseconds : Paging::Seconds;
    takePaged(page);
}

/// Whether `before` had its effect. An item that is not older than asked means that the server does not know
/// it, or reads another unit: ms read as seconds are the far future. Seconds read as ms are 1970, and the
/// answer is empty.
bool FleetLanes::isHonoured(const QList<Process> &page) const
{
    const std::optional<QDateTime> &asked = m_lanes.front().filter.before;
    if (!asked || m_paging != Paging::Untried)
        return true;
    if (page.isEmpty())
        return m_unit == BeforeUnit::Milliseconds;
    return std::all_of(page.cbegin(), page.cend(),
                       [&](const Process &process) { return process.createdAt <= *asked; });
}

void FleetLanes::tryOtherUnit()
{
    ProcessFilter &filter = m_lanes.front().filter;
    if (m_unit == BeforeUnit::Seconds)
        return giveUpPaging();
    m_unit = filter.beforeUnit = BeforeUnit::Seconds;
    filter.before = justAfter(*filter.before, m_unit);
}

void FleetLanes::refused()
{
    giveUpPaging();
}

void FleetLanes::giveUpPaging()
{
    m_paging = Paging::None;
    start();
}

/// The time asked for goes back with each page, so a lane ends even if the server repeats itself.
void FleetLanes::takePaged(const QList<Process> &page)
{
    Lane &lane = m_lanes.front();
    for (const Process &process : page)
        m_seen.insert(process.id);
    if (!isFull(page) || (lane.most && m_seen.size() >= *lane.most))
        return finishLane();
    const QDateTime oldest = oldestOf(page);
    QDateTime before = justAfter(oldest, m_unit);
    if (lane.filter.before && before >= *lane.filter.before)
        before = oldest; // more of that moment than fit on a page: the rest of them cannot be had
    if (lane.filter.before && before >= *lane.filter.before)
        return finishLane();
    lane.filter.before = before;
    lane.filter.beforeUnit = m_unit;
}

/// A region with more than a page is asked again status by status; beyond that such a server shows nothing.
void FleetLanes::takeUnpaged(const QList<Process> &page)
{
    const ProcessFilter asked = m_lanes.front().filter;
    finishLane();
    if (!isFull(page) || asked.status.size() < 2)
        return;
    for (const ProcessStatus &status : asked.status) {
        ProcessFilter filter = asked;
        filter.status = {status};
        m_lanes.push_front({filter, {}});
    }
}

void FleetLanes::finishLane()
{
    m_lanes.pop_front();
    m_seen.clear();
}

} // namespace hathora
