// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/metricchart.h"

#include "views/charts/chartlegend.h"
#include "views/charts/chartplot.h"
#include "views/charts/runs.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QDateTime>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr int lowest = 140;

bool isMeasured(const QPointF &point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

} // namespace

MetricChart::MetricChart(QWidget *parent)
    : QWidget(parent)
    , m_legend(new ChartLegend(this))
    , m_plot(new ChartPlot(this))
{
    m_plot->setObjectName(QStringLiteral("plot"));
    m_plot->setFont(typography::caption(font()));
    setMinimumHeight(lowest);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::around, spacing::between, 0, spacing::within);
    column->setSpacing(spacing::within);
    column->addWidget(m_legend);
    column->addWidget(m_plot, 1);

    connect(m_plot, &ChartPlot::crosshairMoved, this, &MetricChart::pointAtMoment);
    setEmptyText(tr("No values in this time"));
}

void MetricChart::setTitle(const QString &title)
{
    m_title = plainLine(title);
    tell();
}

void MetricChart::setUnit(MetricUnit unit)
{
    m_unit = unit;
    m_plot->setUnit(unit);
    rescale();
    tell();
}

void MetricChart::setSeries(const QList<ChartSeries> &series)
{
    if (series == m_series)
        return;
    m_series = series;
    rescale();
    m_plot->setSeries(series);
    tell();
}

void MetricChart::setLimits(const QList<ChartLimit> &limits)
{
    m_limits = limits;
    rescale();
    m_plot->setLimits(limits);
}

void MetricChart::setTimeRange(qint64 from, qint64 to)
{
    m_range = {from, to};
    rescale();
}

void MetricChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    rescale();
    tell();
}

void MetricChart::setCrosshair(std::optional<qint64> moment)
{
    if (!m_held)
        setMoment(moment);
}

void MetricChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(palette()).base);
}

void MetricChart::pointAtMoment(std::optional<qint64> moment)
{
    if (!m_held && !moment)
        return;
    m_held = moment.has_value();
    setMoment(moment);
    if (!m_held)
        rescale(); // what came meanwhile
    Q_EMIT crosshairMoved(moment);
}

void MetricChart::setMoment(std::optional<qint64> moment)
{
    m_moment = moment;
    m_plot->setCrosshair(moment);
    tell();
}

bool MetricChart::isEmpty() const
{
    return std::ranges::none_of(
        m_series, [](const ChartSeries &line) { return std::ranges::any_of(line.points, isMeasured); });
}

void MetricChart::rescale()
{
    if (m_held)
        return;
    double low = 0; // a figure is judged by its distance from nothing
    double high = 0;
    qreal from = std::numeric_limits<qreal>::max();
    qreal to = std::numeric_limits<qreal>::lowest();
    for (const ChartSeries &line : std::as_const(m_series)) {
        for (const QPointF &point : line.points) {
            if (!isMeasured(point))
                continue;
            low = std::min(low, point.y());
            high = std::max(high, point.y());
            from = std::min(from, point.x());
            to = std::max(to, point.x());
        }
    }
    for (const ChartLimit &limit : std::as_const(m_limits))
        high = std::max(high, limit.value);
    if (m_range) {
        from = qreal(m_range->first);
        to = qreal(m_range->second);
    }
    if (from > to)
        from = to = 0;
    m_plot->setRange(qint64(from), qint64(to), niceScale(low, high, unitformat::steps(m_unit)));
    m_plot->setEmptyText(isEmpty() ? m_emptyText : QString());
}

void MetricChart::tell()
{
    QList<ChartLegend::Entry> entries;
    QStringList words;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const ChartSeries &line = m_series[i];
        entries.append({line.name, valueOf(line), line.look < 0 ? int(i) : line.look});
        words.append(
            tr("%1: %2", "a line of a chart and its value").arg(plainLine(line.name), entries.last().value));
    }
    m_legend->setEntries(entries);
    const QString moment =
        m_moment ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*m_moment), QLocale::ShortFormat)
                 : QString();
    m_legend->setMoment(moment);
    m_plot->setAccessibleName(m_title.isEmpty() ? tr("Chart") : m_title);
    m_plot->setAccessibleDescription(isEmpty() ? plain(m_emptyText) : words.join(QLatin1String("; ")));
}

QString MetricChart::valueOf(const ChartSeries &series) const
{
    if (m_moment) {
        const auto point = pointAt(series.points, qreal(*m_moment));
        return unitformat::value(point ? point->y() : qQNaN(), m_unit);
    }
    return unitformat::value(series.points.isEmpty() ? qQNaN() : series.points.last().y(), m_unit);
}

} // namespace hathora
