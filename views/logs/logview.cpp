// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logview.h"

#include "models/logbuffer.h"
#include "views/logs/logcells.h"
#include "views/spacing.h"
#include "views/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <cmath>

namespace hathora {

namespace {

constexpr int fewestColumns = 20;
constexpr int wheelLines = 3;
constexpr std::chrono::milliseconds dragPause{40};

} // namespace

LogView::LogView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_grid(typography::fixed(font()))
{
    setObjectName(QStringLiteral("logView"));
    setAccessibleName(tr("Log lines"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setLayoutDirection(Qt::LeftToRight);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->setSingleStep(wheelLines);
    m_dragTimer.setInterval(dragPause);
    connect(&m_dragTimer, &QTimer::timeout, this, &LogView::dragBeyond);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::scrolled);
}

void LogView::setBuffer(LogBuffer *buffer)
{
    if (m_buffer)
        m_buffer->disconnect(this);
    m_buffer = buffer;
    if (buffer) {
        connect(buffer, &QAbstractItemModel::rowsInserted, this, &LogView::rowsInserted);
        connect(buffer, &QAbstractItemModel::rowsRemoved, this, &LogView::rowsRemoved);
        connect(buffer, &QAbstractItemModel::modelReset, this, &LogView::reload);
        connect(buffer, &QObject::destroyed, this, &LogView::reload);
    }
    reload();
}

void LogView::reload()
{
    m_layout.clear();
    select({});
    m_hits = {};
    if (m_buffer && m_buffer->rowCount() > 0)
        m_layout.append(cellCounts(0, m_buffer->rowCount() - 1));
    relayout();
}

QList<int> LogView::cellCounts(int first, int last) const
{
    QList<int> counts;
    counts.reserve(last - first + 1);
    for (int row = first; row <= last; ++row)
        counts.append(LogCells::countOf(m_buffer->line(row).content.text));
    return counts;
}

/// Lines only ever arrive at the end.
void LogView::rowsInserted(const QModelIndex &, int first, int last)
{
    m_layout.append(cellCounts(first, last));
    if (m_numbers == LogNumbers::Shown && m_wrap == Wrap::On)
        m_layout.setColumns(columnsInSight()); // a longer number takes room from the text
    updateScrollBars();
    keepEnd();
    viewport()->update();
}

/// Lines only ever leave at the front.
void LogView::rowsRemoved(const QModelIndex &, int, int last)
{
    const int gone = m_layout.rowCount() > last + 1 ? m_layout.firstLine(last + 1) : m_layout.lineCount();
    m_layout.dropFirst(last + 1);
    const QScopedValueRollback itself(m_scrollingItself, true);
    const int top = verticalScrollBar()->value();
    verticalScrollBar()->setValue(top - gone);
    updateScrollBars();
    keepEnd();
    viewport()->update();
}

void LogView::setFollow(Follow follow)
{
    if (follow == m_follow)
        return;
    m_follow = follow;
    keepEnd();
    Q_EMIT followChanged(follow);
}

void LogView::setHits(const LogHits &hits)
{
    m_hits = hits;
    viewport()->update();
}

/// After another width, font or look: what stood at the top stands there again.
void LogView::relayout()
{
    const int top = verticalScrollBar()->value();
    const int row = top < m_layout.lineCount() ? m_layout.rowAt(top) : 0;
    m_layout.setColumns(m_wrap == Wrap::On ? columnsInSight() : LogLayout::unlimited);
    const QScopedValueRollback itself(m_scrollingItself, true);
    updateScrollBars();
    if (row < m_layout.rowCount())
        verticalScrollBar()->setValue(m_layout.firstLine(row));
    keepEnd();
    viewport()->update();
}

void LogView::updateScrollBars()
{
    const QScopedValueRollback itself(m_scrollingItself, true);
    verticalScrollBar()->setPageStep(visibleLines());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.lineCount() - visibleLines()));
    const int columns = columnsInSight();
    horizontalScrollBar()->setPageStep(columns);
    horizontalScrollBar()->setRange(0, m_wrap == Wrap::On ? 0 : std::max(0, m_layout.widest() - columns));
}

void LogView::keepEnd()
{
    if (m_follow == Follow::Off)
        return;
    const QScopedValueRollback itself(m_scrollingItself, true);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

/// Whoever scrolls away from the end wants to read; whoever scrolls to it wants to follow.
void LogView::scrolled()
{
    if (m_scrollingItself)
        return;
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    setFollow(atEnd ? Follow::On : Follow::Off);
}

int LogView::visibleLines() const
{
    return std::max(1, viewport()->height() / m_grid.lineHeight);
}

int LogView::gutterWidth() const
{
    const bool isEmpty = !m_buffer || m_buffer->rowCount() == 0;
    return m_grid.gutterWidth(isEmpty ? 0 : m_buffer->line(m_buffer->rowCount() - 1).number, m_numbers);
}

/// One cell less than there is: a wide character that begins in the last one ends in the spare one.
int LogView::columnsInSight() const
{
    const int width = viewport()->width() - textLeft() - spacing::within;
    return std::max(fewestColumns, int(width / m_grid.cellWidth) - 1);
}

void LogView::showLine(qint64 number)
{
    const int row = m_buffer ? m_buffer->rowOfNumber(number) : -1;
    if (row < 0)
        return;
    setFollow(Follow::Off);
    const int line = m_layout.firstLine(row);
    const int top = verticalScrollBar()->value();
    const QScopedValueRollback itself(m_scrollingItself, true);
    if (line < top || line >= top + visibleLines())
        verticalScrollBar()->setValue(line - visibleLines() / 2);
    viewport()->update();
}

qint64 LogView::topLineNumber() const
{
    if (m_layout.rowCount() == 0)
        return 0;
    const int line = std::min(verticalScrollBar()->value(), m_layout.lineCount() - 1);
    return m_buffer->line(m_layout.rowAt(line)).number;
}

qint64 LogView::bottomLineNumber() const
{
    if (m_layout.rowCount() == 0)
        return 0;
    const int line = std::min(verticalScrollBar()->value() + visibleLines(), m_layout.lineCount()) - 1;
    return m_buffer->line(m_layout.rowAt(line)).number;
}

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter device(viewport());
    if (m_layout.rowCount() == 0 || !m_buffer)
        return;
    LogLinePainter painter(device, typography::fixed(font()), Theme::of(palette()));
    const int columns = m_layout.columns();
    int line = verticalScrollBar()->value() + event->rect().top() / m_grid.lineHeight;
    const int behind = std::min(m_layout.lineCount(), verticalScrollBar()->value() +
                                                          event->rect().bottom() / m_grid.lineHeight + 1);
    while (line < behind) {
        const int row = m_layout.rowAt(line);
        const int within = line - m_layout.firstLine(row);
        const int top = (line - verticalScrollBar()->value()) * m_grid.lineHeight;
        const int firstCell = m_wrap == Wrap::On ? within * columns : horizontalScrollBar()->value();
        paintLine(painter, device, row, firstCell, top);
        if (within == 0)
            painter.drawGutter(m_buffer->line(row), QRect(0, top, gutterWidth(), m_grid.lineHeight),
                               m_numbers);
        ++line;
    }
}

