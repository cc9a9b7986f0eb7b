// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/loglinepainter.h"

#include "views/logs/ansicolours.h"
#include "views/logs/logcells.h"
#include "views/spacing.h"
#include "views/tonemark.h"

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

int LogGrid::gutterWidth(qint64 greatestNumber, LogNumbers numbers) const
{
    constexpr qsizetype fewestDigits = 4;
    const int mark = toneMarkSize + spacing::between;
    if (numbers == LogNumbers::Hidden)
        return mark;
    const auto digits = std::max(fewestDigits, QString::number(greatestNumber).size());
    return mark + int(std::ceil(cellWidth * qreal(digits))) + spacing::between;
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

void LogLinePainter::draw(const LogLine &line, const LogCells &cells, const QPointF &topLeft, int firstCell,
                          int cellCount, const QList<LogMark> &marks)
{
    const Segment segment{
        line, cells, topLeft, firstCell, cells.indexAt(firstCell), cells.indexAt(firstCell + cellCount)};
    const QColor plain = levelColour(line.level, m_theme);
    const auto clipped = [&segment](qsizetype start, qsizetype length) {
        return std::pair(std::max(start, segment.begin), std::min(start + length, segment.end));
    };
    for (const AnsiSpan &span : line.content.spans) {
        const auto [begin, end] = clipped(span.start, span.length);
        fill(segment, begin, end, ansiLook(span.style, m_theme, plain).background);
    }
    for (const LogMark &mark : marks) {
        const auto [begin, end] = clipped(mark.start, mark.length);
        fill(segment, begin, end, mark.background);
    }
    qsizetype at = segment.begin;
    for (const AnsiSpan &span : line.content.spans) {
        const auto [begin, end] = clipped(span.start, span.length);
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

void LogLinePainter::drawGutter(const LogLine &line, const QRect &gutter, LogNumbers numbers)
{
    if (line.level == LogLevel::Error || line.level == LogLevel::Warning) {
        const QRectF square(gutter.left() + spacing::within,
                            gutter.top() + (gutter.height() - toneMarkSize) / 2.0, toneMarkSize,
                            toneMarkSize);
        const Tone tone = line.level == LogLevel::Error ? Tone::Failed : Tone::Warning;
        drawToneMark(m_painter, square, tone, levelColour(line.level, m_theme));
    }
    if (numbers == LogNumbers::Hidden)
        return;
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.secondary);
    m_painter.drawText(gutter.adjusted(0, 0, -spacing::within, 0), Qt::AlignRight | Qt::AlignVCenter,
                       QString::number(line.number));
}

qreal LogLinePainter::xOf(const Segment &segment, qsizetype index) const
{
    return segment.topLeft.x() + (segment.cells.cellOf(index) - segment.firstCell) * m_grid.cellWidth;
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
    const QString &text = segment.line.content.text;
    const qreal baseline = segment.topLeft.y() + m_grid.ascent;
    while (begin < end) {
        const Run run = kindOf(text.at(begin));
        qsizetype behind = segment.cells.next(begin);
        while (run != Run::Single && behind < end && kindOf(text.at(behind)) == run)
            behind = segment.cells.next(behind);
        behind = std::min(behind, end);
        m_painter.drawText(QPointF(xOf(segment, begin), baseline), text.mid(begin, behind - begin));
        begin = behind;
    }
}

} // namespace hathora
