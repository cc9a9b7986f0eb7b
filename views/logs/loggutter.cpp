// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/loggutter.h"

#include "views/spacing.h"
#include "views/tonemark.h"

#include <QPainter>
#include <QPolygon>

#include <algorithm>

namespace hathora {

namespace {

constexpr int ribbonWidth = 5; ///< of a bookmark
constexpr int stripeWidth = 3; ///< in the colour of a process
constexpr int fewestDigits = 4;

} // namespace

LogGutter::LogGutter(const LogGrid &grid, const Columns &columns)
    : m_grid(grid)
{
    m_marks = take(ribbonWidth + toneMarkSize + spacing::within);
    if (columns.numbers == LogNumbers::Shown) {
        const auto digits = std::max<qsizetype>(fewestDigits, QString::number(columns.greatestNumber).size());
        m_number = take(grid.widthOf(digits));
    }
    if (columns.times != LogTimes::None)
        m_time = take(grid.widthOf(logTimeCells));
    if (columns.longestSource > 0)
        m_source = take(stripeWidth + spacing::within + grid.widthOf(columns.longestSource));
}

LogGutter::Column LogGutter::take(int width)
{
    const Column column{m_width, width};
    m_width += width + spacing::between;
    return column;
}

void LogGutter::draw(QPainter &painter, const QFont &font, const Theme &theme, const LogGutterEntry &entry,
                     int top) const
{
    drawMarks(painter, theme, entry, top);
    painter.setFont(font);
    painter.setPen(theme.secondary);
    const auto write = [&](const Column &column, const QString &text) {
        painter.drawText(QRect(column.left, top, column.width, m_grid.lineHeight),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    if (m_number.width > 0)
        write(m_number, QString::number(entry.number));
    if (m_time.width > 0)
        write(m_time, entry.time);
    if (m_source.width > 0 && !entry.source.name.isEmpty())
        drawSource(painter, theme, entry.source, top);
}

void LogGutter::drawMarks(QPainter &painter, const Theme &theme, const LogGutterEntry &entry, int top) const
{
    if (entry.isBookmarked) {
        const int bottom = top + m_grid.lineHeight - 2;
        const QPolygon ribbon({QPoint(0, top + 2), QPoint(ribbonWidth, top + 2), QPoint(ribbonWidth, bottom),
                               QPoint(ribbonWidth / 2, bottom - 3), QPoint(0, bottom)});
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text);
        painter.drawPolygon(ribbon);
        painter.setBrush(Qt::NoBrush);
    }
    if (entry.level != LogLevel::Error && entry.level != LogLevel::Warning)
        return;
    const QRectF square(m_marks.left + ribbonWidth + spacing::within / 2,
                        top + (m_grid.lineHeight - toneMarkSize) / 2.0, toneMarkSize, toneMarkSize);
    const Tone tone = entry.level == LogLevel::Error ? Tone::Failed : Tone::Warning;
    drawToneMark(painter, square, tone, LogLinePainter::levelColour(entry.level, theme));
}

void LogGutter::drawSource(QPainter &painter, const Theme &theme, const LogSourceLook &source, int top) const
{
    const QColor colour = theme.seriesColor(source.series);
    painter.fillRect(QRect(m_source.left, top, stripeWidth, m_grid.lineHeight), colour);
    const int left = m_source.left + stripeWidth + spacing::within;
    painter.setPen(colour);
    painter.drawText(QRect(left, top, m_source.left + m_source.width - left, m_grid.lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, source.name);
}

} // namespace hathora
