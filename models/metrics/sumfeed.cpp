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

SumFeed::SumFeed(Workbench &workbench, ProcessMetricName metric, MetricSurvey::By by, const MetricSpan &span)
    : m_scope(*workbench.app())
    , m_metric(std::move(metric))
    , m_by(by)
    , m_survey(workbench.survey(span))
{
    m_later.setSingleShot(true);
    m_later.setInterval(workbench.times().summaryEvery);
    connect(&m_later, &QTimer::timeout, this, &ChartFeed::changed);
    connect(m_survey.get(), &Store::refreshed, this, &SumFeed::later);
    connect(m_survey.get(), &Store::stateChanged, this, &SumFeed::later);
}

void SumFeed::later()
{
    if (!m_later.isActive())
        m_later.start();
}

QList<Store *> SumFeed::stores() const
{
    return {m_survey.get(), &m_scope.processes, &m_scope.deployments};
}

QList<ChartLine> SumFeed::lines() const
{
    QList<ChartLine> lines;
    const QList<MetricSum> sums = m_survey->sums(m_metric, m_by);
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
    return lines;
}

QList<ChartEvent> SumFeed::events() const
{
    return deploymentEvents(m_scope);
}

} // namespace hathora
