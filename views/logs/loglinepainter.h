// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loglevel.h"
#include "views/theme.h"

#include <QFont>
#include <QList>
#include <QPointF>

#include <utility>

class QPainter;

namespace hathora {

struct AnsiStyle;
struct LogParagraph;

/// The size of the grid that a log is drawn in.
struct LogGrid
{
    explicit LogGrid(const QFont &font);

    int widthOf(qsizetype cells) const;

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

    /// Draws the cells from \a firstCell on with the first of them at \a topLeft; \a marks are places in the
    /// paragraph's text.
    void draw(const LogParagraph &paragraph, const QColor &plain, const QPointF &topLeft, int firstCell,
              int cellCount, const QList<LogMark> &marks);

    static QColor levelColour(LogLevel level, const Theme &theme);

private:
    struct Segment
    {
        const LogParagraph &paragraph;
        QPointF topLeft;
        int firstCell;
        qsizetype begin;
        qsizetype end;

        std::pair<qsizetype, qsizetype> clipped(qsizetype start, qsizetype length) const;
    };

    void fillBehind(const Segment &segment, const QColor &plain, const QList<LogMark> &marks);
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
