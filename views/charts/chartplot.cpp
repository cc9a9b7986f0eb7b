// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartplot.h"

#include "views/charts/plotgestures.h"
#include "views/charts/runs.h"
#include "views/charts/stack.h"
#include "views/charts/timeticks.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

/// Room for the usual labels, so that charts below each other have their times below each other.
constexpr int narrowestLabels = 48;
constexpr int pixelsAColumn = 2;
constexpr int pixelsATimeTick = 68;
constexpr qreal dotRadius = 3;

/// A line of one device pixel stays one under any position.
qreal crisp(qreal position)
{
    return std::floor(position) + 0.5;
}

QChart *emptyChart()
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

QValueAxis *hiddenAxis(QChart &chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis;
    axis->setVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

ChartPlot::ChartPlot(QWidget *parent)
    : QChartView(emptyChart(), parent)
    , m_time(hiddenAxis(*chart(), Qt::AlignBottom))
    , m_value(hiddenAxis(*chart(), Qt::AlignLeft))
    , m_lines(*chart())
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // Qt would have a nameless child take the keyboard
    setBackgroundBrush(Qt::NoBrush);
}

void ChartPlot::setUnit(MetricUnit unit)
{
    m_unit = unit;
    arrange();
}

void ChartPlot::setSeries(const QList<ChartSeries> &series)
{
    m_series = series;
    m_placed.clear();
    for (const PlacedSeries &each : placed(series))
        m_placed.append(each.series);
    arrange();
}

void ChartPlot::setLimits(const QList<ChartLimit> &limits)
{
    m_limits = limits;
    viewport()->update();
}

void ChartPlot::setMarkers(const QList<ChartMarker> &markers)
{
    m_markers = markers;
    viewport()->update();
}

PlotGestures *ChartPlot::takeGestures()
{
    if (!m_gestures)
        m_gestures = new PlotGestures(*this);
    return m_gestures;
}

void ChartPlot::setRange(qint64 from, qint64 to, const NiceScale &values)
{
    m_scale.from = from;
    m_scale.to = std::max(to, from + 1);
    m_scale.values = values;
    m_time->setRange(double(m_scale.from), double(m_scale.to));
    m_value->setRange(values.from, values.to);
    arrange();
}

void ChartPlot::setEmptyText(const QString &text)
{
    m_emptyText = plain(text);
    viewport()->update();
}

void ChartPlot::setCrosshair(std::optional<qint64> moment)
{
    if (m_crosshair == moment)
        return;
    m_crosshair = moment;
    viewport()->update();
}

void ChartPlot::drawBackground(QPainter *painter, const QRectF &rect)
{
    const Theme &theme = Theme::of(palette());
    painter->fillRect(rect, theme.base);
    const QFontMetricsF metrics(painter->font());
    const QColor grid = blend(theme.base, theme.border, 0.5);
    const auto ticks = m_scale.values.ticks();
    for (const double tick : ticks) {
        const qreal y = crisp(m_scale.y(tick));
        painter->setPen(QPen(tick == m_scale.values.from ? theme.border : grid, 1));
        painter->drawLine(QPointF(m_scale.area.left(), y), QPointF(m_scale.area.right(), y));
        painter->setPen(theme.secondary);
        painter->drawText(
            QRectF(0, y - metrics.height() / 2, m_scale.area.left() - spacing::between, metrics.height()),
            int(Qt::AlignRight | Qt::AlignVCenter), unitformat::tick(tick, m_unit));
    }
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &)
{
    drawTimeTicks(*painter);
    drawMarkers(*painter, m_scale, m_markers, Theme::of(palette()));
    drawLimits(*painter);
    if (!m_emptyText.isEmpty()) {
        painter->setPen(Theme::of(palette()).secondary);
        painter->drawText(m_scale.area, int(Qt::AlignCenter | Qt::TextWordWrap), m_emptyText);
    }
    if (m_crosshair && *m_crosshair >= m_scale.from && *m_crosshair <= m_scale.to)
        drawCrosshair(*painter);
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void ChartPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        arrange();
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const bool inside = m_scale.area.adjusted(-2, -2, 2, 2).contains(event->position());
    Q_EMIT crosshairMoved(inside ? std::optional(m_scale.time(event->position().x())) : std::nullopt);
    tellMarkers(event->position());
}

void ChartPlot::tellMarkers(const QPointF &place)
{
    QStringList words;
    for (const ChartMarker &marker : markersAt(m_scale, m_markers, place))
        words.append(marker.name);
    const QString text = words.join(u'\n');
    if (!text.isEmpty())
        showPlainToolTip(mapToGlobal(place.toPoint()), text, this);
}

void ChartPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT crosshairMoved(std::nullopt);
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    if (!underMouse())
        Q_EMIT crosshairMoved(std::nullopt);
}

