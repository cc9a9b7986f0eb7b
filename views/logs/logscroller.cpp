// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logscroller.h"

#include "views/spacing.h"
#include "views/typography.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

constexpr int fewestColumns = 20;
constexpr int wheelLines = 3;

} // namespace

LogScroller::LogScroller(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_grid(typography::fixed(font()))
{
    verticalScrollBar()->setSingleStep(wheelLines);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogScroller::barMoved);
}

void LogScroller::setRows(LogRows *rows)
{
    if (LogRows *old = m_stanzas.rows())
        old->disconnect(this);
    m_stanzas.setRows(rows);
    if (rows) {
        connect(rows, &LogRows::appended, this, &LogScroller::arrange);
        connect(rows, &LogRows::dropped, this, &LogScroller::dropRows);
        connect(rows, &LogRows::rearranged, this, &LogScroller::reanchor);
        connect(rows, &LogRows::replaced, this, &LogScroller::restart);
        connect(rows, &QObject::destroyed, this, &LogScroller::restart);
    }
    restart();
}

void LogScroller::restart()
{
    m_stanzas.setRows(m_stanzas.rows());
    m_top = {};
    m_lastSeenId = 0;
    m_widest = 0;
    forgetRows();
    setFollow(Follow::On);
    arrange();
}

void LogScroller::dropRows(int count)
{
    m_top = m_top.row < count ? LogPlace{} : LogPlace{m_top.row - count, m_top.line};
    arrange();
}

/// Rows came between or went: the one that was read stays.
void LogScroller::reanchor()
{
    m_stanzas.forget();
    m_top.row = m_stanzas.rows() && m_topId > 0 ? m_stanzas.rows()->rowNear(m_topId) : 0;
    arrange();
}

void LogScroller::setWrap(Wrap wrap)
{
    m_wrap = wrap;
    m_top.line = 0;
    arrange();
}

void LogScroller::setNumbers(LogNumbers numbers)
{
    m_numbers = numbers;
    arrange();
}

void LogScroller::setTimes(LogTimes times)
{
    m_times = times;
    arrange();
}

void LogScroller::setFollow(Follow follow)
{
    if (follow == m_follow)
        return;
    m_follow = follow;
    const int count = m_stanzas.count();
    m_lastSeenId = follow == Follow::Off && count > 0 ? m_stanzas.rows()->idOf(count - 1) : 0;
    arrange();
    Q_EMIT followChanged(follow);
}

LogLayout LogScroller::layout() const
{
    return {m_stanzas.count(), [this, columns = columns()](int row) {
                return m_wrap == Wrap::Off && !m_stanzas.isUnfolded(m_stanzas.rows()->idOf(row))
                           ? 1
                           : m_stanzas.at(row)->lineCount(columns);
            }};
}

LogPlace LogScroller::end() const
{
    return layout().endAt(visibleLines());
}

void LogScroller::arrange()
{
    const int count = m_stanzas.count();
    if (count > 0) {
        m_top.row = std::clamp(m_top.row, 0, count - 1);
        m_top.line = std::clamp(m_top.line, 0, m_stanzas.at(m_top.row)->lineCount(columns()) - 1);
        m_top = m_follow == Follow::On ? end() : std::min(m_top, end());
        m_topId = m_stanzas.rows()->idOf(m_top.row);
        const int behind = std::min(count, m_top.row + visibleLines() + 1);
        for (int row = m_top.row; row < behind; ++row)
            m_widest = std::max(m_widest, m_stanzas.at(row)->widest());
    }
    updateBars();
    countNewLines();
    viewport()->update();
}

/// The bar's last step is the end, wherever in its row that is.
void LogScroller::updateBars()
{
    const QScopedValueRollback ours(m_movesBars, true);
    const LogPlace last = m_stanzas.count() > 0 ? end() : LogPlace{};
    const int most = last.row + (last.line > 0 ? 1 : 0);
    verticalScrollBar()->setPageStep(visibleLines());
    verticalScrollBar()->setRange(0, most);
    verticalScrollBar()->setValue(m_top == last ? most : m_top.row);
    const int columns = columnsInSight();
    horizontalScrollBar()->setPageStep(columns);
    horizontalScrollBar()->setRange(0, m_wrap == Wrap::On ? 0 : std::max(0, m_widest - columns));
}

