// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/matchfeed.h"

#include "api/net/stream.h"
#include "models/stores/metricspan.h"

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

constexpr int mostPoints = 600;
constexpr std::chrono::seconds around{30}; ///< of the log, before and after a stay
/// What is over does not change.
constexpr RefreshTimes whenOver{std::chrono::hours(1), std::chrono::hours(6)};

struct Wanted
{
    ProcessMetric metric;
    std::optional<QList<MetricPoint>> ProcessMetrics::*points;
};

constexpr std::array wanted{Wanted{ProcessMetric::ActiveConnections, &ProcessMetrics::activeConnections},
                            Wanted{ProcessMetric::Cpu, &ProcessMetrics::cpu},
                            Wanted{ProcessMetric::Memory, &ProcessMetrics::memory}};

} // namespace

MatchFeed::MatchFeed(Rooms rooms, Processes processes, Logs logs, AppId app, RoomId room, Limits limits,
                     RefreshTimes times, Pace &pace, QObject *parent)
    : Store(times, pace, parent)
    , m_rooms(rooms)
    , m_processes(processes)
    , m_logs(logs)
    , m_app(std::move(app))
    , m_room(std::move(room))
    , m_limits(std::move(limits))
{
}

MatchFeed::~MatchFeed() = default;

void MatchFeed::ask()
{
    m_now = QDateTime::currentDateTimeUtc();
    m_rooms.info(m_app, m_room).then(this, &MatchFeed::roomAnswered);
}

QDateTime MatchFeed::endOf(const RoomAllocation &stay) const
{
    return std::max(stay.unscheduledAt.value_or(m_now), stay.scheduledAt);
}

/// Up to its end, or to now: that of the server, whose clock may be another one than ours.
MetricRange MatchFeed::rangeOf(const RoomAllocation &stay) const
{
    MetricSpan span;
    span.from = stay.scheduledAt;
    span.to = endOf(stay);
    MetricRange range = span.range(m_now);
    if (!stay.unscheduledAt)
        range.end.reset();
    return range;
}

/// What the server tells of happened, though our clock may not have come to it yet.
void MatchFeed::reach(const QDateTime &time)
{
    if (!m_stays.constFirst().unscheduledAt)
        m_fresh.to = std::max(m_fresh.to, time);
}

void MatchFeed::roomAnswered(const Result<RoomWithHistory> &answer)
{
    if (!answer)
        return failed(answer.error());
    m_fresh = {*answer, {}, {}, {}, {}};
    m_stays = answer->allocations;
    std::sort(m_stays.begin(), m_stays.end(), [](const RoomAllocation &one, const RoomAllocation &other) {
        return one.scheduledAt < other.scheduledAt;
    });
    m_fresh.room.allocations = m_stays;
    for (const RoomAllocation &stay : std::as_const(m_stays)) {
        m_fresh.from = m_fresh.from.isValid() ? std::min(m_fresh.from, stay.scheduledAt) : stay.scheduledAt;
        m_fresh.to = m_fresh.to.isValid() ? std::max(m_fresh.to, endOf(stay)) : endOf(stay);
    }
    m_stays = m_stays.mid(std::max<qsizetype>(0, m_stays.size() - mostProcesses));
    next();
}

void MatchFeed::next()
{
    if (m_stays.isEmpty())
        return finish();
    m_processes.get(m_app, m_stays.constFirst().process).then(this, &MatchFeed::processAnswered);
}

void MatchFeed::processAnswered(const Result<Process> &answer)
{
    if (!answer && !answer.error().isNotFound())
        return failed(answer.error());
    const RoomAllocation stay = m_stays.constFirst();
    if (!answer) {
        m_stays.removeFirst();
        return next();
    }
    m_fresh.processes.append({*answer, {}});
    m_processes
        .metrics(m_app, stay.process,
                 {ProcessMetric::ActiveConnections, ProcessMetric::Cpu, ProcessMetric::Memory}, rangeOf(stay))
        .then(this, &MatchFeed::metricsAnswered);
}

void MatchFeed::metricsAnswered(const Result<ProcessMetrics> &answer)
{
    if (!answer && !answer.error().isNotFound())
        return failed(answer.error());
    MatchProcess &process = m_fresh.processes.last();
    const std::chrono::seconds step = rangeOf(m_stays.constFirst()).step;
    for (const Wanted &each : wanted) {
        const QList<MetricPoint> points =
            answer ? ((*answer).*each.points).value_or(QList<MetricPoint>()) : QList<MetricPoint>();
        if (points.isEmpty())
            continue;
        const MetricReading reading = readingOf(each.metric, points, m_limits(process.process.deployment));
        process.series.append(
            seriesOf(ProcessMetricName(each.metric).text(), points, reading, step, mostPoints));
        reach(QDateTime::fromMSecsSinceEpoch(qint64(metricTime(points.constLast().timestamp)), Qt::UTC));
    }
    readLog();
}

void MatchFeed::readLog()
{
    m_lines.clear();
    m_stream =
        m_logs.open(m_app, m_stays.constFirst().process, {Logs::Follow::No, Logs::mostTailLines}, this);
    connect(m_stream, &Stream::lines, this, &MatchFeed::take);
    connect(m_stream, &Stream::ended, this, &MatchFeed::logEnded);
}

/// A server may send more than it was asked for.
void MatchFeed::take(const QStringList &lines)
{
    m_lines.append(lines);
    m_lines.remove(0, std::max<qsizetype>(0, m_lines.size() - Logs::mostTailLines));
}

void MatchFeed::logEnded(const std::optional<Error> &error)
{
    std::exchange(m_stream, nullptr)->deleteLater();
    const bool isGone = error && (error->isNotFound() || error->status == 410);
    if (error && !isGone)
        return failed(*error);
    // Where the room still is, everything up to now is of it, whatever time it is there.
    const RoomAllocation stay = m_stays.constFirst();
    const qint64 margin = around.count();
    const QDateTime end = stay.unscheduledAt ? endOf(stay).addSecs(margin) : endOf(stay).addYears(1);
    m_fresh.lines += linesBetween(m_lines, stay.process, stay.scheduledAt.addSecs(-margin), end);
    if (!m_fresh.lines.isEmpty())
        reach(m_fresh.lines.constLast().at);
    m_stays.removeFirst();
    next();
}

void MatchFeed::finish()
{
    std::stable_sort(m_fresh.lines.begin(), m_fresh.lines.end(),
                     [](const MatchLine &one, const MatchLine &other) { return one.at < other.at; });
    int number = 0;
    for (MatchLine &line : m_fresh.lines)
        line.number = ++number;
    if (!m_fresh.room.currentAllocation)
        refresher().setTimes(whenOver);
    m_story = std::exchange(m_fresh, {});
    succeeded();
}

} // namespace hathora
