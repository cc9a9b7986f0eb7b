// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metrickeeping.h"

#include "models/history/history.h"
#include "models/metrics/metricstores.h"

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr qint64 minute = 60'000; // ms
constexpr qsizetype mostNoted = 5000;

ProcessMetrics metricsOf(const QList<SeenCurve> &curves)
{
    ProcessMetrics metrics;
    for (const SeenCurve &curve : curves) {
        for (const MetricMember &member : metricMembers()) {
            if (ProcessMetricName(member.metric).text() != curve.metric)
                continue;
            QList<MetricPoint> points;
            for (const CurvePoint &point : curve.points)
                points.append({double(point.at) / 1000, point.value});
            metrics.*member.points = points;
        }
    }
    return metrics;
}

} // namespace

MetricKeeping::MetricKeeping(MetricStores &stores, History &history, HistoryScope scope, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_scope(std::move(scope))
{
    connect(&stores, &MetricStores::made, this, &MetricKeeping::complete);
    connect(&stores, &MetricStores::measured, this,
            [this](const AppId &app, const ProcessId &process, const MetricSpan &,
                   const ProcessMetrics &metrics) {
                if (app == m_scope.app)
                    note(process, metrics);
            });
    connect(&history, &History::curvesAnswered, this, &MetricKeeping::take);
}

/// Only what is new, and not for every single value.
void MetricKeeping::note(const ProcessId &process, const ProcessMetrics &metrics)
{
    if (m_noted.size() > mostNoted)
        m_noted.clear(); // what is told twice is kept once
    const auto known = m_noted.constFind(process);
    const Noted before = known == m_noted.cend() ? Noted{} : *known;
    Noted now = before;
    CurveRecord record{m_scope, {}};
    for (const MetricMember &member : metricMembers()) {
        SeenCurve curve{process.text(), ProcessMetricName(member.metric).text(), {}};
        for (const MetricPoint &point : (metrics.*member.points).value_or(QList<MetricPoint>())) {
            if (!std::isfinite(point.timestamp) || !std::isfinite(point.value))
                continue;
            const auto at = qint64(metricTime(point.timestamp));
            if (before.last > 0 && at >= before.first && at <= before.last)
                continue;
            curve.points.append({at, point.value});
            now.first = now.first == 0 ? at : std::min(now.first, at);
            now.last = std::max(now.last, at);
        }
        if (!curve.points.isEmpty())
            record.curves.append(curve);
    }
    const bool isWorthIt = now.last - before.last >= minute || now.first < before.first;
    if (record.curves.isEmpty() || !isWorthIt)
        return;
    m_noted.insert(process, now);
    m_history.record(record);
    Q_EMIT recorded();
}

void MetricKeeping::complete(const std::shared_ptr<ProcessMetricsStore> &store)
{
    if (store->app() != m_scope.app)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const MetricRange range = store->span().range(now);
    const CurveQuery query{m_scope, store->process().text(), range.start->toMSecsSinceEpoch(),
                           range.end.value_or(now).toMSecsSinceEpoch()};
    m_waiting.push_back({query, store});
    m_history.ask(query);
}

void MetricKeeping::take(const CurveAnswer &answer)
{
    for (const Waiting &waiting : m_waiting) {
        const std::shared_ptr<ProcessMetricsStore> store = waiting.store.lock();
        if (store && waiting.query == answer.query && !answer.curves.isEmpty())
            store->setPast(metricsOf(answer.curves));
    }
    std::erase_if(m_waiting, [&answer](const Waiting &waiting) {
        return waiting.store.expired() || waiting.query == answer.query;
    });
}

} // namespace hathora