void LogView::paintLine(LogLinePainter &painter, QPainter &device, int row, int firstCell, int top) const
{
    const LogLine &line = m_buffer->line(row);
    const QRect area(textLeft(), top, viewport()->width() - textLeft(), m_grid.lineHeight);
    const QColor ground = m_hits.ground(line.number, Theme::of(palette()));
    if (ground.isValid())
        device.fillRect(QRect(0, top, viewport()->width(), m_grid.lineHeight), ground);
    device.save();
    device.setClipRect(area);
    const int cells = m_wrap == Wrap::On ? m_layout.columns() : columnsInSight() + 2;
    painter.draw(line, LogCells(line.content.text), QPointF(textLeft(), top), firstCell, cells, marksOf(row));
    device.restore();
}

QList<LogMark> LogView::marksOf(int row) const
{
    const LogLine &line = m_buffer->line(row);
    const QString &text = line.content.text;
    const Theme &theme = Theme::of(palette());
    QList<LogMark> marks = m_hits.marksIn(text, theme);
    const auto [begin, end] = m_selection.partOf(line.number, text.size());
    if (begin < end)
        marks.append({begin, end - begin, theme.selection()});
    return marks;
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_grid = LogGrid(typography::fixed(font()));
    relayout();
}

LogPosition LogView::positionAt(const QPoint &point) const
{
    if (m_layout.rowCount() == 0)
        return {};
    const int line = verticalScrollBar()->value() + int(std::floor(qreal(point.y()) / m_grid.lineHeight));
    if (line < 0)
        return {m_buffer->line(0).number, 0};
    if (line >= m_layout.lineCount()) {
        const LogLine &last = m_buffer->line(m_layout.rowCount() - 1);
        return {last.number, last.content.text.size()};
    }
    const int row = m_layout.rowAt(line);
    const int firstCell = m_wrap == Wrap::On ? (line - m_layout.firstLine(row)) * m_layout.columns()
                                             : horizontalScrollBar()->value();
    const int cell = int(std::lround((point.x() - textLeft()) / m_grid.cellWidth));
    const int limit = m_wrap == Wrap::On ? m_layout.columns() : m_layout.widest();
    const LogLine &at = m_buffer->line(row);
    return {at.number, LogCells(at.content.text).indexAt(firstCell + std::clamp(cell, 0, limit))};
}

void LogView::select(const LogSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void LogView::selectAll()
{
    if (m_buffer)
        select(LogSelection::all(*m_buffer));
}

/// By whole lines, from the last line in sight if nothing is selected.
void LogView::extendByLines(int lines)
{
    if (m_layout.rowCount() == 0)
        return;
    LogSelection selection = m_selection;
    if (selection.isEmpty())
        selection.anchor = selection.caret = {bottomLineNumber(), 0};
    select(selection.extendedByLines(*m_buffer, lines));
    showLine(m_selection.caret.line);
}

QString LogView::selectedText() const
{
    return m_buffer ? m_selection.textIn(*m_buffer) : QString();
}

void LogView::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->matches(QKeySequence::SelectPreviousLine))
        return extendByLines(-1);
    if (event->matches(QKeySequence::SelectNextLine))
        return extendByLines(1);
    switch (event->key()) {
    case Qt::Key_Home:
        return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    case Qt::Key_Escape:
        if (!hasSelection())
            break;
        return select({});
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    const LogPosition position = positionAt(event->position().toPoint());
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && m_selection.anchor.line > 0;
    select({extends ? m_selection.anchor : position, position});
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    m_dragAt = event->position().toPoint();
    select({m_selection.anchor, positionAt(m_dragAt)});
    const bool isOutside = m_dragAt.y() < 0 || m_dragAt.y() >= viewport()->height();
    if (isOutside && !m_dragTimer.isActive())
        m_dragTimer.start();
    else if (!isOutside)
        m_dragTimer.stop();
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragTimer.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::LeftButton && hasSelection() && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

/// What stands between two blanks: an id, an address, a path.
void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_buffer && event->button() == Qt::LeftButton)
        select(LogSelection::word(*m_buffer, positionAt(event->position().toPoint())));
}

void LogView::dragBeyond()
{
    const int step = m_dragAt.y() < 0 ? -1 : 1;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    select({m_selection.anchor, positionAt(m_dragAt)});
}

} // namespace hathora
