// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartseries.h"

class QAbstractSeries;
class QChart;
class QColor;
class QXYSeries;

namespace hathora {

struct Theme;

/// The lines of a chart as Qt Charts draws them: one for each run of points, dots for points that stand
/// alone, and an area under a single series and for those that are stacked.
///
/// Points are replaced, never appended: Qt Charts redraws for each one.
class PlotLines
{
public:
    /// \a chart outlives this and has one horizontal and one vertical axis.
    explicit PlotLines(QChart &chart);

    void show(const QList<ChartSeries> &series, int columns, const Theme &theme);

private:
    enum class Kind { Area, Stack, Line, Dashed, Dots };
    struct Shape
    {
        Kind kind;
        int look;
        QList<QPointF> points;
        QList<QPointF> ground = {}; ///< of a stack
    };
    struct Drawn
    {
        QXYSeries *points;
        QXYSeries *ground; ///< null unless it is a stack
    };

    static QList<Shape> shapesOf(const QList<ChartSeries> &series, int columns);
    bool fits(const QList<Shape> &shapes, const Theme &theme) const;
    void rebuild(const QList<Shape> &shapes, const Theme &theme);
    Drawn add(const Shape &shape, const Theme &theme);
    Drawn addArea(const Shape &shape, QColor color);
    void attach(QAbstractSeries *series);

    QChart &m_chart;
    const Theme *m_theme = nullptr;
    QList<Shape> m_shown; ///< without their points
    QList<Drawn> m_lines; ///< owned by the chart, one for each shape
};

} // namespace hathora
