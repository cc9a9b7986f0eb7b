// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plotlines.h"

#include "views/charts/decimate.h"
#include "views/charts/runs.h"
#include "views/theme.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <algorithm>

namespace hathora {

namespace {

constexpr qreal lineWidth = 1.5;
constexpr qreal dotSize = 3.5;
constexpr float areaOpacity = 0.12F;

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
    for (qsizetype i = 0; i < shapes.size(); ++i)
        m_lines[i]->replace(shapes[i].points);
}

QList<PlotLines::Shape> PlotLines::shapesOf(const QList<ChartSeries> &series, int columns)
{
    QList<Shape> shapes;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const int look = series[i].look < 0 ? int(i) : series[i].look;
        QList<QPointF> alone;
        const auto parts = runs(series[i].points);
        for (const QList<QPointF> &part : parts) {
            if (part.size() == 1) {
                alone.append(part.first());
                continue;
            }
            const auto thinned = decimate(part, columns);
            if (series.size() == 1)
                shapes.append({Kind::Area, look, thinned});
            shapes.append({Kind::Line, look, thinned});
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

QXYSeries *PlotLines::add(const Shape &shape, const Theme &theme)
{
    QColor color = theme.seriesColor(shape.look);
    const auto attach = [this](QAbstractSeries *series) {
        m_chart.addSeries(series);
        const auto axes = m_chart.axes();
        for (QAbstractAxis *axis : axes)
            series->attachAxis(axis);
    };
    switch (shape.kind) {
    case Kind::Area: {
        auto *upper = new QLineSeries;
        auto *area = new QAreaSeries(upper);
        upper->setParent(area);
        attach(area);
        color.setAlphaF(areaOpacity);
        area->setPen(Qt::NoPen);
        area->setBrush(color);
        return upper;
    }
    case Kind::Line: {
        auto *line = new QLineSeries;
        attach(line);
        line->setPen(QPen(color, lineWidth, Theme::seriesStyle(shape.look), Qt::FlatCap, Qt::RoundJoin));
        return line;
    }
    case Kind::Dots:
        break;
    }
    auto *dots = new QScatterSeries;
    attach(dots);
    dots->setMarkerSize(dotSize);
    dots->setPen(Qt::NoPen);
    dots->setBrush(color);
    return dots;
}

} // namespace hathora
