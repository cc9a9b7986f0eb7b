// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logs/logbookmarks.h"
#include "views/logs/loghits.h"
#include "views/logs/logscroller.h"
#include "views/logs/logselection.h"

#include <QTimer>

namespace hathora {

/// Shows the rows of a log: draws those that can be seen and nothing else, so that its cost does not grow
/// with the log.
///
/// The row that was clicked or gone to is the current one: bookmarks, jumps and unfolding start there. The
/// text runs from left to right in every language.
class LogView : public LogScroller
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    /// Of the processes that rows tell of by place; none: there is but one, and it need not be told.
    void setSources(const QList<LogSourceLook> &sources);
    const QList<LogSourceLook> &sources() const { return m_sources; }
    void setHits(const LogHits &hits);

    int currentRow() const; ///< -1 if there is none
    void goToRow(int row);  ///< shows it and makes it the current one; -1 does nothing
    using Direction = LogRows::Direction;
    void goToError(Direction direction);
    void toggleBookmark(); ///< of the current row, or else of the first in sight
    void goToBookmark(Direction direction);
    void toggleFold(); ///< of the current row
    LogStanza::Fold usualFold() const { return stanzas().usualFold(); }
    void foldAll(LogStanza::Fold fold);

    static constexpr int mostCopied = 20'000; ///< rows
    bool hasSelection() const { return !m_selection.isEmpty(); }
    QString selectedText() const; ///< of so many rows at most; nothing in it controls a terminal
    int selectedRows() const;
    void selectAll();
    void copy();

Q_SIGNALS:
    void selectionChanged();
    void copiedInPart(int rows); ///< of more that are selected

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    int longestSource() const override;
    void forgetRows() override;

private:
    QDateTime reference() const;
    LogPosition positionAt(const QPoint &point) const;
    bool pressesMark(const QPoint &point);
    void select(const LogSelection &selection);
    void extendByRows(int rows);
    void dragBeyond();

    QList<LogSourceLook> m_sources;
    LogHits m_hits;
    LogBookmarks m_bookmarks;
    LogSelection m_selection;
    bool m_drags = false; ///< the mouse went down on text
    QPoint m_dragAt;
    QTimer m_dragTimer;
};

} // namespace hathora
