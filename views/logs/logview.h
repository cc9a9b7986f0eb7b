// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logs/loghits.h"
#include "views/logs/loglayout.h"
#include "views/logs/loglinepainter.h"
#include "views/logs/logselection.h"
#include "views/spacing.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTimer>

namespace hathora {

/// Shows a LogBuffer: draws the lines that can be seen and nothing else, so that its cost does not grow with
/// the log.
///
/// While it follows, the newest line is in sight; scrolling up ends that, scrolling to the end begins it
/// again. Otherwise what is read stays where it is, also when the oldest lines leave. The text runs from left
/// to right in every language.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Wrap { Off, On };
    enum class Follow { Off, On };

    explicit LogView(QWidget *parent = nullptr);

    void setBuffer(LogBuffer *buffer); ///< not owned; null for none

    Wrap wrap() const { return m_wrap; }
    void setWrap(Wrap wrap) { m_wrap = wrap, relayout(); }
    LogNumbers numbers() const { return m_numbers; }
    void setNumbers(LogNumbers numbers) { m_numbers = numbers, relayout(); }
    Follow follow() const { return m_follow; }
    void setFollow(Follow follow);

    void setHits(const LogHits &hits);
    void showLine(qint64 number); ///< ends following
    qint64 topLineNumber() const; ///< of the first line in sight; 0 if there is none
    qint64 bottomLineNumber() const;

    bool hasSelection() const { return !m_selection.isEmpty(); }
    QString selectedText() const; ///< nothing in it controls a terminal
    void selectAll();
    void copy() const;

Q_SIGNALS:
    void followChanged(hathora::LogView::Follow follow);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int, int) override { viewport()->update(); } // what is in sight is little
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void rowsInserted(const QModelIndex &parent, int first, int last);
    void rowsRemoved(const QModelIndex &parent, int first, int last);
    void reload();
    QList<int> cellCounts(int first, int last) const;

    void relayout();
    void updateScrollBars();
    void keepEnd();
    void scrolled();
    int visibleLines() const;
    int gutterWidth() const;
    int textLeft() const { return gutterWidth() + spacing::within; }
    int columnsInSight() const;

    void paintLine(LogLinePainter &painter, QPainter &device, int row, int firstCell, int top) const;
    QList<LogMark> marksOf(int row) const;

    LogPosition positionAt(const QPoint &point) const;
    void select(const LogSelection &selection);
    void extendByLines(int lines);
    void dragBeyond();

    QPointer<LogBuffer> m_buffer;
    LogLayout m_layout;
    LogGrid m_grid;
    LogHits m_hits;
    LogSelection m_selection;
    Wrap m_wrap = Wrap::Off;
    LogNumbers m_numbers = LogNumbers::Hidden;
    Follow m_follow = Follow::On;
    bool m_scrollingItself = false; ///< the scroll bar moves because of us, not of the user
    QPoint m_dragAt;
    QTimer m_dragTimer;
};

} // namespace hathora
