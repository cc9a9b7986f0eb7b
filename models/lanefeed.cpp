// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lanefeed.h"

#include "models/history/history.h"
#include "models/scopes.h"
#include "models/sightings.h"

#include <QDateTime>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds askEvery = 15s; ///< what is recorded meanwhile is to be seen

} // namespace

LaneFeed::LaneFeed(AppScope &scope, const BuildsStore *builds, History *history, HistoryScope historyScope,
                   std::chrono::milliseconds every, QObject *parent)
    : QObject(parent)
    , m_scope(scope)
    , m_builds(builds)
    , m_history(history)
    , m_historyScope(std::move(historyScope))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(every);
    connect(&m_timer, &QTimer::timeout, this, &LaneFeed::weave);
    connect(&scope.summary, &FleetSummary::changed, this, &LaneFeed::later);
    connect(&scope.deployments, &Store::refreshed, this, &LaneFeed::later);
    if (builds)
        connect(builds, &Store::refreshed, this, &LaneFeed::later);
    if (history) {
        connect(history, &History::answered, this, &LaneFeed::take);
        connect(history, &History::forgotten, this, &LaneFeed::refresh);
    }
}

void LaneFeed::setWindow(const LaneWindow &window)
{
    if (window == m_window)
        return;
    m_window = window;
    refresh();
}

void LaneFeed::pause()
{
    m_isPaused = true;
    m_timer.stop();
}

void LaneFeed::resume()
{
    m_isPaused = false;
    refresh();
}

void LaneFeed::refresh()
{
    if (m_isPaused)
        return;
    weave();
    ask();
}

void LaneFeed::later()
{
    if (!m_isPaused && !m_timer.isActive())
        m_timer.start();
}

void LaneFeed::weave()
{
    LaneSources sources;
    for (const Deployment &deployment : m_scope.deployments.model().records())
        sources.listed.append(sightingOf(deployment));
    sources.kept = m_answer.deployments;
    sources.built = built();
    sources.samples = m_answer.samples;
    sources.processes = m_scope.processes.model().records();
    sources.completeness = m_scope.processes.completeness();
    sources.since = m_answer.since;
    sources.now = QDateTime::currentMSecsSinceEpoch();
    DeploymentLanes lanes = deploymentLanes(sources, m_window);
    if (m_sinceAsked.isValid() && m_sinceAsked.hasExpired(askEvery.count()))
        ask();
    if (lanes == m_lanes)
        return;
    m_lanes = std::move(lanes);
    Q_EMIT changed();
}

void LaneFeed::ask()
{
    if (!m_history)
        return;
    m_isOutdated = m_isAsking;
    if (std::exchange(m_isAsking, true))
        return;
    m_sinceAsked.start();
    m_question = {m_historyScope, m_window.from, m_window.to, m_window.columns};
    m_history->ask(m_question);
}

/// All hear what the history answers to any of them.
void LaneFeed::take(const HistoryAnswer &answer)
{
    if (!m_isAsking || answer.query != m_question)
        return;
    m_isAsking = false;
    m_answer = answer;
    if (!m_isPaused)
        weave();
    if (std::exchange(m_isOutdated, false))
        ask();
}

QHash<BuildId, qint64> LaneFeed::built() const
{
    QHash<BuildId, qint64> moments;
    for (const Deployment &deployment : m_scope.deployments.model().records()) {
        const Build *build = m_builds ? m_builds->find(deployment.build) : nullptr;
        if (build && build->finishedAt)
            moments.insert(build->id, build->finishedAt->toMSecsSinceEpoch());
    }
    return moments;
}

} // namespace hathora
