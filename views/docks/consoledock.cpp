// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/consoledock.h"

#include "models/console/consolesecrets.h"
#include "models/workbench.h"
#include "views/console/answerfeed.h"
#include "views/console/answerpane.h"
#include "views/console/consoleview.h"
#include "views/console/formfeed.h"
#include "views/console/operationlist.h"
#include "views/console/operationpane.h"
#include "views/console/requestform.h"
#include "views/console/writequestion.h"
#include "views/sightwatch.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QVBoxLayout>

namespace hathora {

using namespace std::chrono_literals;
using Sending = RequestForm::Sending;

namespace {

/// Harmless, of every generation, and what most begin with.
QString firstOperation()
{
    return QStringLiteral("GetApps");
}

} // namespace

ConsoleDock::ConsoleDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_console(workbench.console())
    , m_choice(new OperationPane)
    , m_form(new RequestForm)
    , m_answer(new AnswerPane(&secretsIn))
    , m_view(new ConsoleView(m_choice, m_form, m_answer))
    , m_feed(new FormFeed(m_console.form(), m_form))
    , m_overlay(new StateOverlay(m_view, this))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("consoleDock"));
    m_overlay->setObjectName(QStringLiteral("console.overlay"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_overlay);
    setFocusProxy(m_choice);
    m_typed.setSingleShot(true);
    m_typed.setInterval(150ms);
    auto *answers = new AnswerFeed(m_console.call(), m_answer);
    connect(answers, &AnswerFeed::refused, m_feed, &FormFeed::showProblem);
    connectConsole();
    connectChoice();
    if (m_console.isOpen())
        opened();
    else
        m_overlay->showLoading(tr("Reading what the API can do…"));
}

/// The lists let go of models that live on.
ConsoleDock::~ConsoleDock()
{
    for (OperationList *list : {&m_choice->operations(), &m_choice->favourites(), &m_choice->history()})
        list->setModel(nullptr);
}

QVariantMap ConsoleDock::viewState() const
{
    return m_view->state();
}

void ConsoleDock::setViewState(const QVariantMap &state)
{
    m_view->setState(state);
}

void ConsoleDock::connectConsole()
{
    connect(m_sight, &SightWatch::seen, this, &ConsoleDock::open);
    connect(m_overlay, &StateOverlay::retryRequested, &m_console, &Console::open);
    connect(&m_console, &Console::opened, this, &ConsoleDock::opened);
    connect(&m_console, &Console::failedToOpen, m_overlay, [this] {
        m_overlay->showFailed(tr("The list of operations could not be read."),
                              tr("It is part of the program: install the program again."));
    });
    connect(&m_console, &Console::favouriteChanged, this, &ConsoleDock::updateActions);
    connect(&m_console.form(), &ConsoleForm::shown, this, &ConsoleDock::operationShown);
    connect(&m_console.form(), &ConsoleForm::edited, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, &ConsoleDock::updateActions);
    connect(&m_console.call(), &ConsoleCall::stateChanged, this, &ConsoleDock::updateActions);

    connect(m_view, &ConsoleView::sendRequested, this, &ConsoleDock::ask);
    connect(m_view, &ConsoleView::cancelRequested, &m_console.call(), &ConsoleCall::cancel);
    connect(m_view, &ConsoleView::choiceSearchRequested, m_choice, &OperationPane::search);
    connect(m_form, &RequestForm::successorRequested, this, &ConsoleDock::goToSuccessor);
    connect(m_view->favouriteAction(), &QAction::triggered, &m_console, &Console::toggleFavourite);
    connect(m_view->curlAction(), &QAction::triggered, this,
            [this] { m_clipboard.copyOpen(m_console.curl()); });
    connect(m_view->sdkAction(), &QAction::triggered, this,
            [this] { m_clipboard.copyOpen(m_console.sdkCall()); });
}

void ConsoleDock::connectChoice()
{
    connect(&m_choice->operations(), &OperationList::chosen, &m_console, &Console::show);
    for (OperationList *list : {&m_choice->favourites(), &m_choice->history()}) {
        connect(list, &OperationList::chosen, &m_console, &Console::recall);
        connect(list, &OperationList::removeRequested, this, [this](const QString &key) {
            if (m_console.shelf())
                m_console.shelf()->remove(key);
        });
    }
}

void ConsoleDock::open()
{
    if (!m_console.isOpen())
        m_console.open();
}

void ConsoleDock::opened()
{
    m_choice->operations().setModel(&m_console.operations());
    if (ConsoleShelf *shelf = m_console.shelf()) {
        m_choice->favourites().setModel(&shelf->favourites());
        m_choice->history().setModel(&shelf->history());
    }
    m_overlay->showContent();
    if (m_console.operation())
        operationShown();
    else
        m_console.show(firstOperation());
}

void ConsoleDock::operationShown()
{
    if (const ContractOperationPtr operation = m_console.operation())
        m_choice->operations().show(operation->name());
    updateActions();
}

/// What is wrong is told first; then a change is asked about.
void ConsoleDock::ask()
{
    if (!m_console.form().isSendable())
        return m_feed->showProblems();
    const Console::Intent intent = m_console.intent();
    if (!intent.isChange)
        return send();
    auto *dialog = new ConfirmDialog(writeQuestion(intent), this);
    connect(dialog, &QDialog::accepted, this, &ConsoleDock::send);
    dialog->open();
}

void ConsoleDock::send()
{
    m_form->clearProblems();
    if (!m_console.send())
        m_feed->showProblems();
}

void ConsoleDock::goToSuccessor()
{
    if (m_console.operation())
        m_console.show(m_console.operation()->successor);
}

void ConsoleDock::updateActions()
{
    const bool isThere = m_console.operation() != nullptr;
    const bool isRefused = isThere && m_console.isReadOnly() && m_console.intent().isChange;
    if (m_console.call().isUnderWay())
        m_form->setSending(Sending::UnderWay);
    else if (isRefused)
        m_form->setSending(Sending::Impossible, tr("This session is read-only: changes are not sent."));
    else
        m_form->setSending(isThere ? Sending::Possible : Sending::Impossible);
    m_view->favouriteAction()->setEnabled(isThere && m_console.shelf());
    m_view->favouriteAction()->setChecked(isThere && m_console.isFavourite());
    m_view->curlAction()->setEnabled(isThere);
    m_view->sdkAction()->setEnabled(isThere && !m_console.sdkCall().isEmpty());
}

} // namespace hathora
