// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logs/loglinepainter.h"
#include "views/logs/logtimes.h"

#include <QRect>

namespace hathora {

/// Whether lines have their number beside them.
enum class LogNumbers { Hidden, Shown };

/// How the process that wrote a line is told: by a colour and, for those who do not see it, by a short name.
struct LogSourceLook
{
    QString name;
    int series = 0; ///< of the theme

    bool operator==(const LogSourceLook &) const = default;
};

/// What stands before a line.
struct LogGutterEntry
{
    LogLevel level = LogLevel::Unknown;
    bool isBookmarked = false;
    qint64 number = 0;
    QString time;
    LogSourceLook source; ///< without a name there is none
};

/// The room before the lines of a log, in columns: marks, number, time and process, as far as they are
/// wanted.
class LogGutter
{
public:
    struct Columns
    {
        LogNumbers numbers = LogNumbers::Hidden;
        LogTimes times = LogTimes::None;
        qint64 greatestNumber = 0;
        int longestSource = 0; ///< characters; 0: there is no such column
    };

    LogGutter(const LogGrid &grid, const Columns &columns);

    int width() const { return m_width; }
    int marksWidth() const { return m_marks.width; } ///< of the first column
    void draw(QPainter &painter, const QFont &font, const Theme &theme, const LogGutterEntry &entry,
              int top) const;

private:
    void drawMarks(QPainter &painter, const Theme &theme, const LogGutterEntry &entry, int top) const;
    void drawSource(QPainter &painter, const Theme &theme, const LogSourceLook &source, int top) const;

    struct Column
    {
        int left = 0;
        int width = 0; ///< 0: it is not there
    };
    Column take(int width);

    LogGrid m_grid;
    int m_width = 0;
    Column m_marks;
    Column m_number;
    Column m_time;
    Column m_source;
};

} // namespace hathora
