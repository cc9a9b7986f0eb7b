// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logview.h"

#include "views/logs/logpicture.h"
#include "views/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr std::chrono::milliseconds dragPause{40};

} // namespace

LogView::LogView(QWidget *parent)
    : LogScroller(parent)
{
    setObjectName(QStringLiteral("logView"));
    setAccessibleName(tr("Log lines"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setLayoutDirection(Qt::LeftToRight);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_dragTimer.setInterval(dragPause);
    connect(&m_dragTimer, &QTimer::timeout, this, &LogView::dragBeyond);
}

void LogView::setSources(const QList<LogSourceLook> &sources)
{
    if (sources == m_sources)
        return;
    m_sources = sources;
    arrange();
}

int LogView::longestSource() const
{
    qsizetype longest = 0;
    for (const LogSourceLook &source : m_sources)
        longest = std::max(longest, source.name.size());
    return int(longest);
}

void LogView::forgetRows()
{
    m_bookmarks.clear();
    m_hits = {};
    select({});
}

void LogView::setHits(const LogHits &hits)
{
    m_hits = hits;
    viewport()->update();
}

int LogView::currentRow() const
{
    return rows() && m_selection.caret.id > 0 ? rows()->rowOf(m_selection.caret.id) : -1;
}

void LogView::goToRow(int row)
{
    if (row < 0 || row >= stanzas().count())
        return;
    showRow(row);
    const LogPosition begin{rows()->idOf(row), 0};
    select({begin, begin});
}

void LogView::goToError(Direction direction)
{
    if (!rows())
        return;
    const int current = currentRow();
    const bool isForward = direction == Direction::Forward;
    const int start =
        current >= 0 ? current : rows()->rowOf(isForward ? topId() : bottomId()) + (isForward ? -1 : 1);
    goToRow(rows()->nextOfLevel(LogLevel::Error, start, direction));
}

void LogView::toggleBookmark()
{
    const int current = currentRow();
    const qint64 id = current >= 0 ? rows()->idOf(current) : topId();
    if (id > 0)
        m_bookmarks.toggle(id);
    viewport()->update();
}

void LogView::goToBookmark(Direction direction)
{
    if (!rows())
        return;
    const int current = currentRow();
    goToRow(m_bookmarks.next(*rows(), current >= 0 ? current : rows()->rowOf(topId()) - 1, direction));
}

void LogView::toggleFold()
{
    if (currentRow() < 0)
        return;
    stanzas().toggle(m_selection.caret.id);
    arrange();
}

void LogView::foldAll(LogStanza::Fold fold)
{
    stanzas().foldAll(fold);
    arrange();
}

LogPosition LogView::positionAt(const QPoint &point) const
{
    if (stanzas().count() == 0)
        return {};
    const LogPlace place = placeAt(point.y());
    const qint64 id = rows()->idOf(place.row);
    const LogStanzas::Stanza stanza = stanzas().at(place.row);
    const bool isBelow = point.y() >= viewport()->height() && place.row == stanzas().count() - 1;
    if (isBelow)
        return {id, stanza->text().size()};
    const auto [paragraph, firstCell] = stanza->piece(place.line, columns());
    const int cell = int(std::lround((point.x() - textLeft()) / grid().cellWidth)) - paragraph->indent;
    const int from = firstCell + this->firstCell();
    const int limit =
        columns() == LogStanza::unlimited ? paragraph->cells.count() : columns() - paragraph->indent;
    return {id, paragraph->start + paragraph->cells.indexAt(from + std::clamp(cell, 0, limit))};
}

/// The mark of a row that unfolds, and the margin where bookmarks stand.
bool LogView::pressesMark(const QPoint &point)
{
    if (stanzas().count() == 0)
        return false;
    const LogPlace place = placeAt(point.y());
    const qint64 id = rows()->idOf(place.row);
    const LogStanzas::Stanza stanza = stanzas().at(place.row);
    const int indent = stanza->paragraphs().constFirst().indent;
    if (point.x() < gutter().marksWidth()) {
        m_bookmarks.toggle(id);
        viewport()->update();
        return true;
    }
    const bool isOnFold = stanza->fold() != LogStanza::Fold::None && place.line == 0 && firstCell() == 0 &&
                          point.x() >= textLeft() && point.x() < textLeft() + grid().widthOf(indent);
    if (isOnFold) {
        stanzas().toggle(id);
        arrange();
    }
    return isOnFold;
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
    select(LogSelection::all(stanzas()));
}

/// By whole rows, from the last row in sight if nothing is selected.
void LogView::extendByRows(int rows)
{
    if (stanzas().count() == 0)
        return;
    LogSelection selection = m_selection;
    if (selection.caret.id == 0)
        selection.anchor = selection.caret = {bottomId(), 0};
    select(selection.extendedByRows(stanzas(), rows));
    showRow(currentRow());
}

int LogView::selectedRows() const
{
    const LogRange range = m_selection.in(stanzas());
    return range.isEmpty() ? 0 : std::min(range.lastRow + 1, stanzas().count()) - range.firstRow;
}

QString LogView::selectedText() const
{
    return textOf(stanzas(), m_selection.in(stanzas()), mostCopied);
}

void LogView::copy()
{
    if (!hasSelection())
        return;
    QGuiApplication::clipboard()->setText(selectedText());
    if (selectedRows() > mostCopied)
        Q_EMIT copiedInPart(mostCopied);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->matches(QKeySequence::SelectPreviousLine))
        return extendByRows(-1);
    if (event->matches(QKeySequence::SelectNextLine))
        return extendByRows(1);
    if (event->key() == Qt::Key_Escape && hasSelection())
        return select({});
    LogScroller::keyPressEvent(event);
}

/// Times are told from the row that is current, or else from the newest one.
QDateTime LogView::reference() const
{
    const int current = currentRow();
    const int row = current >= 0 ? current : stanzas().count() - 1;
    return row >= 0 ? stanzas().at(row)->row().time : QDateTime();
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (stanzas().count() == 0)
        return;
    const LogScene scene{stanzas(),    m_bookmarks, m_hits, m_sources, m_selection.in(stanzas()),
                         currentRow(), reference(), times()};
    const LogFrame frame{grid(), gutter(), columns(), firstCell(), viewport()->size()};
    LogPicture(painter, typography::fixed(font()), Theme::of(palette()), scene, frame).draw(top());
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return LogScroller::mousePressEvent(event);
    const QPoint point = event->position().toPoint();
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && m_selection.anchor.id > 0;
    if (!extends && pressesMark(point))
        return;
    m_drags = true;
    const LogPosition position = positionAt(point);
    select({extends ? m_selection.anchor : position, position});
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drags)
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
    m_drags = false;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::LeftButton && hasSelection() && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

/// What stands between two blanks: an id, an address, a path.
void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (rows() && event->button() == Qt::LeftButton)
        select(LogSelection::word(stanzas(), positionAt(event->position().toPoint())));
}

void LogView::dragBeyond()
{
    scrollLines(m_dragAt.y() < 0 ? -1 : 1);
    select({m_selection.anchor, positionAt(m_dragAt)});
}

} // namespace hathora
