// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logbuffer.h"
#include "views/theme.h"

#include <QFont>
#include <QHash>
#include <QPointF>

class QPainter;

namespace hathora {

class LogCells;

/// Whether lines have their number beside them.
enum class LogNumbers { Hidden, Shown };

/// The size of the grid that a log is drawn in, and of the room before it.
struct LogGrid
{
    explicit LogGrid(const QFont &font);

    int gutterWidth(qint64 greatestNumber, LogNumbers numbers) const;

    qreal cellWidth;
    int lineHeight;
    qreal ascent;
};

/// A stretch of a line that lies on a colour of its own.
struct LogMark
{
    qsizetype start = 0;
    qsizetype length = 0;
    QColor background;
};

/// Draws lines of a log into a grid of cells, styled as the line says and marked as the view says.
class LogLinePainter
{
public:
    LogLinePainter(QPainter &painter, const QFont &font, const Theme &theme);

    /// Draws the cells from \a firstCell on with the first of them at \a topLeft.
    void draw(const LogLine &line, const LogCells &cells, const QPointF &topLeft, int firstCell,
              int cellCount, const QList<LogMark> &marks);

    /// Draws what stands before a line: a mark for what is grave, and its number.
    void drawGutter(const LogLine &line, const QRect &gutter, LogNumbers numbers);

    static QColor levelColour(LogLevel level, const Theme &theme);

private:
    struct Segment
    {
        const LogLine &line;
        const LogCells &cells;
        QPointF topLeft;
        int firstCell;
        qsizetype begin;
        qsizetype end;
    };

    void fill(const Segment &segment, qsizetype begin, qsizetype end, const QColor &colour);
    void drawStyled(const Segment &segment, qsizetype begin, qsizetype end, const AnsiStyle &style);
    void drawText(const Segment &segment, qsizetype begin, qsizetype end);
    qreal xOf(const Segment &segment, qsizetype index) const;

    QPainter &m_painter;
    const Theme &m_theme;
    QFont m_font;
    LogGrid m_grid;
};

} // namespace hathora
