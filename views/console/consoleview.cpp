// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/consoleview.h"

#include "views/console/answerpane.h"
#include "views/console/requestform.h"
#include "views/icons.h"
#include "views/spacing.h"
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
    form->addToBar(buildFavourite());
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

QAction *ConsoleView::add(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("console.") + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void ConsoleView::buildActions()
{
    QAction *send = add(QStringLiteral("sendNow"), tr("&Send"), tr("Ctrl+Return"));
    QAction *find = add(QStringLiteral("findOperation"), tr("&Find an operation"), QKeySequence::Find);
    m_curl = add(QStringLiteral("copyCurl"), tr("Copy as &curl"), {});
    m_curl->setIcon(icon(Icon::Copy));
    m_sdk = add(QStringLiteral("copySdk"), tr("Copy as &TypeScript SDK call"), {});
    m_favourite = add(QStringLiteral("favourite"), tr("&Favourite"), tr("Ctrl+D"));
    m_favourite->setIcon(icon(Icon::Favourite));
    m_favourite->setCheckable(true);
    addActions({send, m_favourite});
    // In the answer the same keys search the answer.
    m_choice->addAction(find);
    m_form->addAction(find);
    connect(send, &QAction::triggered, this, &ConsoleView::sendIfPossible);
    connect(find, &QAction::triggered, this, &ConsoleView::choiceSearchRequested);
}

QToolButton *ConsoleView::buildFavourite()
{
    auto *button = new QToolButton;
    button->setDefaultAction(m_favourite);
    button->setObjectName(QStringLiteral("console.favouriteButton"));
    button->setAccessibleName(tr("Favourite"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(spacing::controlHeight, spacing::controlHeight);
    return button;
}

QToolButton *ConsoleView::buildMenu()
{
    auto *more = new QToolButton;
    auto *menu = new QMenu(more);
    menu->addActions({m_curl, m_sdk});
    menu->addSeparator();
    menu->addActions({m_answer->saveAction(), m_favourite});
    more->setObjectName(QStringLiteral("console.more"));
    more->setAccessibleName(tr("More to do with the request"));
    more->setIcon(icon(Icon::More));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFixedHeight(spacing::controlHeight);
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
