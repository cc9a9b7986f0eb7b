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
    void setPaging(Paging paging) { m_paging = paging; }

    void start();
    bool isDone() const { return m_lanes.empty(); }
    ProcessFilter next() const; ///< only while not isDone()
    void took(const QList<Process> &page);
    void refused(); ///< the server does not know a parameter of next() (422)

private:
    struct Lane
    {
        ProcessFilter filter;
        int most = -1; ///< processes wanted of it, -1 for all
        int got = 0;
    };

    void takePaged(Lane &lane, const QList<Process> &page);
    void takeUnpaged(const Lane &lane, const QList<Process> &page);
    void giveUpPaging();
    bool isFull(const QList<Process> &page) const { return page.size() >= m_pageSize; }

    static constexpr qsizetype smallestPage = 10; ///< what the contract documents

    int m_keptEnded;
    Paging m_paging = Paging::Untried;
    qsizetype m_pageSize = smallestPage; ///< the largest that came, and at least that
    std::deque<Lane> m_lanes;
    QSet<ProcessId> m_seen; ///< in the lane that is walked
};

} // namespace hathora
