// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/loglinepainter.h"

#include "views/logs/ansicolours.h"
#include "views/logs/logstanza.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace hathora {

namespace {

constexpr char16_t firstUnplain = 0x300; // below, a fixed-width font keeps the grid by itself

/// Letters that are shaped together or run from right to left are left to Qt in one piece.
bool isJoined(QChar character)
{
    const QChar::Script script = character.script();
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL ||
           (script >= QChar::Script_Devanagari && script <= QChar::Script_Myanmar);
}

enum class Run { Plain, Joined, Single };

Run kindOf(QChar character)
{
    if (character.unicode() < firstUnplain)
        return Run::Plain;
    return isJoined(character) ? Run::Joined : Run::Single;
}

} // namespace

LogGrid::LogGrid(const QFont &font)
{
    // Of many, because one advance may be rounded to whole pixels and a run of them not.
    constexpr int sample = 64;
    const QFontMetricsF metrics(font);
    cellWidth = metrics.horizontalAdvance(QString(sample, u'0')) / sample;
    lineHeight = int(std::ceil(metrics.height())) + 2;
    ascent = metrics.ascent() + 1;
}

int LogGrid::widthOf(qsizetype cells) const
{
    return int(std::ceil(cellWidth * qreal(cells)));
}

LogLinePainter::LogLinePainter(QPainter &painter, const QFont &font, const Theme &theme)
    : m_painter(painter)
    , m_theme(theme)
    , m_font(font)
    , m_grid(font)
{
}

QColor LogLinePainter::levelColour(LogLevel level, const Theme &theme)
{
    switch (level) {
    case LogLevel::Error:
        return theme.failed;
    case LogLevel::Warning:
        return theme.draining;
    case LogLevel::Debug:
        return theme.secondary;
    case LogLevel::Info:
    case LogLevel::Unknown:
        break;
    }
    return theme.text;
}

void LogLinePainter::draw(const LogParagraph &paragraph, const QColor &plain, const QPointF &topLeft,
                          int firstCell, int cellCount, const QList<LogMark> &marks)
{
    const Segment segment{paragraph, topLeft, firstCell, paragraph.cells.indexAt(firstCell),
                          paragraph.cells.indexAt(firstCell + cellCount)};
    fillBehind(segment, plain, marks);
    qsizetype at = segment.begin;
    for (const AnsiSpan &span : paragraph.line.spans) {
        const auto [begin, end] = segment.clipped(span.start, span.length);
        if (begin >= end)
            continue;
        m_painter.setPen(plain);
        drawStyled(segment, at, begin, {});
        m_painter.setPen(ansiLook(span.style, m_theme, plain).text);
        drawStyled(segment, begin, end, span.style);
        at = end;
    }
    m_painter.setPen(plain);
    drawStyled(segment, at, segment.end, {});
}

std::pair<qsizetype, qsizetype> LogLinePainter::Segment::clipped(qsizetype start, qsizetype length) const
{
    return {std::max(start, begin), std::min(start + length, end)};
}

void LogLinePainter::fillBehind(const Segment &segment, const QColor &plain, const QList<LogMark> &marks)
{
    for (const AnsiSpan &span : segment.paragraph.line.spans) {
        const auto [begin, end] = segment.clipped(span.start, span.length);
        fill(segment, begin, end, ansiLook(span.style, m_theme, plain).background);
    }
    for (const LogMark &mark : marks) {
        const auto [begin, end] = segment.clipped(mark.start, mark.length);
        fill(segment, begin, end, mark.background);
    }
}

qreal LogLinePainter::xOf(const Segment &segment, qsizetype index) const
{
    return segment.topLeft.x() +
           (segment.paragraph.cells.cellOf(index) - segment.firstCell) * m_grid.cellWidth;
}

void LogLinePainter::fill(const Segment &segment, qsizetype begin, qsizetype end, const QColor &colour)
{
    if (begin >= end || !colour.isValid())
        return;
    const qreal left = xOf(segment, begin);
    m_painter.fillRect(QRectF(left, segment.topLeft.y(), xOf(segment, end) - left, m_grid.lineHeight),
                       colour);
}

void LogLinePainter::drawStyled(const Segment &segment, qsizetype begin, qsizetype end,
                                const AnsiStyle &style)
{
    if (begin >= end)
        return;
    QFont font = m_font;
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setUnderline(style.underline);
    font.setStrikeOut(style.strikeOut);
    m_painter.setFont(font);
    drawText(segment, begin, end);
}

void LogLinePainter::drawText(const Segment &segment, qsizetype begin, qsizetype end)
{
    const QString &text = segment.paragraph.line.text;
    const qreal baseline = segment.topLeft.y() + m_grid.ascent;
    while (begin < end) {
        const Run run = kindOf(text.at(begin));
        qsizetype behind = segment.paragraph.cells.next(begin);
        while (run != Run::Single && behind < end && kindOf(text.at(behind)) == run)
            behind = segment.paragraph.cells.next(behind);
        behind = std::min(behind, end);
        m_painter.drawText(QPointF(xOf(segment, begin), baseline), text.mid(begin, behind - begin));
        begin = behind;
    }
}

} // namespace hathora