/// Nearer, farther and along, about what is pointed at.
bool ChartPlot::navigate(const QKeyEvent &event)
{
    if (!m_gestures)
        return false;
    constexpr double nearer = 0.5;
    constexpr double aStep = 0.2;
    const bool isAlong = event.modifiers().testFlag(Qt::ControlModifier);
    const qint64 anchor = m_crosshair.value_or((m_scale.from + m_scale.to) / 2);
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        m_gestures->zoom(nearer, anchor);
    else if (event.key() == Qt::Key_Minus)
        m_gestures->zoom(1 / nearer, anchor);
    else if (isAlong && event.key() == Qt::Key_Left)
        m_gestures->pan(-aStep);
    else if (isAlong && event.key() == Qt::Key_Right)
        m_gestures->pan(aStep);
    else
        return false;
    return true;
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    if (navigate(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        return stepCrosshair(-1);
    case Qt::Key_Right:
        return stepCrosshair(1);
    case Qt::Key_Escape:
        if (m_crosshair)
            Q_EMIT crosshairMoved(std::nullopt);
        else
            event->ignore();
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartPlot::arrange()
{
    const QFontMetricsF metrics(font());
    qreal labels = narrowestLabels;
    const auto ticks = m_scale.values.ticks();
    for (const double tick : ticks)
        labels = std::max(labels, metrics.horizontalAdvance(unitformat::tick(tick, m_unit)));
    const qreal left = labels + spacing::between + spacing::within;
    m_scale.area =
        QRectF(viewport()->rect())
            .adjusted(left, metrics.height() / 2 + 2, -spacing::around, -metrics.height() - spacing::between);
    if (m_scale.area.width() < pixelsAColumn || m_scale.area.height() < 1)
        return;
    chart()->setPlotArea(m_scale.area);
    m_lines.show(m_series, int(m_scale.area.width()) / pixelsAColumn, Theme::of(palette()));
    resetCachedContent();
    viewport()->update();
}

void ChartPlot::drawTimeTicks(QPainter &painter) const
{
    if (m_scale.to - m_scale.from <= 1) // nothing says which time it is about
        return;
    const Theme &theme = Theme::of(palette());
    const int most = std::max(2, int(m_scale.area.width()) / pixelsATimeTick);
    const auto ticks = timeTicks(m_scale.from, m_scale.to, most, QTimeZone::systemTimeZone());
    const QFontMetricsF metrics(painter.font());
    for (const TimeTick &tick : ticks) {
        const qreal x = crisp(m_scale.x(qreal(tick.at)));
        const qreal bottom = m_scale.area.bottom();
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + spacing::within));
        QRectF label(0, bottom + spacing::within + 1, metrics.horizontalAdvance(tick.label) + 2,
                     metrics.height());
        label.moveLeft(std::clamp(x - label.width() / 2, 0.0, qreal(viewport()->width()) - label.width()));
        painter.setPen(tick.isDate ? theme.text : theme.secondary);
        painter.drawText(label, int(Qt::AlignCenter), tick.label);
    }
}

void ChartPlot::drawLimits(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const QFontMetricsF metrics(painter.font());
    for (const ChartLimit &limit : m_limits) {
        const qreal y = crisp(m_scale.y(limit.value));
        if (y < m_scale.area.top() - 1 || y > m_scale.area.bottom())
            continue;
        painter.setPen(QPen(theme.tone(Tone::Warning), 1, Qt::DashLine));
        painter.drawLine(QPointF(m_scale.area.left(), y), QPointF(m_scale.area.right(), y));
        const QString name =
            metrics.elidedText(plainLine(limit.name), Qt::ElideRight, m_scale.area.width() / 2);
        QRectF label(0, 0, metrics.horizontalAdvance(name) + 2 * spacing::within, metrics.height());
        label.moveTopRight(QPointF(m_scale.area.right(), y + 1));
        QColor ground = theme.base;
        ground.setAlphaF(0.8F);
        painter.fillRect(label, ground);
        painter.setPen(theme.secondary);
        painter.drawText(label, int(Qt::AlignCenter), name);
    }
}

void ChartPlot::drawCrosshair(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const qreal x = crisp(m_scale.x(qreal(*m_crosshair)));
    painter.setPen(QPen(theme.secondary, 1));
    painter.drawLine(QPointF(x, m_scale.area.top()), QPointF(x, m_scale.area.bottom()));
    for (qsizetype i = 0; i < m_placed.size(); ++i) {
        const auto point = pointAt(m_placed[i].points, qreal(*m_crosshair));
        if (!point || !m_scale.area.adjusted(-1, -1, 1, 1).contains(m_scale.map(*point)))
            continue;
        const int look = m_placed[i].look < 0 ? int(i) : m_placed[i].look;
        painter.setPen(QPen(theme.base, 1.5));
        painter.setBrush(theme.seriesColor(look));
        painter.drawEllipse(m_scale.map(*point), dotRadius, dotRadius);
    }
}

void ChartPlot::stepCrosshair(int points)
{
    if (m_series.isEmpty() || m_series.first().points.isEmpty())
        return;
    const auto &line = m_series.first().points;
    qsizetype index = line.size() - 1; // the first press of a key finds the newest value
    if (m_crosshair) {
        const auto here = std::lower_bound(line.cbegin(), line.cend(), qreal(*m_crosshair),
                                           [](const QPointF &point, qreal x) { return point.x() < x; });
        index = std::clamp<qsizetype>(here - line.cbegin() + points, 0, line.size() - 1);
    }
    Q_EMIT crosshairMoved(qint64(line[index].x()));
}

} // namespace hathora
