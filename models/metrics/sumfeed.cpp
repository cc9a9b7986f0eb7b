// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/sumfeed.h"

#include "models/metrics/processfeed.h"
#include "models/workbench.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr qsizetype mostLines = 7; ///< that can be told apart; the last of them is all the rest

/// All sums have their points at the same moments. Where one is not known, neither is what it is part of.
void add(const MetricSum &sum, ChartLine &rest)
{
    const qsizetype points = std::min(rest.series.points.size(), sum.series.points.size());
    for (qsizetype i = 0; i < points; ++i)
        rest.series.points[i].ry() += sum.series.points.at(i).y();
    const bool isKnown = rest.series.last && sum.series.last;
    rest.series.last = isKnown ? std::optional(*rest.series.last + *sum.series.last) : std::nullopt;
    rest.measured += sum.measured;
    rest.living += sum.living;
    ++rest.members;
}

} // namespace

SumFeed::SumFeed(Workbench &workbench, ProcessMetricName metric, MetricSurvey::By by, const ChartFrame &frame)
    : m_scope(*workbench.app())
    , m_metric(std::move(metric))
    , m_by(by)
    , m_today(workbench.survey(frame.span))
{
    m_later.setSingleShot(true);
    m_later.setInterval(workbench.times().summaryEvery);
    connect(&m_later, &QTimer::timeout, this, &ChartFeed::changed);
    follow(*m_today);
    if (frame.compare == ChartFrame::Compare::Yesterday) {
        m_earlier = workbench.survey(yesterday(frame.span));
        follow(*m_earlier);
    }
}

void SumFeed::follow(const MetricSurvey &survey)
{
    connect(&survey, &Store::refreshed, this, &SumFeed::later);
    connect(&survey, &Store::stateChanged, this, &SumFeed::later);
}

void SumFeed::later()
{
    if (!m_later.isActive())
        m_later.start();
}

QList<Store *> SumFeed::stores() const
{
    QList<Store *> stores{m_today.get(), &m_scope.processes, &m_scope.deployments};
    if (m_earlier)
        stores.append(m_earlier.get());
    return stores;
}

QList<ChartLine> SumFeed::lines() const
{
    QList<ChartLine> lines;
    const QList<MetricSum> sums = m_today->sums(m_metric, m_by);
    const bool isMuch = sums.size() > mostLines;
    for (qsizetype i = 0; i < sums.size(); ++i) {
        const MetricSum &sum = sums.at(i);
        if (isMuch && i >= mostLines)
            add(sum, lines.last());
        else
            lines.append({sum.key, sum.series, ChartLine::Role::Value, sum.measured, sum.living, 1});
        if (isMuch && i == mostLines - 1) {
            lines.last().role = ChartLine::Role::Rest;
            lines.last().key.clear();
        }
    }
    return m_earlier ? lines + earlier(lines) : lines;
}

/// Of those that have a line of their own.
QList<ChartLine> SumFeed::earlier(const QList<ChartLine> &lines) const
{
    QList<ChartLine> before;
    const QList<MetricSum> sums = m_earlier->sums(m_metric, m_by);
    for (const MetricSum &sum : sums) {
        const bool isShown = std::any_of(lines.cbegin(), lines.cend(), [&sum](const ChartLine &line) {
            return line.key == sum.key && line.role == ChartLine::Role::Value;
        });
        if (isShown)
            before.append(
                {sum.key, aDayLater(sum.series), ChartLine::Role::Earlier, sum.measured, sum.living, 1});
    }
    return before;
}

QList<ChartEvent> SumFeed::events() const
{
    return deploymentEvents(m_scope);
}

} // namespace hathora
