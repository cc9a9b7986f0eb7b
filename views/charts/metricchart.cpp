// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/metricchart.h"

#include "views/charts/chartlegend.h"
#include "views/charts/chartplot.h"
#include "views/charts/plotgestures.h"
#include "views/charts/runs.h"
#include "views/charts/stack.h"
#include "views/charts/timeticks.h"
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

    connect(m_legend, &ChartLegend::toggled, this, &MetricChart::toggle);
    connect(m_legend, &ChartLegend::soloed, this, &MetricChart::solo);
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
    m_series = series;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (m_series[i].look < 0)
            m_series[i].look = int(i); // it keeps its colour when others are hidden
    }
    showLines();
}

void MetricChart::showLines()
{
    m_shown.clear();
    std::copy_if(m_series.cbegin(), m_series.cend(), std::back_inserter(m_shown),
                 [this](const ChartSeries &line) { return !m_hidden.contains(line.name); });
    rescale();
    m_plot->setSeries(m_shown);
    tell();
}

void MetricChart::toggle(const QString &name)
{
    if (!m_hidden.remove(name))
        m_hidden.insert(name);
    showLines();
}

/// The one that is alone already brings the others back.
void MetricChart::solo(const QString &name)
{
    const bool isAlone = m_shown.size() == 1 && m_shown.first().name == name;
    m_hidden.clear();
    for (const ChartSeries &line : std::as_const(m_series)) {
        if (!isAlone && line.name != name)
            m_hidden.insert(line.name);
    }
    showLines();
}

void MetricChart::setMarkers(const QList<ChartMarker> &markers)
{
    if (markers == m_markers)
        return;
    m_markers = markers;
    m_plot->setMarkers(markers);
    tell();
}

void MetricChart::setZoomable()
{
    connect(m_plot->takeGestures(), &PlotGestures::rangeWanted, this, &MetricChart::rangeWanted);
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

void MetricChart::showTimeRange(qint64 from, qint64 to)
{
    const bool isHeld = std::exchange(m_held, false);
    setTimeRange(from, to);
    m_held = isHeld;
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
        m_shown, [](const ChartSeries &line) { return std::ranges::any_of(line.points, isMeasured); });
}

void MetricChart::rescale()
{
    if (m_held)
        return;
    double low = 0; // a figure is judged by its distance from nothing
    double high = 0;
    qreal from = std::numeric_limits<qreal>::max();
    qreal to = std::numeric_limits<qreal>::lowest();
    const QList<PlacedSeries> lines = placed(m_shown);
    for (const PlacedSeries &line : lines) {
        for (const QPointF &point : line.series.points) {
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
        const bool isHidden = m_hidden.contains(line.name);
        entries.append({line.name, valueOf(line), line.look, line.drawn, isHidden});
        if (isHidden)
            continue;
        words.append(
            tr("%1: %2", "a line of a chart and its value").arg(plainLine(line.name), entries.last().value));
    }
    m_legend->setEntries(entries);
    const QString moment = m_moment ? momentText(*m_moment) : QString();
    m_legend->setMoment(moment);
    m_plot->setAccessibleName(m_title.isEmpty() ? tr("Chart") : m_title);
    if (isEmpty())
        words = {plain(m_emptyText)};
    for (const ChartMarker &marker : std::as_const(m_markers))
        words.append(plainLine(marker.name));
    m_plot->setAccessibleDescription(words.join(QLatin1String("; ")));
}

QString MetricChart::valueOf(const ChartSeries &series) const
{
    if (m_moment) {
        const auto point = pointAt(series.points, qreal(*m_moment));
        return unitformat::exact(point ? point->y() : qQNaN(), m_unit);
    }
    return unitformat::value(series.points.isEmpty() ? qQNaN() : series.points.last().y(), m_unit);
}

} // namespace hathora
