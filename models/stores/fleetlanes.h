// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"

#include <QSet>

#include <deque>

namespace hathora {

/// Which pages of processes are asked for next, to see a whole fleet; pure bookkeeping, it asks nobody.
///
/// A round is begun by start(); then next() names the filter to ask and took() or refused() tells what came,
/// until isDone().
class FleetLanes
{
public:
    enum class Paging { Untried, Milliseconds, Seconds, None };

    explicit FleetLanes(int keptEnded = 200);

    Paging paging() const { return m_paging; }
    void setPaging(Paging paging); ///< begins the round under way anew

    /// Regions that we do not know by name are asked for too, once they have been seen.
    void noteRegions(const QList<Process> &processes);

    void start();
    bool isDone() const { return m_lanes.empty(); }
    ProcessFilter next() const; ///< only while not isDone()
    void took(const QList<Process> &page);
    void refused(); ///< the server does not know a parameter of next() (422)

private:
    struct Lane
    {
        ProcessFilter filter;
        std::optional<int> most; ///< processes wanted of it
    };

    bool isHonoured(const QList<Process> &page) const;
    void tryOtherUnit();
    void giveUpPaging();
    void takePaged(const QList<Process> &page);
    void takeUnpaged(const QList<Process> &page);
    void finishLane();
    bool isFull(const QList<Process> &page) const { return page.size() >= m_pageSize; }

    static constexpr qsizetype smallestPage = 10; ///< what the contract documents

    int m_keptEnded;
    Paging m_paging = Paging::Untried;
    BeforeUnit m_unit = BeforeUnit::Milliseconds;
    qsizetype m_pageSize = smallestPage; ///< the largest that came, and at least that
    QList<Region> m_regions;
    std::deque<Lane> m_lanes;
    QSet<ProcessId> m_seen; ///< in the lane that is walked
};

} // namespace hathora
