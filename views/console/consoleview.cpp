// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/consoleview.h"

#include "views/console/answerpane.h"
#include "views/console/requestform.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/splitstate.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace hathora {

namespace {

constexpr auto outerKey = "sides";
constexpr auto innerKey = "split";
constexpr int roomForBoth = 760; ///< the form and the answer next to each other

} // namespace

ConsoleView::ConsoleView(QWidget *choice, RequestForm *form, AnswerPane *answer, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_form(form)
    , m_answer(answer)
    , m_outer(new QSplitter(Qt::Horizontal, this))
    , m_inner(new QSplitter(Qt::Vertical, this))
{
    m_inner->setObjectName(QStringLiteral("console.split"));
    m_inner->addWidget(form);
    m_inner->addWidget(answer);
    m_inner->setChildrenCollapsible(false);
    m_inner->installEventFilter(this);
    m_outer->setObjectName(QStringLiteral("console.sides"));
    m_outer->addWidget(choice);
    m_outer->addWidget(m_inner);
    m_outer->setStretchFactor(1, 1);
    m_outer->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outer);
    buildActions();
    form->addToBar(barButton(m_favourite));
    form->addToBar(buildMenu());

    connect(form, &RequestForm::sendRequested, this, &ConsoleView::sendRequested);
    connect(form, &RequestForm::cancelRequested, this, &ConsoleView::cancelRequested);
    connect(answer, &AnswerPane::retryRequested, this, &ConsoleView::sendIfPossible);
}

QVariantMap ConsoleView::state() const
{
    return {{QLatin1String(outerKey), splitState(*m_outer)}, {QLatin1String(innerKey), splitState(*m_inner)}};
}

void ConsoleView::setState(const QVariantMap &state)
{
    restoreSplit(*m_outer, state.value(QLatin1String(outerKey)));
    restoreSplit(*m_inner, state.value(QLatin1String(innerKey)));
}

void ConsoleView::buildActions()
{
    QAction *send = localAction(this, QStringLiteral("console.sendNow"), tr("&Send"), tr("Ctrl+Return"));
    QAction *find = localAction(this, QStringLiteral("console.findOperation"), tr("&Find an operation"),
                                QKeySequence::Find);
    m_curl = localAction(this, QStringLiteral("console.copyCurl"), tr("Copy as &curl"));
    m_curl->setIcon(icon(Icon::Copy));
    m_sdk = localAction(this, QStringLiteral("console.copySdk"), tr("Copy as &TypeScript SDK call"));
    m_favourite = localAction(this, QStringLiteral("console.favourite"), tr("&Favourite"), tr("Ctrl+D"));
    m_favourite->setIcon(icon(Icon::Favourite));
    m_favourite->setCheckable(true);
    send->setShortcuts({send->shortcut(), Qt::CTRL | Qt::Key_Enter});
    addActions({send, m_favourite});
    // In the answer the same keys search the answer.
    m_choice->addAction(find);
    m_form->addAction(find);
    connect(send, &QAction::triggered, this, &ConsoleView::sendIfPossible);
    connect(find, &QAction::triggered, this, &ConsoleView::choiceSearchRequested);
}

QToolButton *ConsoleView::buildMenu()
{
    QToolButton *more = menuButton(QStringLiteral("console.more"), tr("More to do with the request"));
    auto *menu = new QMenu(more);
    menu->addActions({m_curl, m_sdk});
    menu->addSeparator();
    menu->addActions({m_answer->saveAction(), m_favourite});
    more->setMenu(menu);
    return more;
}

void ConsoleView::sendIfPossible()
{
    if (m_form->sending() == RequestForm::Sending::Possible)
        Q_EMIT sendRequested();
}

/// Esc is for what opened last: it comes here when no search, list or menu wanted it.
void ConsoleView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form->sending() == RequestForm::Sending::UnderWay)
        Q_EMIT cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

bool ConsoleView::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_inner && event->type() == QEvent::Resize)
        m_inner->setOrientation(m_inner->width() >= roomForBoth ? Qt::Horizontal : Qt::Vertical);
    return QWidget::eventFilter(object, event);
}

} // namespace hathora
