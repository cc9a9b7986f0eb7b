// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/lanepainter.h"

#include "views/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace hathora::lanes {

namespace {

constexpr int leastHeight = 3; ///< one process among thousands is still seen
constexpr qreal paleness = 0.45;
constexpr qreal groundTint = 0.2;
constexpr qreal markSize = 7;

// The order from the foot up: what runs carries the rest.
constexpr std::array<size_t, laneTones.size()> order{1, 2, 3, 0, 4};

// In the order of laneTones.
constexpr std::array patterns{Qt::Dense5Pattern, Qt::SolidPattern, Qt::BDiagPattern, Qt::DiagCrossPattern,
                              Qt::HorPattern};

/// Cells that look alike are one shape: a quiet fleet is one rectangle, whatever the number of columns.
void drawRun(QPainter &painter, const QRect &area, const LaneCell &cell, qreal perProcess, const Theme &theme)
{
    int foot = area.top() + area.height();
    for (const size_t tone : order) {
        const int count = cell.processes.at(tone);
        if (count == 0)
            continue;
        const int height = std::min(std::max(qRound(count * perProcess), leastHeight), foot - area.top());
        const QRect shape(area.left(), foot - height, area.width(), height);
        drawState(painter, shape, tone, theme, cell.knowledge);
        foot -= height;
    }
}

} // namespace

void drawState(QPainter &painter, const QRect &shape, size_t tone, const Theme &theme,
               LaneCell::Knowledge knowledge)
{
    const bool isPale = knowledge != LaneCell::Knowledge::Counted;
    const QColor full = theme.tone(laneTones.at(tone));
    const QColor color = isPale ? blend(theme.base, full, paleness) : full;
    const Qt::BrushStyle pattern = patterns.at(tone);
    if (pattern != Qt::SolidPattern) {
        painter.fillRect(shape, blend(theme.base, color, groundTint));
        // The edge tells where a pattern ends.
        painter.fillRect(QRect(shape.left(), shape.top(), shape.width(), 1), color);
        painter.fillRect(shape, QBrush(color, pattern));
    } else {
        painter.fillRect(shape, color);
    }
}

void drawBuilt(QPainter &painter, const QPointF &centre, const Theme &theme)
{
    painter.setPen(QPen(theme.text, 1));
    painter.setBrush(theme.base);
    painter.drawRect(QRectF(centre.x() - markSize / 2, centre.y() - markSize / 2, markSize, markSize));
}

void drawDeployed(QPainter &painter, const QPointF &back, const Theme &theme)
{
    painter.setPen(QPen(theme.text, 1));
    painter.setBrush(theme.text);
    painter.drawPolygon(QPolygonF{QPointF(back.x(), back.y() - markSize / 2),
                                  QPointF(back.x() + markSize, back.y()),
                                  QPointF(back.x(), back.y() + markSize / 2)});
}

void draw(QPainter &painter, const QRect &area, const QList<LaneCell> &cells, int most, const Theme &theme)
{
    const qreal perProcess = qreal(area.height()) / std::max(1, most);
    for (qsizetype begin = 0; begin < cells.size();) {
        qsizetype end = begin + 1;
        while (end < cells.size() && cells.at(end).processes == cells.at(begin).processes &&
               cells.at(end).knowledge == cells.at(begin).knowledge)
            ++end;
        const QRect run(area.left() + int(begin) * pixelsAColumn, area.top(),
                        int(end - begin) * pixelsAColumn, area.height());
        drawRun(painter, run, cells.at(begin), perProcess, theme);
        begin = end;
    }
}

} // namespace hathora::lanes
