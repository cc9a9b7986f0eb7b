// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logs/loggutter.h"
#include "views/logs/loglayout.h"
#include "views/logs/logstanzas.h"

#include <QAbstractScrollArea>

namespace hathora {

/// Where a view stands in a log: the half of LogView that knows rows, lines of the screen and scroll bars,
/// but not what they look like.
///
/// While it follows, the newest line is in sight. Scrolling up ends that, and what came since is counted;
/// scrolling to the end begins it again. Otherwise what is read stays where it is, also when the oldest lines
/// leave or others come between. The vertical scroll bar counts rows, not lines: nobody measures them all.
class LogScroller : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Wrap { Off, On };
    enum class Follow { Off, On };

    explicit LogScroller(QWidget *parent = nullptr);

    virtual void setRows(LogRows *rows); ///< not owned; null for none
    LogRows *rows() const { return m_stanzas.rows(); }

    Wrap wrap() const { return m_wrap; }
    void setWrap(Wrap wrap);
    LogNumbers numbers() const { return m_numbers; }
    void setNumbers(LogNumbers numbers);
    LogTimes times() const { return m_times; }
    void setTimes(LogTimes times);
    Follow follow() const { return m_follow; }
    void setFollow(Follow follow);

    int newLines() const { return m_newLines; } ///< that came since it stopped following
    qint64 topId() const;                       ///< of the first row in sight; 0 if there is none
    qint64 bottomId() const;
    void showRow(int row); ///< ends following

Q_SIGNALS:
    void followChanged(hathora::LogScroller::Follow follow);
    void newLinesChanged(int count);

protected:
    virtual int longestSource() const = 0; ///< characters beside each line; 0 for none
    virtual void forgetRows() = 0;         ///< what was known by id is nothing now

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

    LogStanzas &stanzas() { return m_stanzas; }
    const LogStanzas &stanzas() const { return m_stanzas; }
    const LogGrid &grid() const { return m_grid; }
    LogGutter gutter() const;
    LogPlace top() const { return m_top; }
    LogPlace placeAt(int y) const; ///< of the viewport; beyond the ends the nearest one
    int columns() const;           ///< that lines are wrapped at
    int firstCell() const;         ///< scrolled to, where they are not
    int textLeft() const;
    int columnsInSight() const;
    int visibleLines() const;
    void scrollLines(int lines);
    /// Brings place, scroll bars and count into line with rows and heights; costs what can be seen.
    void arrange();

private:
    void dropRows(int count);
    void reanchor();
    void restart();
    void barMoved(int value);
    void updateBars();
    void countNewLines();
    void goTo(LogPlace place);
    LogLayout layout() const;
    LogPlace end() const;

    LogStanzas m_stanzas;
    LogGrid m_grid;
    Wrap m_wrap = Wrap::Off;
    LogNumbers m_numbers = LogNumbers::Hidden;
    LogTimes m_times = LogTimes::None;
    Follow m_follow = Follow::On;
    LogPlace m_top;
    qint64 m_topId = 0;      ///< of the row that m_top is in
    qint64 m_lastSeenId = 0; ///< the newest row when it stopped following
    int m_newLines = 0;
    int m_widest = 0;         ///< cells of the widest row that has been in sight
    int m_wheel = 0;          ///< of a turn that makes no line yet
    bool m_movesBars = false; ///< the scroll bars move because of us, not of the user
};

} // namespace hathora
