// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logpicture.h"

#include "models/format.h"
#include "views/logs/logbookmarks.h"
#include "views/logs/logstanzas.h"
#include "views/spacing.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr qreal currentOpacity = 0.22;
constexpr std::chrono::milliseconds leastPause = 10s; ///< that is marked

/// What is written where time passed without a line; empty where it did not.
QString pauseText(const QDateTime &before, const QDateTime &after)
{
    if (!before.isValid() || !after.isValid())
        return {};
    const QDate day = after.toLocalTime().date();
    const auto pause = std::chrono::milliseconds(before.msecsTo(after));
    QStringList parts;
    if (before.toLocalTime().date() != day)
        parts.append(QLocale().toString(day, QLocale::ShortFormat));
    if (pause >= leastPause)
        parts.append(format::duration(pause));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

LogPicture::LogPicture(QPainter &painter, const QFont &font, const Theme &theme, const LogScene &scene,
                       const LogFrame &frame)
    : m_device(painter)
    , m_painter(painter, font, theme)
    , m_font(font)
    , m_theme(theme)
    , m_scene(scene)
    , m_frame(frame)
{
}

void LogPicture::draw(LogPlace from)
{
    int top = 0;
    for (int row = from.row; row < m_scene.stanzas.count() && top < m_frame.size.height(); ++row) {
        const LogStanzas::Stanza stanza = m_scene.stanzas.at(row);
        const int firstLine = row == from.row ? from.line : 0;
        drawRow(*stanza, row, firstLine, top);
        top += (stanza->lineCount(m_frame.columns) - firstLine) * m_frame.grid.lineHeight;
    }
}

void LogPicture::drawRow(const LogStanza &stanza, int row, int firstLine, int top)
{
    const int lines = stanza.lineCount(m_frame.columns);
    const int room = (m_frame.size.height() - top) / m_frame.grid.lineHeight + 1;
    const int height = std::min(lines - firstLine, room) * m_frame.grid.lineHeight;
    const QColor ground = groundOf(stanza, row);
    if (ground.isValid())
        m_device.fillRect(QRect(0, top, m_frame.size.width(), height), ground);
    for (int line = firstLine; line < std::min(lines, firstLine + room); ++line)
        drawPiece(stanza, row, line, top + (line - firstLine) * m_frame.grid.lineHeight);
    if (firstLine > 0)
        return;
    m_frame.gutter.draw(m_device, m_font, m_theme, entryOf(stanza), top);
    drawPause(stanza, row, top);
}

void LogPicture::drawPiece(const LogStanza &stanza, int row, int line, int top)
{
    const auto [paragraph, firstCell] = stanza.piece(line, m_frame.columns);
    const LogGrid &grid = m_frame.grid;
    const int textLeft = m_frame.gutter.width();
    const int room = m_frame.size.width() - textLeft;
    const qreal left = textLeft + (paragraph->indent - m_frame.firstCell) * grid.cellWidth;
    m_device.save();
    m_device.setClipRect(QRect(textLeft, top, room, grid.lineHeight));
    const bool isFold = line == 0 && stanza.fold() != LogStanza::Fold::None;
    if (isFold) {
        const bool isOpen = stanza.fold() == LogStanza::Fold::Unfolded;
        m_device.setFont(m_font);
        m_device.setPen(m_theme.secondary);
        m_device.drawText(QPointF(left - paragraph->indent * grid.cellWidth, top + grid.ascent),
                          isOpen ? QStringLiteral("▾") : QStringLiteral("▸"));
    }
    // Unwrapped, what is scrolled away to the left is not drawn.
    const int hidden =
        m_frame.columns == LogStanza::unlimited ? std::max(0, m_frame.firstCell - paragraph->indent) : 0;
    const int cells = m_frame.columns == LogStanza::unlimited ? int(room / grid.cellWidth) + 2
                                                              : m_frame.columns - paragraph->indent;
    m_painter.draw(*paragraph, textColour(stanza), QPointF(left + hidden * grid.cellWidth, top),
                   firstCell + hidden, cells, marksOf(stanza, *paragraph, row));
    m_device.restore();
}

/// A line above the row, so that nothing moves when an earlier row comes between.
void LogPicture::drawPause(const LogStanza &stanza, int row, int top)
{
    if (row == 0)
        return;
    const QString text = pauseText(m_scene.stanzas.at(row - 1)->row().time, stanza.row().time);
    if (text.isEmpty())
        return;
    m_device.setPen(QPen(m_theme.inputBorder, 1, Qt::DashLine));
    m_device.drawLine(0, top, m_frame.size.width(), top);
    m_device.setFont(m_font);
    const int width = m_frame.grid.widthOf(text.size()) + 2 * spacing::within;
    const QRect label(m_frame.size.width() - width - spacing::between, top + 1, width,
                      m_frame.grid.lineHeight - 1);
    m_device.fillRect(label, m_theme.base);
    m_device.setPen(m_theme.secondary);
    m_device.drawText(label, Qt::AlignCenter, text);
}

LogGutterEntry LogPicture::entryOf(const LogStanza &stanza) const
{
    const LogRow &row = stanza.row();
    const bool isGap = row.kind == LogRow::Kind::Gap;
    return {isGap ? LogLevel::Warning : row.level, m_scene.bookmarks.contains(row.id), row.id,
            isGap && !row.time.isValid() ? QString()
                                         : logTimeText(row.time, m_scene.times, m_scene.reference),
            m_scene.sources.value(row.source)};
}

QColor LogPicture::groundOf(const LogStanza &stanza, int row) const
{
    if (row == m_scene.currentRow)
        return blend(m_theme.base, m_theme.accent, currentOpacity);
    return m_scene.hits.isHit(stanza.text()) ? LogHits::ground(m_theme) : QColor();
}

QColor LogPicture::textColour(const LogStanza &stanza) const
{
    const bool isGap = stanza.row().kind == LogRow::Kind::Gap;
    return LogLinePainter::levelColour(isGap ? LogLevel::Warning : stanza.row().level, m_theme);
}

QList<LogMark> LogPicture::marksOf(const LogStanza &stanza, const LogParagraph &paragraph, int row) const
{
    QList<LogMark> marks = m_scene.hits.marksIn(paragraph.line.text, m_theme);
    const auto [begin, end] = m_scene.selection.partOf(row, stanza.text().size());
    const qsizetype from = std::max<qsizetype>(0, begin - paragraph.start);
    const qsizetype to = std::min(end - paragraph.start, paragraph.line.text.size());
    if (from < to)
        marks.append({from, to - from, m_theme.selection()});
    return marks;
}

} // namespace hathora
