// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metricsurvey.h"

#include "models/metrics/metricsum.h"
#include "models/metrics/processreading.h"
#include "models/scopes.h"
#include "models/tones.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace hathora {

using namespace std::chrono_literals;

namespace {

/// One that has not started uses nothing and is not measured.
std::optional<qint64> beginOf(const Process &process)
{
    return process.startedAt ? std::optional(process.startedAt->toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> endOf(const Process &process)
{
    return process.terminatedAt ? std::optional(process.terminatedAt->toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

MetricSurvey::MetricSurvey(Processes processes, AppScope &scope, MetricSpan span, RefreshTimes round,
                           MetricBudget &budget, Pace &pace, QObject *parent)
    : Store({1ms, round.ceiling}, pace, parent)
    , m_processes(processes)
    , m_scope(scope)
    , m_app(scope.app)
    , m_span(std::move(span))
    , m_round(round)
    , m_budget(budget)
{
    connect(&budget, &MetricBudget::changed, this, &MetricSurvey::keepPace);
    connect(&scope.processes, &Store::refreshed, this, &MetricSurvey::keepPace);
    keepPace();
}

void MetricSurvey::ask()
{
    const std::optional<ProcessId> process = nextDue();
    if (!process || !refresher().isWatched()) {
        QTimer::singleShot(0, this, [this] {
            keepPace();
            succeeded();
        });
        return;
    }
    if (const auto wait = m_budget.wait(); wait > 0ms) {
        QTimer::singleShot(wait, this, &MetricSurvey::ask);
        return;
    }
    m_budget.spend();
    m_processes
        .metrics(m_app, *process, namesToAsk(m_names), m_span.range(QDateTime::currentDateTimeUtc()),
                 Priority::Background)
        .then(this, [id = *process](MetricSurvey *survey, const Result<ProcessMetrics> &answer) {
            survey->answered(id, answer);
        });
}

void MetricSurvey::answered(const ProcessId &process, const Result<ProcessMetrics> &answer)
{
    if (!answer && refusesNames(answer.error(), m_names)) {
        m_names = MetricNames::Old;
        return ask();
    }
    if (!answer && !answer.error().isNotFound())
        return failed(answer.error());
    take(process, answer ? *answer : ProcessMetrics());
    if (answer)
        Q_EMIT measured(process, *answer);
    keepPace();
    succeeded();
}

void MetricSurvey::take(const ProcessId &process, const ProcessMetrics &metrics)
{
    const Process *known = m_scope.processes.find(process);
    if (!known)
        return;
    const ResourceLimits limits = m_scope.deployments.limits(known->deployment);
    Kept &kept = m_kept[process];
    kept.since.start();
    kept.isFinal = !isLive(known->status);
    kept.series = readProcessMetrics(metrics, limits, m_span.step());
}

/// As fast as the budget allows while some were never measured, then as often as it takes for a round to last
/// a step.
void MetricSurvey::keepPace()
{
    const Window now = window();
    qsizetype living = 0;
    bool isWhole = true;
    for (const ProcessRow &row : m_scope.processes.model().records()) {
        if (!livesIn(row.process, now))
            continue;
        living += isLive(row.process.status) ? 1 : 0;
        isWhole = isWhole && m_kept.contains(row.process.id);
    }
    const std::chrono::milliseconds allowed(qint64(1000 / m_budget.perSecond()));
    const std::chrono::milliseconds evenly = m_round.interval / std::max<qsizetype>(1, living);
    refresher().setTimes({std::max({isWhole ? evenly : allowed, allowed, m_budget.wait()}), m_round.ceiling});
}

/// First those that were never measured, from the region and then the deployment of which the least is known,
/// so that after a few answers there is a sum of each; then the longest unmeasured.
std::optional<ProcessId> MetricSurvey::nextDue() const
{
    const Window now = window();
    QHash<QString, int> measured; // by region, and by deployment
    QList<const Process *> unmeasured;
    std::optional<ProcessId> overdue;
    qint64 longest = m_round.interval.count();
    for (const ProcessRow &row : m_scope.processes.model().records()) {
        const Process &process = row.process;
        if (!livesIn(process, now))
            continue;
        const auto kept = m_kept.constFind(process.id);
        if (kept == m_kept.cend()) {
            unmeasured.append(&process);
            continue;
        }
        ++measured[process.region.text()];
        ++measured[process.deployment.text()];
        if (!kept->isFinal && kept->since.elapsed() >= longest) {
            longest = kept->since.elapsed() + 1;
            overdue = process.id;
        }
    }
    if (unmeasured.isEmpty())
        return overdue;
    const auto known = [&measured](const Process *process) {
        return std::tuple(measured.value(process->region.text()), !isLive(process->status),
                          measured.value(process->deployment.text()));
    };
    const auto next =
        std::min_element(unmeasured.cbegin(), unmeasured.cend(),
                         [&known](const Process *a, const Process *b) { return known(a) < known(b); });
    return (*next)->id;
}

QList<MetricSum> MetricSurvey::sums(ProcessMetricName metric, By by) const
{
    const Window now = window();
    QMap<QString, MetricSum> groups;
    QHash<QString, QList<SumPart>> parts;
    for (const ProcessRow &row : m_scope.processes.model().records()) {
        const Process &process = row.process;
        if (!livesIn(process, now))
            continue;
        const QString key = by == By::Regions ? process.region.text() : process.deployment.text();
        MetricSum &sum = groups[key];
        sum.key = key;
        SumPart part{{}, *beginOf(process), endOf(process)};
        const auto kept = m_kept.constFind(process.id);
        const QList<MetricSeries> series = kept == m_kept.cend() ? QList<MetricSeries>() : kept->series;
        for (const MetricSeries &each : series) {
            if (each.name != metric.text())
                continue;
            const MetricSeries read = inCores(each, m_scope.deployments.limits(process.deployment).cores);
            part.points = read.points;
            sum.series.unit = read.unit;
        }
        const bool lives = isLive(process.status) || m_span.ago > 0s;
        sum.living += lives ? 1 : 0;
        sum.measured += lives && !part.points.isEmpty() ? 1 : 0;
        parts[key].append(part);
    }
    QList<MetricSum> result;
    const qint64 since = wholeSince(now);
    for (MetricSum &sum : groups) {
        sum.series.name = metric.text();
        sum.series.points = summed(parts[sum.key], std::max(now.from, since), now.to, m_span.step());
        if (!sum.series.points.isEmpty() && std::isfinite(sum.series.points.constLast().y()))
            sum.series.last = sum.series.points.constLast().y();
        result.append(sum);
    }
    std::stable_sort(result.begin(), result.end(), [](const MetricSum &a, const MetricSum &b) {
        return a.series.last.value_or(-1) > b.series.last.value_or(-1);
    });
    return result;
}

MetricSurvey::Window MetricSurvey::window() const
{
    if (m_span.isFixed())
        return {m_span.from->toMSecsSinceEpoch(), m_span.to->toMSecsSinceEpoch()};
    const qint64 now = QDateTime::currentMSecsSinceEpoch() - std::chrono::milliseconds(m_span.ago).count();
    return {now - std::chrono::milliseconds(m_span.length).count(), now};
}

/// Only so many of the ended processes are kept; before the first of them there may have been others.
qint64 MetricSurvey::wholeSince(const Window &window) const
{
    int ended = 0;
    qint64 first = window.to;
    for (const ProcessRow &row : m_scope.processes.model().records()) {
        if (isLive(row.process.status))
            continue;
        ++ended;
        first = std::min(first, endOf(row.process).value_or(window.to));
    }
    return ended < m_scope.processes.keptEnded() ? window.from : std::max(window.from, first);
}

bool MetricSurvey::livesIn(const Process &process, const Window &window)
{
    const std::optional<qint64> begin = beginOf(process);
    const std::optional<qint64> end = endOf(process);
    return begin && *begin <= window.to && (!end || *end >= window.from);
}

} // namespace hathora
