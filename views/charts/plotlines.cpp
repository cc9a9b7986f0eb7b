// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plotlines.h"

#include "views/charts/decimate.h"
#include "views/charts/runs.h"
#include "views/charts/stack.h"
#include "views/theme.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr qreal lineWidth = 1.5;
constexpr qreal dotSize = 3.5;
constexpr float areaOpacity = 0.12F;
constexpr float stackOpacity = 0.35F;
constexpr qreal dashedWidth = 1.2;

/// What lies under the first and the last of a run, and between them.
QList<QPointF> groundOf(const QList<QPointF> &run, const QList<QPointF> &ground)
{
    QList<QPointF> under;
    for (const QPointF &point : ground) {
        if (point.x() >= run.first().x() && point.x() <= run.last().x() && std::isfinite(point.y()))
            under.append(point);
    }
    return under;
}

} // namespace

PlotLines::PlotLines(QChart &chart)
    : m_chart(chart)
{
}

void PlotLines::show(const QList<ChartSeries> &series, int columns, const Theme &theme)
{
    const QList<Shape> shapes = shapesOf(series, columns);
    if (!fits(shapes, theme))
        rebuild(shapes, theme);
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        m_lines[i].points->replace(shapes[i].points);
        if (m_lines[i].ground)
            m_lines[i].ground->replace(shapes[i].ground);
    }
}

QList<PlotLines::Shape> PlotLines::shapesOf(const QList<ChartSeries> &series, int columns)
{
    QList<Shape> shapes;
    const QList<PlacedSeries> all = placed(series);
    const bool isAlone = all.size() == 1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const ChartSeries &line = all[i].series;
        const int look = line.look < 0 ? int(i) : line.look;
        const bool isDashed = line.drawn == ChartDrawn::Dashed;
        const bool isStacked = line.drawn == ChartDrawn::Stacked;
        QList<QPointF> alone;
        const auto parts = runs(line.points);
        for (const QList<QPointF> &part : parts) {
            if (part.size() == 1) {
                alone.append(part.first());
                continue;
            }
            const auto thinned = decimate(part, columns);
            if (isStacked)
                shapes.append({Kind::Stack, look, thinned, groundOf(part, all[i].ground)});
            else if (isAlone && !isDashed)
                shapes.append({Kind::Area, look, thinned});
            shapes.append({isDashed ? Kind::Dashed : Kind::Line, look, thinned});
        }
        if (!alone.isEmpty())
            shapes.append({Kind::Dots, look, alone});
    }
    return shapes;
}

bool PlotLines::fits(const QList<Shape> &shapes, const Theme &theme) const
{
    const auto isAlike = [](const Shape &one, const Shape &other) {
        return one.kind == other.kind && one.look == other.look;
    };
    return m_theme == &theme && std::ranges::equal(m_shown, shapes, isAlike);
}

void PlotLines::rebuild(const QList<Shape> &shapes, const Theme &theme)
{
    m_chart.removeAllSeries();
    m_lines.clear();
    m_shown.clear();
    m_theme = &theme;
    for (const Shape &shape : shapes) {
        m_lines.append(add(shape, theme));
        m_shown.append({shape.kind, shape.look, {}});
    }
}

PlotLines::Drawn PlotLines::add(const Shape &shape, const Theme &theme)
{
    const QColor color = theme.seriesColor(shape.look);
    switch (shape.kind) {
    case Kind::Area:
    case Kind::Stack:
        return addArea(shape, color);
    case Kind::Line:
    case Kind::Dashed: {
        auto *line = new QLineSeries;
        attach(line);
        const bool isDashed = shape.kind == Kind::Dashed;
        const Qt::PenStyle style = isDashed ? Qt::DashLine : Theme::seriesStyle(shape.look);
        line->setPen(QPen(color, isDashed ? dashedWidth : lineWidth, style, Qt::FlatCap, Qt::RoundJoin));
        return {line, nullptr};
    }
    case Kind::Dots:
        break;
    }
    auto *dots = new QScatterSeries;
    attach(dots);
    dots->setMarkerSize(dotSize);
    dots->setPen(Qt::NoPen);
    dots->setBrush(color);
    return {dots, nullptr};
}

PlotLines::Drawn PlotLines::addArea(const Shape &shape, QColor color)
{
    const bool isStack = shape.kind == Kind::Stack;
    auto *upper = new QLineSeries;
    auto *lower = isStack ? new QLineSeries : nullptr;
    auto *area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    if (lower)
        lower->setParent(area);
    attach(area);
    color.setAlphaF(isStack ? stackOpacity : areaOpacity);
    area->setPen(Qt::NoPen);
    area->setBrush(color);
    return {upper, lower};
}

void PlotLines::attach(QAbstractSeries *series)
{
    m_chart.addSeries(series);
    const auto axes = m_chart.axes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

} // namespace hathora
