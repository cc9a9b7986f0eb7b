// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plotlines.h"
#include "views/charts/plotmarkers.h"
#include "views/charts/plotscale.h"
#include "views/charts/unitformat.h"

#include <QtCharts/QChartView>

#include <optional>

class QValueAxis;

namespace hathora {

class PlotGestures;

/// The area of a MetricChart where the lines are.
///
/// Qt Charts draws the lines. Grid, ticks, limits and cross-hair are drawn here: its own labels cannot tell
/// a date from a time, and its titles and series names parse markup.
class ChartPlot : public QChartView
{
    Q_OBJECT

public:
    explicit ChartPlot(QWidget *parent = nullptr);

    void setUnit(MetricUnit unit);
    void setSeries(const QList<ChartSeries> &series);
    void setLimits(const QList<ChartLimit> &limits);
    void setMarkers(const QList<ChartMarker> &markers);
    void setRange(qint64 from, qint64 to, const NiceScale &values);
    /// What stands there instead of lines; empty where there are some.
    void setEmptyText(const QString &text);
    /// Draws the line and the dots at this moment; nothing is emitted.
    void setCrosshair(std::optional<qint64> moment);

    const PlotScale &scale() const { return m_scale; }

    /// From now on pointer, wheel and keys ask for other stretches of time.
    PlotGestures *takeGestures();

Q_SIGNALS:
    /// The pointer or the arrow keys are on this moment, or no more.
    void crosshairMoved(std::optional<qint64> moment);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void drawTimeTicks(QPainter &painter) const;
    void drawLimits(QPainter &painter) const;
    void drawCrosshair(QPainter &painter) const;
    void stepCrosshair(int points);
    bool navigate(const QKeyEvent &event);
    void tellMarkers(const QPointF &place);

    MetricUnit m_unit = MetricUnit::Count;
    QList<ChartSeries> m_series;
    QList<ChartSeries> m_placed; ///< as they are drawn: stacked ones upon each other
    QList<ChartLimit> m_limits;
    QList<ChartMarker> m_markers;
    PlotScale m_scale;
    QString m_emptyText;
    std::optional<qint64> m_crosshair;
    QValueAxis *m_time;
    QValueAxis *m_value;
    PlotLines m_lines;
    PlotGestures *m_gestures = nullptr; ///< null while the time is not to be chosen here
};

} // namespace hathora
