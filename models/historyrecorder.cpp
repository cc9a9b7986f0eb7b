// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historyrecorder.h"

#include "models/history/history.h"
#include "models/sightings.h"
#include "models/stores/deploymentsstore.h"
#include "models/stores/processstore.h"

#include <QDateTime>

namespace hathora {

HistoryRecorder::HistoryRecorder(ProcessStore &processes, DeploymentsStore &deployments, History &history,
                                 HistoryScope scope, HistoryTimes times, QObject *parent)
    : QObject(parent)
    , m_processes(processes)
    , m_deployments(deployments)
    , m_history(history)
    , m_scope(std::move(scope))
    , m_times(times)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HistoryRecorder::count);
    connect(&processes, &Store::refreshed, this, &HistoryRecorder::later);
    connect(&processes.assembler(), &ProcessAssembler::swept, this, &HistoryRecorder::later);
    connect(&deployments, &Store::refreshed, this, &HistoryRecorder::noteDeployments);
    noteDeployments();
    later();
}

void HistoryRecorder::later()
{
    if (m_timer.isActive())
        return;
    const auto since = m_since.isValid() ? std::chrono::milliseconds(m_since.elapsed()) : m_times.closest;
    m_timer.start(std::max(m_times.closest - since, std::chrono::milliseconds(0)));
}

/// What stays the same is told now and then, so that it can be told from what nobody saw.
void HistoryRecorder::count()
{
    if (m_processes.state() != StoreState::Fresh || !m_processes.assembler().hasSwept())
        return;
    const QList<ProcessTally> tallies = talliesOf(m_processes.model().records());
    const bool isDue = !m_since.isValid() || m_since.hasExpired(m_times.farthest.count());
    if (tallies == m_last && !isDue)
        return;
    m_last = tallies;
    m_since.start();
    m_history.record(
        {m_scope,
         {},
         HistorySample{QDateTime::currentMSecsSinceEpoch(), m_processes.completeness().isWhole(), tallies}});
    Q_EMIT recorded();
}

void HistoryRecorder::noteDeployments()
{
    QList<SeenDeployment> news;
    for (const Deployment &deployment : m_deployments.model().records()) {
        const SeenDeployment seen = sightingOf(deployment);
        SeenDeployment &noted = m_noted[seen.id];
        if (noted != seen)
            news.append(noted = seen);
    }
    if (!news.isEmpty())
        m_history.record({m_scope, news, {}});
}

} // namespace hathora
