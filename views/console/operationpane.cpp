// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/operationpane.h"

#include "views/console/operationlist.h"
#include "views/icons.h"
#include "views/spacing.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hathora {

OperationPane::OperationPane(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_tabs(new QTabWidget(this))
    , m_operations(new OperationList(QStringLiteral("console.operations"), tr("Operations of the API"),
                                     tr("The list of operations is being read.")))
    , m_favourites(new OperationList(QStringLiteral("console.favourites"), tr("Favourites"),
                                     tr("Fill in a request and press the star to keep it here.")))
    , m_history(new OperationList(QStringLiteral("console.history"), tr("Sent before"),
                                  tr("What you send is listed here.")))
{
    setObjectName(QStringLiteral("console.choice"));
    setMinimumWidth(spacing::sidePanel);
    m_search->setObjectName(QStringLiteral("console.search"));
    m_search->setAccessibleName(tr("Search the operations"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_tabs->setObjectName(QStringLiteral("console.lists"));
    m_tabs->setAccessibleName(tr("What to choose from"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(true);
    m_tabs->addTab(m_operations, tr("All"));
    m_tabs->addTab(m_favourites, tr("Favourites"));
    m_tabs->addTab(m_history, tr("History"));
    setFocusProxy(m_search);
    m_favourites->setRemovable();
    m_history->setRemovable();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::between, 0, 0);
    column->setSpacing(spacing::within);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(spacing::between, 0, spacing::between, 0);
    line->addWidget(m_search);
    column->addLayout(line);
    column->addWidget(m_tabs, 1);

    for (OperationList *list : {m_operations, m_favourites, m_history}) {
        connect(m_search, &QLineEdit::textChanged, list, &OperationList::setSearched);
        connect(list, &OperationList::clearSearchRequested, m_search, &QLineEdit::clear);
    }
    connect(m_search, &QLineEdit::returnPressed, this, [this] { current().chooseBest(); });
}

OperationList &OperationPane::current() const
{
    return *static_cast<OperationList *>(m_tabs->currentWidget());
}

void OperationPane::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// From the line down into the list, as in a combo box.
bool OperationPane::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        current().goDown();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace hathora
