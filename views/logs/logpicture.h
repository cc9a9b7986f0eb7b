// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logs/loggutter.h"
#include "views/logs/loghits.h"
#include "views/logs/loglayout.h"
#include "views/logs/logselection.h"

#include <QSize>

namespace hathora {

class LogStanza;
class LogStanzas;
class LogBookmarks;
struct LogParagraph;

/// What a picture of a log shows.
struct LogScene
{
    const LogStanzas &stanzas;
    const LogBookmarks &bookmarks;
    const LogHits &hits;
    const QList<LogSourceLook> &sources;
    LogRange selection;
    int currentRow;      ///< -1 if there is none
    QDateTime reference; ///< that relative times are told from
    LogTimes times;
};

/// Where it shows it.
struct LogFrame
{
    LogGrid grid;
    LogGutter gutter;
    int columns; ///< that lines are wrapped at, or LogStanza::unlimited
    int firstCell;
    QSize size;
};

/// Draws the rows of a log from one place on, as far as there is room.
class LogPicture
{
public:
    LogPicture(QPainter &painter, const QFont &font, const Theme &theme, const LogScene &scene,
               const LogFrame &frame);

    void draw(LogPlace from);

private:
    void drawRow(const LogStanza &stanza, int row, int firstLine, int top);
    void drawPiece(const LogStanza &stanza, int row, int line, int top);
    void drawPause(const LogStanza &stanza, int row, int top);
    LogGutterEntry entryOf(const LogStanza &stanza) const;
    QColor groundOf(const LogStanza &stanza, int row) const;
    QColor textColour(const LogStanza &stanza) const;
    QList<LogMark> marksOf(const LogStanza &stanza, const LogParagraph &paragraph, int row) const;

    QPainter &m_device;
    LogLinePainter m_painter;
    QFont m_font;
    const Theme &m_theme;
    const LogScene &m_scene;
    const LogFrame &m_frame;
};

} // namespace hathora