void LogScroller::countNewLines()
{
    int fresh = 0;
    if (m_follow == Follow::Off && m_stanzas.rows()) {
        const int seen = m_lastSeenId > 0 ? m_stanzas.rows()->rowNear(m_lastSeenId) : 0;
        const bool isThere = seen < m_stanzas.count() && m_stanzas.rows()->idOf(seen) == m_lastSeenId;
        fresh = m_stanzas.count() - seen - (isThere ? 1 : 0);
    }
    if (std::exchange(m_newLines, fresh) != fresh)
        Q_EMIT newLinesChanged(fresh);
}

/// Whoever scrolls away from the end wants to read; whoever scrolls to it wants to follow.
void LogScroller::goTo(LogPlace place)
{
    const LogPlace last = end();
    m_top = std::min(place, last);
    setFollow(m_top == last ? Follow::On : Follow::Off);
    arrange();
}

void LogScroller::barMoved(int value)
{
    if (!m_movesBars && m_stanzas.count() > 0)
        goTo(value == verticalScrollBar()->maximum() ? end() : LogPlace{value, 0});
}

void LogScroller::scrollLines(int lines)
{
    if (m_stanzas.count() > 0)
        goTo(layout().moved(m_top, lines));
}

void LogScroller::showRow(int row)
{
    if (row < 0 || row >= m_stanzas.count())
        return;
    setFollow(Follow::Off);
    const int lines = layout().distance(m_top, {row, 0}, visibleLines());
    if (lines < 0 || lines >= visibleLines())
        m_top = layout().moved({row, 0}, -visibleLines() / 2);
    arrange();
}

qint64 LogScroller::topId() const
{
    return m_stanzas.count() > 0 ? m_topId : 0;
}

qint64 LogScroller::bottomId() const
{
    if (m_stanzas.count() == 0)
        return 0;
    return m_stanzas.rows()->idOf(layout().moved(m_top, visibleLines() - 1).row);
}

LogPlace LogScroller::placeAt(int y) const
{
    const int line = y >= 0 ? y / m_grid.lineHeight : (y - m_grid.lineHeight + 1) / m_grid.lineHeight;
    return layout().moved(m_top, line);
}

int LogScroller::visibleLines() const
{
    return std::max(1, viewport()->height() / m_grid.lineHeight);
}

LogGutter LogScroller::gutter() const
{
    const int count = m_stanzas.count();
    const qint64 greatest = count > 0 ? m_stanzas.rows()->idOf(count - 1) : 0;
    return {m_grid, {m_numbers, m_times, greatest, longestSource()}};
}

int LogScroller::textLeft() const
{
    return gutter().width();
}

/// One cell less than there is: a wide character that begins in the last one ends in the spare one.
int LogScroller::columnsInSight() const
{
    const int width = viewport()->width() - textLeft() - spacing::within;
    return std::max(fewestColumns, int(width / m_grid.cellWidth) - 1);
}

int LogScroller::columns() const
{
    return m_wrap == Wrap::On ? columnsInSight() : LogStanza::unlimited;
}

int LogScroller::firstCell() const
{
    return horizontalScrollBar()->value();
}

void LogScroller::scrollContentsBy(int, int)
{
    viewport()->update(); // what is in sight is little
}

void LogScroller::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void LogScroller::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_grid = LogGrid(typography::fixed(font()));
    arrange();
}

/// By lines, where the bar would go by rows.
void LogScroller::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = 120;
    const int turned = event->angleDelta().y();
    if (turned == 0)
        return QAbstractScrollArea::wheelEvent(event);
    m_wheel += turned * wheelLines;
    const int lines = m_wheel / notch;
    m_wheel -= lines * notch;
    scrollLines(-lines);
    event->accept();
}

void LogScroller::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return scrollLines(-1);
    case Qt::Key_Down:
        return scrollLines(1);
    case Qt::Key_PageUp:
        return scrollLines(-visibleLines());
    case Qt::Key_PageDown:
        return scrollLines(visibleLines());
    case Qt::Key_Home:
        return goTo({});
    case Qt::Key_End:
        return goTo(end());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace hathora
