// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/commandpalette.h"

#include "models/palette/palettesearch.h"
#include "views/errortext.h"
#include "views/icons.h"
#include "views/palette/palettedelegate.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

constexpr int comfortableWidth = 680;
constexpr int mostShown = 12; ///< rows without scrolling
constexpr int longestText = 200;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : Surface(window)
    , m_window(window)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new PlainLabel(PlainLabel::Look::Caption, this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search or run a command"));
    build();
    hide();
    window->installEventFilter(this);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this] { choose(placeguide::Facet::Itself); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

/// The focus moves once more while its parts go, when this is no CommandPalette any more.
CommandPalette::~CommandPalette()
{
    qApp->disconnect(this);
}

void CommandPalette::build()
{
    m_edit->setObjectName(QStringLiteral("palette.text"));
    m_edit->setAccessibleName(tr("What to search or run"));
    m_edit->setPlaceholderText(tr("A name, a command, or an id to look up"));
    m_edit->setMaxLength(longestText);
    m_edit->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(QStringLiteral("palette.note"));
    m_note->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::between, spacing::between, spacing::between, spacing::between);
    column->setSpacing(spacing::between);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
}

void CommandPalette::setSearch(PaletteSearch *search)
{
    leave();
    m_search = search;
    m_list->setModel(search ? &search->model() : nullptr);
    if (search)
        connect(search, &PaletteSearch::askingChanged, this, &CommandPalette::tell);
}

void CommandPalette::open()
{
    openWith({});
}

void CommandPalette::openWith(const QString &text)
{
    if (!m_search)
        return;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_edit->setText(text);
    search(text);
    show();
    raise();
    m_window->activateWindow(); // the keys may have come from a dock that floats
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString &text)
{
    if (!m_search)
        return;
    m_awaited.reset();
    m_search->setText(text);
    tell();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (object == m_edit && event->type() == QEvent::KeyPress)
        return pressed(static_cast<const QKeyEvent &>(*event));
    return Surface::eventFilter(object, event);
}

/// What is for the list goes there although the text has the focus.
bool CommandPalette::pressed(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(event.modifiers().testFlag(Qt::ControlModifier) ? placeguide::Facet::Log
                                                               : placeguide::Facet::Itself);
        return true;
    case Qt::Key_D:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        mark();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent forList(event.type(), event.key(), event.modifiers());
        QCoreApplication::sendEvent(m_list, &forList);
        return true;
    }
    default:
        return false;
    }
}

void CommandPalette::choose(placeguide::Facet facet)
{
    if (!m_search)
        return;
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        if (m_search->canAsk())
            m_search->ask();
        if (m_search->asking() == PaletteSearch::Asking::UnderWay)
            m_awaited = facet;
        return;
    }
    const PaletteEntry entry = m_search->model().entry(index.row());
    leave();
    Q_EMIT chosen(entry, facet);
}

/// The list is made anew; the same line stays chosen, wherever it stands then.
void CommandPalette::mark()
{
    const QModelIndex index = m_list->currentIndex();
    if (!m_search || !index.isValid())
        return;
    const PaletteEntry entry = m_search->model().entry(index.row());
    if (!entry.isPlace())
        return;
    Q_EMIT marked(entry);
    const int row = m_search->model().rowOf(entry.key);
    m_list->setCurrentIndex(m_search->model().index(std::max(0, row), 0));
    tell();
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before.clear();
    if (m_search)
        m_search->setText({}); // nothing is asked for any more
}

/// As large as what was found, in the upper middle of the window.
void CommandPalette::place()
{
    const int rows = std::clamp(m_search ? m_search->model().rowCount() : 0, 0, mostShown);
    const int row = std::max(spacing::rowHeight, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(rows * row);
    m_list->setVisible(rows > 0);
    const int width = std::min(comfortableWidth, m_window->width() - 2 * spacing::groups);
    const int height = std::min(layout()->totalHeightForWidth(width), m_window->height() - spacing::groups);
    setGeometry((m_window->width() - width) / 2,
                std::min(m_window->height() / 10, m_window->height() - height), width, height);
}

void CommandPalette::tell()
{
    if (!m_search)
        return;
    const int rows = m_search->model().rowCount();
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_search->model().index(0, 0));
    switch (m_search->asking()) {
    case PaletteSearch::Asking::UnderWay:
        m_note->setText(tr("Asking the server what this is the id of…"));
        break;
    case PaletteSearch::Asking::Missing:
        m_note->setText(tr("The server knows nothing of this id that this token may see."));
        break;
    case PaletteSearch::Asking::Failed:
        m_note->setText(m_search->error() ? errorText(*m_search->error()).text() : QString());
        break;
    case PaletteSearch::Asking::No:
        m_note->setText(restingNote(rows));
        break;
    }
    place();
    if (m_awaited && m_list->currentIndex().isValid())
        choose(*std::exchange(m_awaited, {}));
}

QString CommandPalette::restingNote(int rows) const
{
    if (rows > 0)
        return tr("Enter opens · Ctrl+Enter opens the log · Ctrl+D marks a favourite · Esc closes");
    return m_search->canAsk() ? tr("Nothing loaded has this name. Enter asks the server whether it is an id.")
                              : tr("Nothing loaded has this name.");
}

/// With the focus somewhere else in the window nobody looks at it any more.
void CommandPalette::followFocus(QWidget *now)
{
    if (!isVisible() || !now || now == this || isAncestorOf(now) || now->window() != window())
        return;
    m_before.clear();
    leave();
}

} // namespace hathora
