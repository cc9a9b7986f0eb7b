// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/ghosts.h"

#include "models/metricunits.h"
#include "models/stores/metricspan.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr int hoursADay = 24;
/// How far back connections are looked for: the API keeps them for 72 hours.
constexpr std::chrono::hours farthest{48};

/// Until the time of the last point that is more than nothing; invalid if there is none.
QDateTime lastSeen(const QList<MetricPoint> &connections)
{
    double last = 0;
    for (const MetricPoint &point : connections) {
        if (point.value > 0)
            last = std::max(last, metricTime(point.timestamp));
    }
    return last > 0 ? QDateTime::fromMSecsSinceEpoch(qint64(last), Qt::UTC) : QDateTime();
}

} // namespace

QList<Process> ghostCandidates(const QList<ProcessRow> &rows, const QList<Deployment> &deployments)
{
    QSet<DeploymentId> endless;
    for (const Deployment &deployment : deployments) {
        if (!deployment.idleTimeoutEnabled)
            endless.insert(deployment.id);
    }
    QList<Process> candidates;
    for (const ProcessRow &row : rows) {
        const Process &process = row.process;
        const bool isBilled = process.startedAt && process.status.is(KnownProcessStatus::Running);
        if (isBilled && process.roomsAllocated == 0 && endless.contains(process.deployment))
            candidates.append(process);
    }
    return candidates;
}

QHash<DeploymentId, double> daysOf(const QList<Deployment> &deployments, const Prices &prices)
{
    QHash<DeploymentId, double> days;
    for (const Deployment &deployment : deployments)
        days.insert(deployment.id, hoursADay * prices.processHour(DeploymentDraft::from(deployment)));
    return days;
}

GhostCheck::GhostCheck(Processes processes, Rooms rooms, AppId app, QObject *parent)
    : QObject(parent)
    , m_processes(processes)
    , m_rooms(rooms)
    , m_app(std::move(app))
{
}

void GhostCheck::start(const Order &order)
{
    m_call.abort();
    m_order = order;
    m_ghosts.clear();
    m_lastError.reset();
    m_looked = 0;
    m_failed = 0;
    m_isRunning = true;
    next();
}

void GhostCheck::stop()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_call.abort();
    Q_EMIT changed();
}

void GhostCheck::next()
{
    if (!m_isRunning || m_looked == total()) {
        m_isRunning = false;
        Q_EMIT changed();
        return;
    }
    MetricSpan span;
    span.from = std::max(*current().startedAt, m_order.now.addSecs(-std::chrono::seconds(farthest).count()));
    span.to = m_order.now;
    m_call = m_processes
                 .metrics(m_app, current().id, {ProcessMetric::ActiveConnections}, span.range(m_order.now),
                          Priority::User)
                 .then(this, &GhostCheck::connectionsAnswered);
    Q_EMIT changed();
}

void GhostCheck::connectionsAnswered(const Result<ProcessMetrics> &answer)
{
    if (!m_isRunning)
        return;
    if (!answer)
        return couldNotLook(answer.error());
    if (answer->activeConnections && !answer->activeConnections->isEmpty()) {
        const QDateTime last = lastSeen(*answer->activeConnections);
        return judge(last.isValid() ? last : *current().startedAt, Ghost::Evidence::Connections);
    }
    m_call = m_rooms.inactive(m_app, current().id).then(this, &GhostCheck::roomsAnswered);
}

void GhostCheck::roomsAnswered(const Result<QList<Room>> &answer)
{
    if (!m_isRunning)
        return;
    if (!answer)
        return couldNotLook(answer.error());
    if (answer->isEmpty())
        judge(*current().startedAt, Ghost::Evidence::NoRoomEver);
    else
        lookedAt();
}

void GhostCheck::judge(const QDateTime &idleSince, Ghost::Evidence evidence)
{
    const Process &process = current();
    if (std::chrono::milliseconds(idleSince.msecsTo(m_order.now)) >= m_order.idleFor)
        m_ghosts.append({process, idleSince, evidence, m_order.costPerDay.value(process.deployment)});
    lookedAt();
}

/// A process that is gone by now is nobody's trouble.
void GhostCheck::couldNotLook(const Error &error)
{
    if (!error.isNotFound()) {
        ++m_failed;
        m_lastError = error;
    }
    lookedAt();
}

void GhostCheck::lookedAt()
{
    ++m_looked;
    next();
}

} // namespace hathora
